#pragma once

#include "ui/kit/Button.h"
#include "ui/kit/ErrorSummary.h"

#include <QVBoxLayout>

class Heading;
class PartLine;
class QScrollArea;

/// What every page is: an error summary's place on top, the part's name, a heading, a column of content that scrolls,
/// and what the bar below should offer. Pages know nothing of the window they stand in.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString &heading, QWidget *parent = nullptr);

    [[nodiscard]] QString headingText() const;
    void setHeadingText(const QString &words);
    void setPart(const QString &words); ///< the small line above: "What happened · question 1 of 5"

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Puts a widget below the others and hands it back.
    template <class Widget> Widget *add(Widget *widget)
    {
        m_content->addWidget(widget);
        return widget;
    }

    /// A sub heading close above what it names; hands that back.
    template <class Widget> Widget *addSection(const QString &title, Widget *widget)
    {
        placeSection(title, widget);
        return widget;
    }

    /// The same, with all the room there is down to the bar.
    template <class Widget> Widget *addFilling(Widget *widget)
    {
        m_content->addWidget(widget, 1);
        giveRoom(widget);
        return widget;
    }

    /// For what does not read line by line: the column grows with the window.
    void setWide();

    /// What is read out when the page appears.
    [[nodiscard]] virtual QString announcement() const;

    /// Whether no report can be behind it: the window offers none, and says nothing of one.
    [[nodiscard]] virtual bool isAlone() const { return false; }

    /// The bar's buttons: "Continue", primary, and "Back" unless the page says otherwise. An empty text hides one.
    void setContinue(const QString &words, Button::Weight weight = Button::Weight::Primary);
    void setBack(const QString &words);
    [[nodiscard]] QString continueText() const { return m_continueText; }
    [[nodiscard]] Button::Weight continueWeight() const { return m_continueWeight; }
    [[nodiscard]] QString backText() const { return m_backText; }

    /// Shows the summary and the same words at every Field named in it, takes older ones away, scrolls to the top and
    /// moves the focus to the summary.
    void showFaults(const QList<Fault> &faults);
    void clearFaults();

    void focusHeading(); ///< at the top of the page
    void goTo(const QString &field); ///< scrolls to the Field (or any widget) of this object name and focuses it

Q_SIGNALS:
    void barChanged(); ///< one of the bar's buttons has other words
    void continuePressed(); ///< the window's Continue, while this page shows
    void backPressed(); ///< the window's Back; only when backText() is not empty

protected:
    void changeEvent(QEvent *event) override;

private:
    void giveRoom(QWidget *widget);
    void placeSection(const QString &title, QWidget *widget);
    void arrange();

    QWidget *m_column;
    bool m_wide = false;
    QScrollArea *m_area;
    QVBoxLayout *m_content;
    ErrorSummary *m_summary;
    PartLine *m_part;
    Heading *m_heading;
    QString m_continueText;
    Button::Weight m_continueWeight = Button::Weight::Primary;
    QString m_backText;
};
