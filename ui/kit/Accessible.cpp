#include "ui/kit/Accessible.h"

#include "ui/kit/AccessiblePassphrase.h"
#include "ui/kit/Choices.h"
#include "ui/kit/ErrorSummary.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Notice.h"
#include "ui/kit/PassphraseLine.h"
#include "ui/kit/PictureCanvas.h"
#include "ui/kit/SecretWords.h"
#include "ui/kit/Toggle.h"

#include <QAccessibleWidget>

namespace {

/// A heading with its level: readers let people jump from one to the next.
class AccessibleHeading final : public QAccessibleWidget, public QAccessibleAttributesInterface {
public:
    explicit AccessibleHeading(Heading *heading)
        : QAccessibleWidget(heading, QAccessible::Heading), m_level(heading->level())
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::AttributesInterface)
            return static_cast<QAccessibleAttributesInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return static_cast<QLabel *>(widget())->text();
        return QAccessibleWidget::text(kind);
    }
    QList<QAccessible::Attribute> attributeKeys() const override { return {QAccessible::Attribute::Level}; }
    QVariant attributeValue(QAccessible::Attribute key) const override
    {
        return key == QAccessible::Attribute::Level ? QVariant(m_level) : QVariant();
    }

private:
    int m_level;
};

/// A button that opens and closes what stands below it.
class AccessibleToggle final : public QAccessibleWidget {
public:
    explicit AccessibleToggle(Toggle *toggle) : QAccessibleWidget(toggle, QAccessible::Button), m_toggle(toggle) { }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_toggle->isChecked();
        state.collapsed = !m_toggle->isChecked();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const auto given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? m_toggle->words() : given;
    }
    QStringList actionNames() const override { return QStringList(pressAction()) + QAccessibleWidget::actionNames(); }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_toggle->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Toggle *m_toggle;
};

/// Words that stand nowhere but on the screen: whoever cannot see them hears them.
class AccessibleSecretWords final : public QAccessibleWidget {
public:
    explicit AccessibleSecretWords(SecretWords *words)
        : QAccessibleWidget(words, QAccessible::StaticText), m_words(words)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto bytes = m_words->secret().bytes();
        return kind == QAccessible::Name ? QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()))
                                         : QAccessibleWidget::text(kind);
    }

private:
    SecretWords *m_words;
};

QAccessibleInterface *describe(const QString &, QObject *object)
{
    if (auto *heading = qobject_cast<Heading *>(object))
        return new AccessibleHeading(heading);
    if (auto *toggle = qobject_cast<Toggle *>(object))
        return new AccessibleToggle(toggle);
    if (auto *passphrase = qobject_cast<PassphraseLine *>(object))
        return new AccessiblePassphrase(passphrase);
    if (auto *words = qobject_cast<SecretWords *>(object))
        return new AccessibleSecretWords(words);
    if (auto *canvas = qobject_cast<PictureCanvas *>(object))
        return new QAccessibleWidget(canvas, QAccessible::Graphic);
    if (auto *summary = qobject_cast<ErrorSummary *>(object))
        return new QAccessibleWidget(summary, QAccessible::AlertMessage);
    if (auto *notice = qobject_cast<Notice *>(object))
        return new QAccessibleWidget(
            notice, notice->kind() == Notice::Kind::Info ? QAccessible::Note : QAccessible::AlertMessage);
    if (auto *choices = qobject_cast<Choices *>(object))
        return new QAccessibleWidget(choices, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installKitAccessibility()
{
    QAccessible::removeFactory(describe); // once is enough, however many windows come and go
    QAccessible::installFactory(describe);
}

void announce(QObject *about, const QString &words, QAccessible::AnnouncementPoliteness politeness)
{
    QAccessibleAnnouncementEvent event(about, words);
    event.setPoliteness(politeness);
    QAccessible::updateAccessibility(&event);
}
