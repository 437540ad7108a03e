#pragma once

#include <QFrame>
#include <QMap>

class RailRow;
class Small;
class QVBoxLayout;

/// One part of the report in the rail.
struct RailEntry {
    QString id;
    QString name;
    QString state; ///< "Done", "In progress", "2 files"; may be empty
};

/// The way around: the mark, the reports, the parts of the present report, and what stands beside reports: hide,
/// settings, help.
class Rail final : public QFrame {
    Q_OBJECT

public:
    static constexpr QLatin1StringView reports{"reports"}; ///< the id of "Your reports"
    static constexpr QLatin1StringView hiding{"hide"}; ///< the id of "Hide"
    static constexpr QLatin1StringView settings{"settings"}; ///< the id of "Settings"
    static constexpr QLatin1StringView help{"help"}; ///< the id of "Help"

    explicit Rail(QWidget *parent = nullptr);

    /// The parts of the present report under a caption ("Report to IVPN"); none between reports.
    void setEntries(const QString &caption, const QList<RailEntry> &entries);
    void setCurrent(const QString &id);
    void setBrandShown(bool shown); ///< not below another mark
    [[nodiscard]] RailRow *row(const QString &id) const;

Q_SIGNALS:
    void pressed(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameRows(); ///< those that are always there
    RailRow *makeRow(const RailEntry &entry);

    QWidget *m_brand;
    QVBoxLayout *m_parts;
    Small *m_caption;
    QMap<QString, RailRow *> m_rows;
    QList<RailEntry> m_entries;
    QString m_current;
};
