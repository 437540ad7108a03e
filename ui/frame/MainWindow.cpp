#include "ui/frame/MainWindow.h"

#include "ui/frame/BottomBar.h"
#include "ui/frame/FocusOrder.h"
#include "ui/frame/RailRow.h"
#include "ui/kit/Accessible.h"
#include "ui/kit/Icon.h"
#include "ui/kit/Look.h"
#include "ui/kit/Page.h"
#include "ui/kit/PassphraseLine.h"
#include "ui/kit/Toggle.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace {

constexpr QSize smallest{860, 600};
constexpr int foldsBelow = 760; // at letters of 15 px; larger ones need more
constexpr int railWidth = 244;

QFrame *makeLine(Qt::Orientation orientation)
{
    auto *line = new QFrame;
    setLook(line, QStringLiteral("separator"));
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent), m_strip(new QFrame), m_menu(new Toggle(tr("Menu"), Toggle::Shape::Menu)), m_rail(new Rail),
      m_railLine(makeLine(Qt::Vertical)), m_pages(new QStackedWidget), m_bar(new BottomBar)
{
    setWindowTitle(QStringLiteral("Vouchsafe")); // never the person's words: titles end up in logs and task lists
    auto *strip = new QHBoxLayout(m_strip);
    setLook(m_strip, QStringLiteral("rail"));
    strip->setContentsMargins(24, 8, 24, 8);
    strip->setSpacing(10);
    strip->addWidget(new Icon(QStringLiteral("vouchsafe-mark"), 1.45));
    strip->addWidget(m_menu);
    strip->addStretch(1);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_railLine);
    middle->addWidget(m_pages, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_strip);
    whole->addLayout(middle, 1);
    whole->addWidget(makeLine(Qt::Horizontal));
    whole->addWidget(m_bar);

    connect(m_bar->continueButton(), &QPushButton::clicked, this, &MainWindow::goOn);
    connect(m_bar->backButton(), &QPushButton::clicked, this, &MainWindow::goBack);
    connect(m_rail, &Rail::pressed, this, &MainWindow::railPressed);
    connect(m_menu, &QPushButton::toggled, this, &MainWindow::arrange);
    for (const auto &keys : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &MainWindow::goBack);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &MainWindow::helpPressed);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this), &QShortcut::activated, this,
            [this] { Q_EMIT railPressed(Rail::hiding); });

    setMinimumSize(smallest.boundedTo(screen()->availableSize()));
    resize(QSize(1080, 720).boundedTo(screen()->availableSize()));
    arrange();
}

void MainWindow::showPage(Page *page)
{
    take(page);
    m_page = page;
    if (m_cover)
        return;
    display(page);
    page->focusHeading();
    announce(page->announcement());
}

void MainWindow::cover(Page *page, Cover kind, const QString &railId)
{
    auto *const before = m_cover;
    if (!before)
        m_focusBelow = m_page && m_page->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    take(page);
    m_cover = page;
    m_quiet = kind == Cover::Quiet;
    m_coverCurrent = railId;
    display(page);
    page->focusHeading();
    announce(page->announcement());
    if (before)
        dropPage(before);
}

void MainWindow::uncover()
{
    auto *const before = std::exchange(m_cover, nullptr);
    if (!before)
        return;
    m_quiet = false;
    if (m_page) {
        display(m_page);
        if (m_focusBelow)
            m_focusBelow->setFocus(Qt::OtherFocusReason);
        else
            m_page->focusHeading();
        announce(m_page->announcement());
    }
    dropPage(before);
}

void MainWindow::take(Page *page)
{
    if (m_pages->indexOf(page) >= 0)
        return;
    m_pages->addWidget(page);
    connect(page, &Page::barChanged, this, [this, page] {
        if (page == this->page())
            takeBar();
    });
}

void MainWindow::display(Page *page)
{
    m_menu->setChecked(false);
    takeBar();
    fillFrame();
    m_pages->setCurrentWidget(page);
}

