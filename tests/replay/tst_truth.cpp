// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts of the machine the tests run on, each against the answer of an independent tool. A fact whose tool is not installed, or
// cannot tell on this machine, is skipped and named.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fact
{
    const char *path; ///< in the report; "[]" takes all items of a list, "[key=value]" one of them; a list's values are sorted lines
    const char *tool; ///< must be installed
    const char *command; ///< for sh; prints the value, or the lines; nothing when it cannot tell
};

// clang-format off
const Fact facts[] = {
#include "tests/replay/truths.inc"
};
// clang-format on

QStringList linesOf(const QJsonValue &value);

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toDouble() == double(value.toInteger()) ? QString::number(value.toInteger()) : QString::number(value.toDouble(), 'g', 12);
    if (value.isNull() || value.isUndefined())
        return u"null"_s;
    return value.toString();
}

QStringList linesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return {textOf(value)};
    QStringList lines;
    for (const QJsonValue &item : value.toArray())
        lines += textOf(item);
    return lines;
}

QJsonValue at(QJsonValue value, QStringList steps)
{
    while (!steps.isEmpty()) {
        const QString step = steps.takeFirst();
        const qsizetype bracket = step.indexOf(u'[');
        const QString key = bracket < 0 ? step : step.first(bracket);
        if (!key.isEmpty())
            value = value[QString(key).replace(u'/', u'.')];
        if (bracket < 0)
            continue;
        const QString selector = step.sliced(bracket + 1).chopped(1);
        QJsonArray kept;
        for (const QJsonValue &item : value.toArray()) {
            if (selector.isEmpty() || textOf(item[selector.section(u'=', 0, 0)]) == selector.section(u'=', 1))
                kept.append(steps.isEmpty() ? item : at(item, steps));
        }
        return selector.isEmpty() ? QJsonValue(kept) : kept.isEmpty() ? QJsonValue() : kept.first();
    }
    return value;
}

} // namespace

class TestTruth : public QObject
{
    Q_OBJECT

    QJsonObject m_report;

    static QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        return process.waitForFinished(100'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_report = QJsonDocument::fromJson(outputOf(QStringLiteral(PROSE_PROGRAM), {u"-q"_s, u"-f"_s, u"json"_s, u"--include-personal"_s}).toUtf8()).object();
        QVERIFY(!m_report.isEmpty());
    }

    void fact_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("command");
        for (const Fact &fact : facts)
            QTest::newRow(fact.path) << QString::fromUtf8(fact.path) << QString::fromUtf8(fact.tool) << QString::fromUtf8(fact.command);
    }
    void fact()
    {
        QFETCH(QString, path);
        QFETCH(QString, tool);
        QFETCH(QString, command);
        const QStringList folders{u"/usr/sbin"_s, u"/usr/bin"_s, u"/sbin"_s, u"/bin"_s};
        if (QStandardPaths::findExecutable(tool).isEmpty() && QStandardPaths::findExecutable(tool, folders).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
        const QString output = outputOf(u"/bin/sh"_s, {u"-c"_s, "PATH=$PATH:/usr/sbin:/sbin; "_L1 + command}).trimmed();
        if (output.isEmpty())
            QSKIP(qPrintable(tool + u" cannot tell here"_s));
        QStringList expected = output.split(u'\n');
        QStringList actual = linesOf(at(m_report, path.split(u'.')));
        expected.sort();
        actual.sort();
        for (const QString &line : std::as_const(expected)) {
            if (!actual.contains(line))
                qWarning().noquote() << "only" << tool << "says" << line;
        }
        for (const QString &line : std::as_const(actual)) {
            if (!expected.contains(line))
                qWarning().noquote() << "only we say" << line;
        }
        QCOMPARE(actual, expected);
    }
};

QTEST_GUILESS_MAIN(TestTruth)
#include "tst_truth.moc"
