#pragma once

#include <QCoreApplication>
#include <QStringList>

/// What help says, one topic a page, and the glossary.
class HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)

public:
    enum class Topic {
        MyReport, ///< what happens with it, where it is kept
        Lock,
        LockRanOut,
        WhoSees,
        StayUnknown,
        PicturesAndLogs,
        Website,
        App,
        BigFiles,
        Limits,
    };
    static constexpr Topic topics[] = {Topic::MyReport,    Topic::Lock,    Topic::LockRanOut, Topic::WhoSees,
                                       Topic::StayUnknown, Topic::Website, Topic::App,        Topic::PicturesAndLogs,
                                       Topic::BigFiles,    Topic::Limits};

    struct Entry {
        QString word;
        QString meaning;
    };

    [[nodiscard]] static QString heading(Topic topic); ///< a question, as a person would ask it
    [[nodiscard]] static QStringList paragraphs(Topic topic);
    [[nodiscard]] static QList<Entry> glossary();
};
