#pragma once

/// GMime, started; ended when the last one goes. Whoever builds or reads MIME is handed one.
class Mime final {
public:
    Mime();
    ~Mime();
    Mime(const Mime &) = delete;
    Mime &operator=(const Mime &) = delete;
};
