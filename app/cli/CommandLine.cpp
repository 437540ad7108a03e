#include "app/cli/CommandLine.h"

CommandLine::CommandLine() : m_parser(std::make_unique<QCommandLineParser>()) { }

std::expected<CommandLine, QString> CommandLine::parse(const QStringList &words, const std::vector<OptionSpec> &options)
{
    CommandLine line;
    for (const OptionSpec &option : options)
        line.m_parser->addOption(
            QCommandLineOption(option.names, {}, option.takesValue ? QStringLiteral("value") : QString()));
    if (!line.m_parser->parse(words))
        return std::unexpected(line.m_parser->errorText());
    return line;
}
