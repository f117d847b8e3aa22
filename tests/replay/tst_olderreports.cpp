// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/diff.h"
#include "models/report/redact.h"
#include "tests/models/reports.h"
#include "tests/support/keptschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

/// Every value as "path = value", except those that only the document as a whole has.
static void flatten(QStringList &lines, const QJsonValue &value, const QString &path)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(lines, it.value(), path + u'.' + it.key());
    } else if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            flatten(lines, value.toArray().at(i), path + u'.' + QString::number(i));
    } else {
        lines += path + u" = "_s + QString::fromUtf8(jsonScalar(value));
    }
}

/// Paths of all that differs between two reports, volatile values too.
static void differences(QStringList &paths, const DiffNode &node, const QString &path)
{
    if (node.kind == DiffNode::Kind::Same)
        return;
    if (node.kind == DiffNode::Kind::Changed && !node.children.empty() && node.left.shape == node.right.shape) {
        for (const DiffNode &child : node.children)
            differences(paths, child, path + u'.' + child.key);
    } else {
        paths += path;
    }
}

/// Reports of the older tool, from all its times: they open, nothing is lost, and they compare. The files in older-invented are
/// written from a description of its forms; no machine ever wrote them.
class TestOlderReports : public QObject
{
    Q_OBJECT

    const Reports m_reports;

    static QByteArray bytes(const QString &name)
    {
        QFile file(QStringLiteral(PROSE_OLDER_REPORTS) + u'/' + name + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        return file.readAll();
    }

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("schemaVersion");
        QTest::newRow("generation A") << u"generation-a"_s << 1;
        QTest::newRow("before 2026-02-08") << u"before-2026-02-08"_s << 1;
        QTest::newRow("with model data") << u"with-model-data"_s << 1;
        QTest::newRow("with errors") << u"with-errors"_s << 1;
        QTest::newRow("generation B") << u"generation-b"_s << 2;
    }
    void opens()
    {
        QFETCH(QString, name);
        QFETCH(int, schemaVersion);
        const Report report = m_reports.older(name);
        QCOMPARE(report.readSchemaVersion, schemaVersion);
        QCOMPARE(report.platform, Platform::MacOS);
        QCOMPARE(report.timestamp, 1770600000.25);
        QVERIFY(report.sections.size() >= 26);
        for (const Section &section : report.sections)
            QVERIFY(isOver(section.state));
        QCOMPARE(report.section(u"battery")->state, State::Complete);
        QVERIFY(!report.section(u"battery")->root.isEmpty());
        QVERIFY(!toJson(redacted(report)).isEmpty());
    }

    /// All values of all sections are still there when the report is written again.
    void nothingIsLost_data() { opens_data(); }
    void nothingIsLost()
    {
        QFETCH(QString, name);
        static const QStringList ofTheDocument{u"report_schema"_s, u"report_schema_version"_s, u"timestamp"_s, u"collection_status"_s,
                                               u"collection_errors"_s};
        const auto lines = [](const QByteArray &json) {
            QJsonObject report = QJsonDocument::fromJson(json).object();
            for (const auto allKeys = report.keys(); const QString &key : allKeys) {
                if (key.startsWith(u'_') || ofTheDocument.contains(key))
                    report.remove(key);
            }
            QStringList lines;
            flatten(lines, report, {});
            // The same absence in other words.
            lines.replaceInStrings(u"\"Not Found\""_s, u"\"Not installed\""_s)
                .replaceInStrings(u"\"Not Installed\""_s, u"\"Not installed\""_s);
            return QSet<QString>(lines.begin(), lines.end());
        };
        const Report report = m_reports.older(name);
        QSet<QString> lost = lines(bytes(name)) - lines(toJson(report));
        lost.removeIf([&](const QString &line) { // what was null is written as the word for it
            return line.endsWith(" = null"_L1);
        });
        QCOMPARE(QStringList(lost.begin(), lost.end()), QStringList());
        const auto again = reportFromJson(toJson(report), m_reports.catalogue, name);
        QVERIFY(again.has_value());
        QCOMPARE(count(diff(report, *again), true).total(), 0);
    }

    /// Against the newest form of the same machine: only what differs, not what is only written otherwise.
    void compares_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("generation A") << u"generation-a"_s << QStringList();
        QTest::newRow("before 2026-02-08") << u"before-2026-02-08"_s
                                           << QStringList{u".disk.apfs_info."_s,
                                                          u".disk.apfs_info.disk1"_s,
                                                          u".network.subnet_mask"_s,
                                                          u".opencore_patcher."_s,
                                                          u".storage_analysis.total_user_data_gb"_s,
                                                          u".system.os"_s,
                                                          u".system_logs.log_period"_s,
                                                          u".system_preferences."_s};
        QTest::newRow("with model data") << u"with-model-data"_s << QStringList{u".system.cpu_generation"_s, u".system.max_os_supported"_s};
        QTest::newRow("with errors") << u"with-errors"_s << QStringList{u".disk"_s, u".kexts"_s, u".login_items"_s};
    }
    void compares()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, paths);
        const Diff comparison = diff(m_reports.older(name), m_reports.older(u"generation-a"_s));
        QStringList found;
        for (const DiffNode &section : comparison.sections)
            differences(found, section, u'.' + section.key);
        for (const QString &path : std::as_const(found)) {
            const bool isExpected = std::ranges::any_of(
                paths, [&](const QString &expected) { return path == expected || (expected.endsWith(u'.') && path.startsWith(expected)); });
            QVERIFY2(isExpected, qPrintable(path));
        }
        for (const QString &expected : std::as_const(paths))
            QVERIFY2(std::ranges::any_of(found, [&](const QString &path) { return path.startsWith(expected); }), qPrintable(expected));
    }

    /// What the older tool says of failures reaches the sections that it means.
    void failures()
    {
        const Report errors = m_reports.older(u"with-errors"_s);
        QCOMPARE(errors.section(u"disk")->state, State::Failed);
        QCOMPARE(errors.section(u"disk")->problems.front().detail, u"TimeoutExpired - Command '['diskutil']' timed out after 30 seconds"_s);
        QCOMPARE(errors.section(u"kexts")->state, State::Failed);
        QCOMPARE(errors.section(u"system")->state, State::Complete);

        const Report later = m_reports.older(u"generation-b"_s);
        QCOMPARE(later.section(u"disk")->state, State::Failed);
        QVERIFY(later.section(u"disk")->timedOut);
        QCOMPARE(later.section(u"disk")->problems.front().kind, Error::Kind::TimedOut);
        QCOMPARE(later.section(u"kexts")->state, State::Failed);
        QCOMPARE(later.section(u"fonts")->state, State::Skipped);
        QCOMPARE(later.section(u"system")->state, State::Complete);
        QVERIFY(later.section(u"oclp_compatibility")); // one that this version does not know
    }

    /// The invented report of the kept form is of the kept form.
    void isOfKeptForm()
    {
        const KeptSchema schema;
        const QJsonObject report = QJsonDocument::fromJson(bytes(u"generation-a"_s)).object();
        for (const auto allSections = schema.sections(); const QString &section : allSections)
            QCOMPARE(schema.faults(section, report[section]), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestOlderReports)
#include "tst_olderreports.moc"
