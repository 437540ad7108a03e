#include <QApplication>
#include <QLabel>

/// The least that Qt can do: what our first window is measured against.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLabel window(QStringLiteral("A window"));
    window.resize(1080, 720);
    window.show();
    return QApplication::exec();
}
