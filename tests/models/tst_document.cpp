// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/opening.h"
#include "models/report/document.h"
#include "tests/models/sample.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace prose;

/// Files that somebody may drop on the window: those that open in odd forms, and a clear word about the others.
class TestDocument : public QObject
{
    Q_OBJECT

    const QByteArray m_report = toJson(sample::report());

    static QByteArray encoded(QStringConverter::Encoding encoding, const QByteArray &utf8, bool hasMark)
    {
        QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encoder(QString::fromUtf8(utf8));
    }

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << m_report;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + m_report;
        QTest::newRow("UTF-16, little end first") << encoded(QStringConverter::Utf16LE, m_report, true);
        QTest::newRow("UTF-16, big end first") << encoded(QStringConverter::Utf16BE, m_report, true);
        QTest::newRow("UTF-16 without a mark") << encoded(QStringConverter::Utf16LE, m_report, false);
        QTest::newRow("UTF-32") << encoded(QStringConverter::Utf32LE, m_report, true);
        QTest::newRow("space around it") << "\r\n\t " + m_report + "\n\n";
        QTest::newRow("lines of Windows") << QByteArray(m_report).replace("\n", "\r\n");
    }
    void opens()
    {
        QFETCH(QByteArray, bytes);
        const auto report = reportFromAnything(bytes, sample::catalogue(), u"a.json"_s);
        QVERIFY2(report, report ? "" : qPrintable(errorLine(report.error())));
        QCOMPARE(toJson(*report), m_report);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QByteArray() << u"this file is empty"_s;
        QTest::newRow("spaces") << QByteArray(" \n\t\n") << u"this file is empty"_s;
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00", 4) << u"this is compressed with gzip; unpack it first"_s;
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14") << u"this is a zip archive; unpack it first"_s;
        QTest::newRow("xz") << QByteArray("\xfd"
                                          "7zXZ\0",
                                          6)
                            << u"this is compressed with xz; unpack it first"_s;
        QTest::newRow("binary property list") << QByteArray("bplist00\xd1") << u"this is a binary property list, not JSON"_s;
        QTest::newRow("property list") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE plist PUBLIC>\n<plist/>")
                                       << u"this is a property list in XML, not JSON"_s;
        QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><list/>") << u"this is XML, not JSON"_s;
        QTest::newRow("HTML") << QByteArray("\n<!DOCTYPE html><html>") << u"this is a web page, not JSON"_s;
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\x02")
                                 << u"this is a program, not JSON"_s;
        QTest::newRow("NaN") << QByteArray("{\n  \"timestamp\": NaN}") << u" at line 2, column "_s;
        QTest::newRow("a name twice") << QByteArray("{\n \"a\": {\"b\": 1, \"c\": [{\"b\": 2}, {\"b\": 3}],\n  \"b\": 4}}")
                                      << u"the name \"b\" stands twice in one object, again at line 3, column 3"_s;
        QTest::newRow("a name twice, apart") << QByteArray("{\"x\": 1, \"y\": \"x\\\"\", \"z\": [\"x\", \"x\"], \"x\": {\"x\": 1}}")
                                             << u"the name \"x\" stands twice in one object, again at line 1, column 39"_s;
        QTest::newRow("no name twice, another JSON")
            << QByteArray("{\"x\": {\"x\": {\"x\": \"x\"}}, \"y\": [\"x\", \"x\", \",\"], \"\": \"{\", \"{\": \"\"}")
            << u"this JSON is not a system report"_s;
        QTest::newRow("comment") << QByteArray("{ // mine\n}") << u" at line 1, column "_s;
        QTest::newRow("plain text") << QByteArray("System report\n") << u" at line 1, column "_s;
        QTest::newRow("number") << QByteArray("42") << u" at line 1, column "_s;
        QTest::newRow("two documents") << m_report + m_report << u" at line "_s;
        QTest::newRow("truncated") << m_report.first(m_report.size() / 2) << u" at line "_s;
        QTest::newRow("broken UTF-8") << QByteArray(m_report).replace("MacBook", "Mac\xff\xfeok") << u" at line "_s;
        QTest::newRow("half a UTF-16 character") << encoded(QStringConverter::Utf16LE, m_report, true).chopped(301) << u" at line "_s;
        QTest::newRow("100 000 deep") << QByteArray(100'000, '[') << u" at line 1, column "_s;
        QTest::newRow("10 000 deep, closed") << QByteArray(10'000, '[') + QByteArray(10'000, ']') << u" at line 1, column "_s;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << u" at line 1, column "_s;
        QTest::newRow("another JSON") << QByteArray(R"({"name": "x"})") << u"this JSON is not a system report"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        const auto report = reportFromAnything(bytes, sample::catalogue(), u"a.json"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Malformed);
        QCOMPARE(report.error().source, u"a.json"_s);
        QVERIFY2(report.error().detail.contains(detail), qPrintable(report.error().detail));
    }

    void everyTruncationIsTold()
    {
        for (qsizetype size = 0; size + 2 < m_report.size(); ++size)
            QVERIFY(!reportFromAnything(m_report.first(size), sample::catalogue(), u"a.json"_s));
    }

    /// Found by a fuzzer.
    void namesThatEndInZeroAreOthers()
    {
        const auto report = reportFromAnything(R"({"timestamp": 1, "system": {"model_name\u0000": "a", "model_name": "b"}})",
                                               sample::catalogue(), {});
        QVERIFY(report);
        QCOMPARE(report->section(u"system")->root.at(u"model_name")->value.toString(), u"b"_s);
        const QByteArray json = toJson(*report);
        const auto again = reportFromAnything(json, sample::catalogue(), {});
        QVERIFY(again);
        QCOMPARE(toJson(*again), json);
        QCOMPARE(json.count("model_name\\u0000"), 1);
        const auto other = reportFromAnything(R"({"timestamp": 1, "system": {"model_name\u0000": "a"}})", sample::catalogue(), {});
        QVERIFY(other);
        QCOMPARE(toJson(*other).count("\"a\""), 1);
    }

    void wrongTypesEverywhere()
    {
        for (const char *value : {"null", "true", "-1e308", "\"\"", "[]", "{}", "[[[]]]", "{\"a\": {\"b\": [1]}}"}) {
            QByteArray json =
                R"({"report_schema": "system-prose", "report_schema_version": X, "generator": X, "platform": X, "timestamp": X, "system": X,
                "tools": X, "processes": X, "odd": X, "collection_errors": X, "collection_status": {"system": X, "tools": {"state": X, "status": X,
                "queued_ms": X, "problems": X, "sources": [X, {"command": X, "exit": X, "bytes": X}]}},
                "collection": {"duration_ms": X, "imported": X, "mode": X}})";
            json.replace("X", value);
            const auto report = reportFromAnything(json, sample::catalogue(), u"a.json"_s);
            if (report)
                QVERIFY(reportFromAnything(toJson(*report), sample::catalogue(), u"a.json"_s));
            else
                QVERIFY(!report.error().detail.isEmpty());
        }
    }

    void tooManyValues()
    {
        const auto report = reportFromAnything(R"({"timestamp": 1, "system": [)" + QByteArray("0,").repeated(2'500'000) + "0]}",
                                               sample::catalogue(), u"a.json"_s);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::TooLarge);
        QCOMPARE(report.error().detail, u"more than 1000000 values"_s);
        // Commas in texts are none.
        QVERIFY(documentFrom("[\"" + QByteArray(",\\\"").repeated(2'500'000) + "\"]", {}));
    }

    void noFiles()
    {
        QTemporaryDir folder;
        const QString missing = folder.filePath(u"missing.json"_s), link = folder.filePath(u"link.json"_s),
                      pipe = folder.filePath(u"pipe.json"_s);
        QCOMPARE(readDocument(missing).error().kind, Error::Kind::Missing);
        QVERIFY(QFile::link(missing, link));
        QCOMPARE(readDocument(link).error().detail, u"this link leads nowhere"_s);
        QVERIFY(readDocument(folder.path()).error().detail.startsWith("this is a folder"_L1));
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(readDocument(pipe).error().detail, u"this is a pipe, a socket or a device, not a file"_s);
        QCOMPARE(readDocument(u"/dev/zero"_s).error().detail, u"this is a pipe, a socket or a device, not a file"_s);
    }

#ifdef Q_OS_LINUX
    void fileThatCannotBeRead()
    {
        const auto bytes = readDocument(u"/proc/self/mem"_s); // a file that opens, but nothing is at its beginning
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Error::Kind::Failed);
        QCOMPARE(bytes.error().detail, u"Input/output error"_s);
        QCOMPARE(bytes.error().source, u"/proc/self/mem"_s);
    }
#endif

    void largeFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"large.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(largestDocument + 1)); // takes no room
        const auto bytes = readDocument(file.fileName());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Error::Kind::TooLarge);
        QCOMPARE(bytes.error().detail, u"more than 128 MiB"_s);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
