#pragma once

#include "ui/frame/BottomBar.h"
#include "ui/frame/Rail.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class Page;
class Toggle;
class QFrame;
class QStackedWidget;

/// The one window: the rail, a page, the bar below. It knows nothing of reports; whoever owns it shows pages and
/// listens. Another page can be laid over the present one, which stays as it is. The title is the program's name and
/// nothing else.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// Shows a page (and takes it, the first time), focuses its heading and announces it. Below a cover it waits.
    void showPage(Page *page);
    /// Takes a page out and deletes it once it is safe to; another should be shown before.
    void dropPage(Page *page);
    [[nodiscard]] Page *page() const { return m_cover ? m_cover : m_page; } ///< what shows
    [[nodiscard]] Page *pageBelow() const { return m_page; } ///< the same, or what the cover lies over

    enum class Cover { Open, Quiet }; ///< Quiet: rail and bar say nothing of the report either
    /// Lays a page over the present one (and takes the place of another cover), with its row in the rail.
    void cover(Page *page, Cover kind, const QString &railId);
    /// Shows what lay below, the focus where it was.
    void uncover();
    [[nodiscard]] bool isQuiet() const { return m_quiet; }

    void setRailRows(const QString &caption, const QList<RailEntry> &rows);
    void setRailCurrent(const QString &id);
    /// The line in the bar: "Saved privately on this computer".
    void setStatus(const QString &words, BottomBar::Tone tone = BottomBar::Tone::Calm);
    void announce(const QString &words); ///< read out by a screen reader, when it is done with what it says now

    /// Asked before the window closes; false keeps it open (and the owner asks the person).
    void setMayClose(std::function<bool()> mayClose);
    void closeNow(); ///< without asking

    [[nodiscard]] Rail *rail() const { return m_rail; }
    [[nodiscard]] BottomBar *bar() const { return m_bar; }
    [[nodiscard]] bool isRailFolded() const { return m_folded; }

Q_SIGNALS:
    void continuePressed();
    void backPressed(); ///< the button, Esc or Alt+Left; only while the page has a Back
    void railPressed(const QString &id); ///< Ctrl+Shift+L presses Rail::hiding
    void helpPressed(); ///< F1

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void take(Page *page);
    void display(Page *page);
    void fillFrame(); ///< what rail and bar say of the report
    void takeBar(); ///< the present page's wishes for the bar
    void goOn();
    void goBack();
    void arrange();

    QFrame *m_strip; ///< above the page while the rail is folded away
    Toggle *m_menu;
    Rail *m_rail;
    QWidget *m_railLine;
    QStackedWidget *m_pages;
    BottomBar *m_bar;
    Page *m_page = nullptr;
    Page *m_cover = nullptr;
    bool m_quiet = false;
    QPointer<QWidget> m_focusBelow; ///< had the focus when the cover came
    QString m_caption;
    QList<RailEntry> m_rows;
    QString m_current; ///< the rail's row of the page below
    QString m_coverCurrent;
    QString m_status;
    BottomBar::Tone m_tone = BottomBar::Tone::Calm;
    std::function<bool()> m_mayClose;
    bool m_folded = false;
};
