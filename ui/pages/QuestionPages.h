#pragma once

#include "ui/journey/Topics.h"

#include <QCoreApplication>

class Draft;
class Field;
class QuestionPage;

/// The questions of the form, one topic a page, with all their words. Each part of the form has a file of its own.
class QuestionPages {
    Q_DECLARE_TR_FUNCTIONS(QuestionPages)

public:
    /// The page of a topic, filled with what the draft holds.
    [[nodiscard]] static QuestionPage *make(Topic topic, Draft &draft);

private:
    static QuestionPage *pageOf(Topic topic, Draft &draft);
    static QuestionPage *product(Draft &draft);
    static QuestionPage *system(Draft &draft);
    static QuestionPage *version(Draft &draft);
    static QuestionPage *shortProduct(Draft &draft);
    static QuestionPage *what(Draft &draft);
    static QuestionPage *steps(Draft &draft);
    static QuestionPage *expected(Draft &draft);
    static QuestionPage *impact(Draft &draft);
    static QuestionPage *seen(Draft &draft);
    static QuestionPage *othersData(Draft &draft);
    static QuestionPage *knownTo(Draft &draft);
    static QuestionPage *plans(Draft &draft);
    static QuestionPage *summary(Draft &draft);
    static QuestionPage *shortReport(Draft &draft);
    static QuestionPage *ratings(Draft &draft);
    static QuestionPage *contact(Draft &draft);
    static QuestionPage *thanks(Draft &draft);

    // what the guided and the short form ask alike
    static void askProduct(QuestionPage &page, const Draft &draft, const QString &label);
    static void askPublicAndUsed(QuestionPage &page);
    static void askPlans(QuestionPage &page, const QString &label);
    static void askRatings(QuestionPage &page);
};
