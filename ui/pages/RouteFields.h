#pragma once

#include "app/net/SubmissionServer.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <optional>

class Button;
class Choices;
class Field;
class Hint;
class OneLine;
struct Fault;

/// "Hide where I am": through Tor or another proxy, and what that hides and what not.
class RouteFields final : public QWidget {
    Q_OBJECT

public:
    /// Looks for a Tor that runs on this computer; asked once the person chose it.
    using FindTor = std::function<QFuture<std::optional<Proxy>>()>;

    enum class For { Mail, Looking };

    explicit RouteFields(FindTor findTor, For purpose = For::Mail, QWidget *parent = nullptr);

    void show(const Proxy &proxy); ///< chosen before
    [[nodiscard]] bool hides() const; ///< anything but the usual way is chosen
    /// What keeps that way from being taken: to such a port of a mail server, too.
    [[nodiscard]] QList<Fault> faults(std::optional<quint16> port = {}) const;
    [[nodiscard]] std::optional<Proxy> proxy() const; ///< only without faults()

Q_SIGNALS:
    void changed();

private:
    void follow();
    void look();

    FindTor m_findTor;
    For m_purpose;
    Choices *m_ways;
    Hint *m_found;
    Button *m_again;
    Field *m_host;
    Field *m_port;
    OneLine *m_hostLine;
    OneLine *m_portLine;
    std::optional<Proxy> m_tor;
    bool m_looking = false;
};
