#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <expected>
#include <memory>
#include <vector>

/// One command's options, without their dashes, as they are declared.
struct OptionSpec {
    QStringList names; ///< {"o"}, {"attach"}
    bool takesValue = true;
};

/// A command's words taken apart. Unknown options and missing values are errors, "-" is an operand.
class CommandLine final {
public:
    /// `words` begin with the command's own name. The error is what is wrong, in English.
    [[nodiscard]] static std::expected<CommandLine, QString> parse(const QStringList &words,
                                                                   const std::vector<OptionSpec> &options);

    [[nodiscard]] bool has(const QString &option) const { return m_parser->isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser->value(option); } ///< the last one
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser->values(option); }
    [[nodiscard]] QStringList operands() const { return m_parser->positionalArguments(); }

private:
    CommandLine();
    std::unique_ptr<QCommandLineParser> m_parser;
};
