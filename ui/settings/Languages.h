#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

/// The words of the window in the person's language: ours, Qt's own, the way dates and numbers are written, and the
/// direction of the layout. Needs the application. Without one of these, texts stand in English and its plurals are
/// wrong. One a program.
class Languages final {
public:
    Languages();
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// The languages that the window speaks, as codes: "de", "en".
    [[nodiscard]] static QStringList all();
    /// What a language calls itself: "Deutsch".
    [[nodiscard]] static QString ownName(const QString &code);
    /// The first language of the list ("de-AT", "fr") that the window speaks; English when it speaks none of them.
    [[nodiscard]] static QString best(const QStringList &wanted);

    /// Shows every word in this language from now on; an empty code means the system's. Windows get a
    /// QEvent::LanguageChange when that is another one than before.
    void use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    void add(const QString &path);

    QLocale m_before; ///< the way dates were written without us
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
