// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/sections.h"
#include "tests/replay/replays.h"
#include "tests/support/keptschema.h"
#include "tests/support/recordings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace prose;

/// The keys of the report itself, in the order in which they are written.
static QStringList topLevelKeys(const QByteArray &json)
{
    static const QRegularExpression key(u"^  \"([a-z_0-9]+)\":"_s, QRegularExpression::MultilineOption);
    QStringList keys;
    for (const QRegularExpressionMatch &match : key.globalMatch(QString::fromUtf8(json)))
        keys += match.captured(1);
    return keys;
}

/// Whether readers of the older tool's reports can read ours: tests/replay/schema-a.json says what they rely on.
class TestSchema : public QObject
{
    Q_OBJECT

    const std::vector<SectionSpec> m_specs = allSections();
    const KeptSchema m_schema;

    QStringList faults(const QByteArray &json) const
    {
        const QJsonObject report = QJsonDocument::fromJson(json).object();
        QStringList faults;
        for (const auto allSections = m_schema.sections(); const QString &section : allSections) {
            if (!report.contains(section)) {
                faults += section + u" is missing"_s;
                continue;
            }
            const QString state = report["collection_status"_L1][section]["state"_L1].toString();
            const bool isBlank = state == "skipped"_L1 || report["collection_status"_L1][section]["sources"_L1].toArray().isEmpty();
            faults += isBlank ? m_schema.blankFaults(section, report[section]) : m_schema.faults(section, report[section]);
        }
        QStringList keys = topLevelKeys(json);
        keys.removeIf([this](const QString &key) { return !m_schema.sections().contains(key); });
        if (keys != m_schema.sections())
            faults += u"the order is "_s + keys.join(u' ');
        return faults;
    }

    static void verifyNone(const QStringList &faults)
    {
        for (const QString &fault : faults)
            qWarning().noquote() << fault;
        QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults"_s.arg(faults.size())));
    }

private Q_SLOTS:
    void report_data() { addReplayedMachines(); }
    void report()
    {
        QFETCH(QString, machine);
        verifyNone(faults(toJson(inspected(m_specs, recordingFolder(machine)))));
    }

    /// What a section that was not asked for holds.
    void blankReport_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::newRow("Mac") << u"macos-intel-composite"_s;
        QTest::newRow("Linux") << u"linux-laptop-composite"_s;
    }
    void blankReport()
    {
        QFETCH(QString, machine);
        verifyNone(faults(toJson(inspected(m_specs, recordingFolder(machine), {.only = {u"none"_s}}))));
    }

    /// The check itself must be able to fail.
    void faultsAreSeen_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        QTest::newRow("missing") << u"cron"_s << QByteArray("{}") << u"cron.user_crontab is missing"_s;
        QTest::newRow("null") << u"cron"_s << QByteArray(R"({"user_crontab": null})") << u"cron.user_crontab should be [s]: [null]"_s;
        QTest::newRow("an item") << u"cron"_s << QByteArray(R"({"user_crontab": ["a", 1]})") << u"cron.user_crontab[1] should be s: [1]"_s;
        QTest::newRow("fraction") << u"fonts"_s << QByteArray(R"({"system_fonts": 1.5, "user_fonts": 1, "total_fonts": 2})")
                                  << u"fonts.system_fonts should be i: [1.5]"_s;
        QTest::newRow("list for object") << u"cron"_s << QByteArray("[]") << u"cron should be {}: [[]]"_s;
        QTest::newRow("inside a list") << u"security"_s << QByteArray(R"({"security_tools": [], "antivirus": [], "code_signing_sample": [],
                                              "tcc_permissions": [{"app": "a", "allowed": true}]})")
                                       << u"security.tcc_permissions[0].service is missing"_s;
    }
    void faultsAreSeen()
    {
        QFETCH(QString, section);
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        const QJsonDocument document = QJsonDocument::fromJson(json);
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QCOMPARE(m_schema.faults(section, value), QStringList{fault});
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
