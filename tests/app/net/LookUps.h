#pragma once

#include <QStringList>

/// The look-ups of names in this program since the last call: getaddrinfo() is ours here. The name `stuck.invalid`
/// takes two seconds, as with a name server that does not answer.
[[nodiscard]] QStringList lookUps();
