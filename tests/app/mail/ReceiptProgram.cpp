#include "app/mail/ReceiptPdf.h"
#include "crypto/Crypto.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

/// Reads a receipt from standard input and writes its PDF: a program of its own, since fonts want a QGuiApplication,
/// and a time zone is a process's.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const auto crypto = Crypto::start();
    QFile in;
    if (!crypto || argc != 2 || !in.open(stdin, QIODevice::ReadOnly))
        return 2;
    const auto receipt = Receipt::parse(in.readAll());
    return receipt && writePdf(*receipt, QFile::decodeName(argv[1])) ? 0 : 1;
}
