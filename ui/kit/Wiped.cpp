#include "ui/kit/Wiped.h"

#include <cstring>

Wiped::~Wiped()
{
    if (m_words.capacity() > 0) // 0: it stands in the program's own read-only memory
        explicit_bzero(const_cast<QChar *>(m_words.constData()), static_cast<size_t>(m_words.size()) * sizeof(QChar));
}
