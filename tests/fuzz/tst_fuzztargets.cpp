// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "tests/support/recordings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

/// Whether ./dev fuzz reaches every parser, and what fuzzing found or would find at once.
class TestFuzzTargets : public QObject
{
    Q_OBJECT

    static QStringList declared(const QString &header)
    {
        QFile file(header);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(header));
        static const QRegularExpression comment(u"//[^\n]*"_s);
        static const QRegularExpression parser(u"\\b(parse[A-Z]\\w*)\\s*\\(|^[A-Za-z][^\n;(]* (\\w+)\\((?:QByteArrayView|QStringView) "_s,
                                               QRegularExpression::MultilineOption);
        QStringList names;
        for (const QRegularExpressionMatch &match : parser.globalMatch(QString::fromUtf8(file.readAll()).remove(comment)))
            names += match.captured(match.lastCapturedIndex());
        return names;
    }

    static std::vector<QByteArray> seeds()
    {
        std::vector<QByteArray> seeds;
        QSet<QByteArray> seen;
        QDirIterator files(QStringLiteral(PROSE_TEST_RECORDINGS), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.size() > 4096 || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (const qsizetype before = seen.size(); seen.insert(bytes), seen.size() > before)
                seeds.push_back(bytes);
        }
        return seeds;
    }

private Q_SLOTS:
    /// A parser that is not in the table belongs into tests/fuzz/targets.cpp.
    void everyParser()
    {
        const QDir folder(QStringLiteral(PROSE_PARSERS));
        QStringList missing;
        int found = 0;
        for (const auto headers = folder.entryList({u"*.h"_s}, QDir::Files); const QString &header : headers) {
            for (const auto names = declared(folder.filePath(header)); const QString &name : names) {
                ++found;
                // Questions about one word, which no bytes of a machine reach unseen.
                static const QStringList notParsers{u"isIpv4"_s, u"isIpv6"_s, u"isIpAddress"_s, u"isSupportedByApple"_s};
                if (!fuzzTarget(name.toLatin1()) && !notParsers.contains(name))
                    missing += header + u": "_s + name;
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(found > 90);
        QVERIFY(fuzzTarget("reportFromJson"));
        QVERIFY(!fuzzTarget("parseNothing"));
        for (size_t i = 1; i < fuzzTargets().size(); ++i)
            QVERIFY2(qstrcmp(fuzzTargets()[i - 1].name, fuzzTargets()[i].name) != 0, fuzzTargets()[i].name);
    }

    /// Other formats' bytes, and such as only an enemy writes. Nothing to compare: it must come back, and soon.
    void anything_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const FuzzTarget &target : fuzzTargets())
            QTest::newRow(target.name) << QByteArray(target.name);
    }
    void anything()
    {
        QFETCH(QByteArray, name);
        static const std::vector<QByteArray> real = seeds();
        QVERIFY(real.size() > 500);
        const FuzzTarget *target = fuzzTarget(name);
        for (const QByteArray &bytes : real)
            target->run(bytes);
        constexpr int many = 20'000;
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray(1, '\0'), QByteArray("\n"), QByteArray(many, '\xff'), QByteArray(many, '\n'), QByteArray(many, '['),
              QByteArray(many, '9'), QByteArray(many, ' '), QByteArray(many, '"'), QByteArray(many, '\\'), QByteArray("a=").repeated(many),
              QByteArray("{\"a\":").repeated(many), QByteArray("<array>").repeated(many), QByteArray("- \n").repeated(many),
              QByteArray("99999999999999999999 -99999999999999999999\n").repeated(1000)})
            target->run(bytes);
    }
};

QTEST_GUILESS_MAIN(TestFuzzTargets)
#include "tst_fuzztargets.moc"
