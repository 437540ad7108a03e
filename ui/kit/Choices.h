#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QVBoxLayout;

/// A list to choose one or several from, as cards or plain. It is the control of a Field.
class Choices final : public QWidget {
    Q_OBJECT

public:
    enum class Pick { One, Several };
    enum class Shape { List, Cards };
    enum class With { Others, NoOther }; ///< NoOther: choosing it takes back the others ("I don't know")

    explicit Choices(Pick pick, Shape shape = Shape::List, QWidget *parent = nullptr);

    void add(const QString &id, const QString &title, const QString &hint = {}, With with = With::Others);
    void clear();

    [[nodiscard]] QStringList chosen() const; ///< ids, in the order of the list
    [[nodiscard]] QString chosenOne() const; ///< the first of them; empty when nothing is chosen
    void choose(const QStringList &ids); ///< these and no others; does not emit
    [[nodiscard]] QAbstractButton *button(const QString &id) const;

Q_SIGNALS:
    void changed(); ///< the person chose

private:
    struct Entry {
        QString id;
        QAbstractButton *button;
        With with;
    };
    void pressed(const Entry &entry);
    void keepProxy();

    Pick m_pick;
    Shape m_shape;
    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<Entry> m_entries;
};
