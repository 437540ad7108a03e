#pragma once

#include <QString>

/// One field of GitHub's form for private vulnerability reports, to be copied into it by the person.
struct GithubField {
    enum What {
        Title,
        Description, ///< Markdown, in which nothing of the person's words is markup
        Package, ///< affected products: package name
        Versions, ///< affected products: affected versions
        Severity, ///< Low, Medium, High or Critical
        Cvss, ///< a vector, which the form takes in the place of a severity
        Cwe, ///< weaknesses: "CWE-79, CWE-352"
    };
    What what;
    QString text;
    qsizetype most = 0; ///< characters that the form takes; 0: not known to have a limit

    [[nodiscard]] bool fits() const { return most == 0 || text.size() <= most; }
};
