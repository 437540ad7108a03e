#pragma once

#include <QtTypes>

/// No file can grow past `bytes` while this lives: a full disk.
class FullDisk final {
public:
    explicit FullDisk(quint64 bytes);
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    quint64 m_before;
    void (*m_handler)(int);
};