void MainWindow::dropPage(Page *page)
{
    if (page == m_page)
        m_page = nullptr;
    if (page == m_cover)
        m_cover = nullptr;
    m_pages->removeWidget(page);
    page->hide();
    page->deleteLater();
}

void MainWindow::fillFrame()
{
    m_rail->setEntries(m_quiet ? QString() : m_caption, m_quiet ? QList<RailEntry>() : m_rows);
    m_rail->setCurrent(m_cover ? m_coverCurrent : m_current);
    const bool alone = m_page && m_page->isAlone();
    m_bar->setStatus(m_quiet || alone ? QString() : m_status, m_tone);
    m_rail->row(Rail::reports)->setHidden(alone);
    if (alone) // there is nothing to hide; else whoever hides shows and hides this row
        m_rail->row(Rail::hiding)->hide();
}

void MainWindow::setRailRows(const QString &caption, const QList<RailEntry> &rows)
{
    m_caption = caption;
    m_rows = rows;
    fillFrame();
}

void MainWindow::setRailCurrent(const QString &id)
{
    m_current = id;
    fillFrame();
}

void MainWindow::setStatus(const QString &words, BottomBar::Tone tone)
{
    m_tone = tone;
    m_status = words;
    fillFrame();
}

void MainWindow::announce(const QString &words)
{
    ::announce(this, words);
}

void MainWindow::setMayClose(std::function<bool()> mayClose)
{
    m_mayClose = std::move(mayClose);
}

void MainWindow::closeNow()
{
    m_mayClose = nullptr;
    // whoever is asked by closeEvent() may already know the answer, and a window that is being closed ignores close()
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!m_mayClose || m_mayClose());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    else if (event->type() == QEvent::LanguageChange)
        m_menu->setWords(tr("Menu"));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Enter in a line goes on, as in any form; elsewhere it belongs to what has the focus
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (qobject_cast<QLineEdit *>(focusWidget()) || qobject_cast<PassphraseLine *>(focusWidget())))
        goOn();
    else
        QWidget::keyPressEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    auto order = page() && !m_pages->isHidden() ? focusOrder(page()) : QList<QWidget *>();
    for (auto *button : {m_bar->continueButton(), m_bar->backButton()})
        if (!button->isHidden())
            order << button;
    order << focusOrder(m_strip) << focusOrder(m_rail);
    if (order.isEmpty())
        return QWidget::focusNextPrevChild(next);

    auto *const now = focusWidget();
    qsizetype place = order.indexOf(now);
    if (place >= 0)
        place = (place + (next ? 1 : -1) + order.size()) % order.size();
    else // from a heading or a summary: on to what stands behind it, which is the first of the page
        place = next ? 0 : order.size() - 1;
    auto *const target = order.at(place);
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (auto *around = target->parentWidget(); around; around = around->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(around)) // it does so itself only for moves inside of it
            area->ensureWidgetVisible(target, 0, 24);
    return true;
}

void MainWindow::takeBar()
{
    m_bar->setBack(page()->backText());
    m_bar->setContinue(page()->continueText(), page()->continueWeight());
}

void MainWindow::goOn()
{
    if (!page() || page()->continueText().isEmpty())
        return;
    Q_EMIT page()->continuePressed();
    Q_EMIT continuePressed();
}

void MainWindow::goBack()
{
    if (m_folded && m_menu->isChecked()) {
        m_menu->setChecked(false);
        return;
    }
    if (!page() || page()->backText().isEmpty())
        return;
    Q_EMIT page()->backPressed();
    Q_EMIT backPressed();
}

void MainWindow::arrange()
{
    const qreal scale = textScale(font());
    m_folded = width() < qRound(foldsBelow * scale);
    const bool menu = m_folded && m_menu->isChecked();
    m_strip->setVisible(m_folded);
    m_rail->setVisible(!m_folded || menu);
    m_rail->setBrandShown(!m_folded); // the strip has it
    m_railLine->setVisible(!m_folded);
    m_pages->setVisible(!menu); // the open menu takes the page's place
    if (m_folded) {
        m_rail->setMinimumWidth(0);
        m_rail->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_rail->setFixedWidth(qRound(railWidth * scale) - 1);
    }
}
