#include "ui/settings/Languages.h"

#include <QApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

Languages::Languages()
{
    use({});
}

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(m_before.textDirection());
}

QStringList Languages::all()
{
    return {u"de"_s, u"en"_s};
}

QString Languages::ownName(const QString &code)
{
    // Qt calls English "American English" where no country is said
    return code == u"en" ? u"English"_s : QLocale(code).nativeLanguageName();
}

QString Languages::best(const QStringList &wanted)
{
    for (const QString &language : wanted) {
        const QString code = QLocale::languageToCode(QLocale(language).language());
        if (all().contains(code))
            return code;
    }
    return u"en"_s;
}

void Languages::use(const QString &code)
{
    const QLocale system = QLocale::system();
    const QString language = all().contains(code) ? code : best(system.uiLanguages());
    if (language == m_current)
        return;
    m_current = language;
    // the person's own country writes dates and numbers, unless that is a country of another language
    const QLocale locale = QLocale::languageToCode(system.language()) == language ? system : QLocale(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());

    for (const auto &translator : std::exchange(m_translators, {}))
        QCoreApplication::removeTranslator(translator.get());
    add(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + language);
    add(u":/translations/vouchsafe_"_s + language); // asked before Qt's
}

void Languages::add(const QString &path)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(path)) // Qt's own words may not be installed; ours are always there
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}
