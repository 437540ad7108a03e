#pragma once

#include "app/net/SubmissionServer.h"

#include <QWidget>

class Choices;
class Field;
class OneLine;
class Words;
struct Fault;

/// "I know my server's name": host, port, kind and user name, and for a server of one's own its certificate file.
class ServerFields final : public QWidget {
    Q_OBJECT

public:
    explicit ServerFields(QWidget *parent = nullptr);

    void show(const SubmissionServer &server, const QString &user); ///< to be changed
    [[nodiscard]] bool isEmpty() const; ///< nobody wrote a server's name
    [[nodiscard]] QList<Fault> faults() const;
    [[nodiscard]] SubmissionServer server() const; ///< only without faults()
    [[nodiscard]] QString user() const; ///< empty: the address

Q_SIGNALS:
    void changed(); ///< the person wrote or chose something, and is done with it

private:
    void chooseFile();
    void showFile(const QString &path);

    OneLine *m_host;
    OneLine *m_port;
    OneLine *m_user;
    Choices *m_kind;
    Words *m_file;
    QString m_caFile;
};
