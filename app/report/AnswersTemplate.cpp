#include "app/report/Answers.h"

// Written by hand, as QJsonObject would sort the questions by their names. "EXAMPLE" in the summary tells the team of a
// template that was sent as it was.
QByteArray Answers::templateJson()
{
    return QByteArrayLiteral(R"({
    "format": "vouchsafe-answers/1",

    "product": "IVPN app",
    "system": "Linux, Debian 13",
    "version": "3.14.29",
    "summary": "EXAMPLE: the firewall lets name look-ups out while the Wi-Fi changes",
    "what": "I have the firewall set to always on. When I walk from one Wi-Fi to another, my\ncomputer asks the new network's own name server for about two seconds.\nThe log of my router at home (router.log) shows it.",
    "steps": [
        "Switch the firewall to always on and connect.",
        "Start recording port 53 on the Wi-Fi card: tcpdump -ni wlan0 port 53",
        "Change to another Wi-Fi and open any web page at once."
    ],
    "expected": "Nothing leaves the computer outside of the tunnel.",
    "reproducibility": "sometimes",
    "impact": ["private-data", "safety"],
    "impact-details": "Whoever runs the Wi-Fi learns which sites somebody visits.",
    "seen": "Six look-ups on 3 March, four on 4 March, each right after the change of network.",
    "guessed": "Perhaps the rules are taken away for a moment and put back.",
    "others-data": "no",
    "known-to": null,
    "public": "no",
    "exploited": null,
    "discovery": "By chance, reading my router's log.",
    "disclosure": "yes",
    "disclosure-plans": "I would like to write about it once it is fixed.",
    "disclosure-date": "2030-06-30",
    "disclosure-time-zone": "Europe/Gibraltar",
    "severity": "medium",
    "cvss": "CVSS:4.0/AV:A/AC:H/AT:P/PR:N/UI:P/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N",
    "cwe": ["CWE-200"],
    "contact": "named",
    "contact-name": "Robin Example",
    "contact-address": "robin@example.org",
    "contact-how": "By e-mail. My own key is attached.",
    "credit": "yes",
    "credit-name": "Robin E."
}
)");
}
