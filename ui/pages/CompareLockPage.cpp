#include "ui/pages/CompareLockPage.h"

#include "app/vendors/SafeText.h"
#include "app/vendors/SecurityText.h"
#include "ui/kit/Card.h"
#include "ui/kit/Choices.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/Notice.h"
#include "ui/kit/OneLine.h"
#include "ui/pages/NumberGroups.h"
#include "ui/words/LockText.h"
#include "ui/words/TeamText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestName = 80; // as VendorProfile
constexpr qsizetype longestPaste = 64LL * 1024; // looked through while the window waits
} // namespace

CompareLockPage::CompareLockPage(const VendorProfile &profile, const Certificate &key, const Found &found,
                                 const std::expected<VerifiedKey, KeyProblem> &verdict, QWidget *parent)
    : Page(tr("Is this really their lock?"), parent), m_fingerprint(key.fingerprint()),
      m_signedName(found.isSigned ? profile.name : QString()), m_copy(new ManyLines(2)),
      m_copyField(new Field(u"other-copy"_s, tr("Paste the number from the second place"), m_copy)),
      m_byEye(new Choices(Choices::Pick::Several)), m_name(new OneLine),
      m_nameField(new Field(u"team-name"_s, tr("What should we call them?"), m_name))
{
    add(new Hint(tr("Anybody can make a lock and put a name on it. So compare its number with a second place: another "
                    "page of theirs, an old email from them, or their voice on the phone. The place where we found it "
                    "does not count.")));
    showFacts(profile, found, verdict);
    auto *card = addSection(tr("The number of this lock"), new Card);
    card->content()->addWidget(new NumberGroups(m_fingerprint));
    m_copyField->setHint(tr("We compare it for you."));
    add(m_copyField);
    m_byEye->add(u"same"_s, tr("I compared all ten groups by eye, and they are the same."));
    auto *eye = add(new Field(u"by-eye"_s, tr("Or compare it yourself"), m_byEye));
    eye->setHint(tr("Read the two columns from top to bottom."));
    m_name->setMaxLength(longestName);
    m_name->setText(profile.name);
    add(m_nameField);
    m_nameField->setVisible(!found.isSigned);
    const bool usable = verdict || verdict.error().what == KeyProblem::Expired;
    setContinue(usable ? tr("Add them") : QString());
    connect(this, &Page::continuePressed, this, &CompareLockPage::goOn);
}

void CompareLockPage::showFacts(const VendorProfile &profile, const Found &found,
                                const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    auto *facts = new FactList;
    if (found.isSigned)
        facts->add(tr("Name"), profile.name);
    facts->add(tr("Email"), TeamText::address(profile.address));
    facts->add(tr("Found in"), found.from.join(u'\n'));
    if (verdict)
        facts->add(tr("Works until"),
                   verdict->validUntil() ? LockText::day(*verdict->validUntil()) : tr("no end date"));
    add(facts);
    if (!verdict)
        add(new Notice(Notice::Kind::Warning, LockText::refused(verdict.error(), profile.name, false, false).meaning));
    for (const QString &note : found.notes)
        add(new Notice(Notice::Kind::Warning, note));
}

void CompareLockPage::goOn()
{
    const QString pasted = m_copy->toPlainText().trimmed();
    const QString name = m_signedName.isEmpty() ? m_name->text().trimmed() : m_signedName;
    if (pasted.size() > longestPaste) {
        showFaults({{m_copyField->id(), tr("This is far too much. Paste the number alone")}});
        return;
    }
    if (!pasted.isEmpty()) {
        auto numbers = SecurityText::fingerprintsIn(pasted.toUtf8());
        if (const auto alone = Fingerprint::parse(pasted))
            numbers = {*alone};
        if (numbers.empty()) {
            showFaults({{m_copyField->id(),
                         tr("Paste the whole number. It has 40 letters and digits; a shorter one can be forged")}});
            return;
        }
        if (!std::ranges::contains(numbers, m_fingerprint)) {
            Q_EMIT differs(numbers.front());
            return;
        }
    } else if (m_byEye->chosen().isEmpty()) {
        showFaults({{m_copyField->id(), tr("Paste the number, or compare it yourself and tick the box below")}});
        return;
    }
    if (name.isEmpty() || !SafeText::isPlain(name))
        showFaults({{m_nameField->id(), tr("Give them a name of plain letters")}});
    else
        Q_EMIT compared(name);
}
