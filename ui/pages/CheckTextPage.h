#pragma once

#include "app/evidence/TextLook.h"
#include "app/evidence/TextPart.h"
#include "ui/journey/DraftFiles.h"
#include "ui/kit/Page.h"

#include <QFutureWatcher>
#include <QPointer>

class Body;
class FoundList;
class TextView;

/// S5c: what was found in a log, each with Hide or Keep, and the text beside it. What is ticked counts at once, however
/// the page is left.
class CheckTextPage final : public Page {
    Q_OBJECT

public:
    CheckTextPage(DraftFiles &files, quint64 key, QWidget *parent = nullptr);
    ~CheckTextPage() override;

private:
    using Look = std::expected<TextLook, EvidenceProblem>;

    void arrange();
    void take(const Look &look);
    void ended();
    void say();
    void hideAll(bool hidden);
    void decide(); ///< by the person's hand
    void keepTicks();
    [[nodiscard]] const DraftFiles::File *file() const; ///< null: it was removed, or the report left
    [[nodiscard]] HideWishes wishes() const; ///< as it is ticked; all is hidden of what was not found yet
    void showPart(qint64 around, const std::optional<qint64> &finding);
    [[nodiscard]] bool hides(const Finding &finding) const;
    [[nodiscard]] bool hidesAt(qint64 offset) const;

    QPointer<DraftFiles> m_files; ///< goes before a page that is left
    quint64 m_key;
    FoundList *m_list;
    TextView *m_text;
    QWidget *m_buttons; ///< Hide all, Keep all
    Body *m_intro;
    QFutureWatcher<Look> m_looking;
    std::vector<Finding> m_findings; ///< so far, in their order
    TextEncoding m_encoding = TextEncoding::Utf8;
    bool m_begun = false; ///< the text shows
    bool m_failed = false;
    bool m_touched = false; ///< the person decided something
};
