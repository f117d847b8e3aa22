// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/sections.h"
#include "models/report/diff.h"
#include "tests/replay/replays.h"
#include "tests/support/recordings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace prose;

/// Every value as one line "path = value", times left out: they differ from run to run.
static void flatten(QStringList &lines, const QJsonValue &value, const QString &path)
{
    static const QStringList times{u"timestamp"_s, u"started_ms"_s, u"duration_ms"_s, u"queued_ms"_s, u"waited_ms"_s};
    if (times.contains(path.section(u'.', -1)))
        return;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.isEmpty())
            lines += path + u" = {}"_s;
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(lines, it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key());
    } else if (value.isArray()) {
        QJsonArray array = value.toArray();
        if (path.endsWith(".sources"_L1)) { // those asked after an answer that took a while stand in the order of that moment
            QList<QJsonValue> sources(array.begin(), array.end());
            const auto name = [](const QJsonValue &source) {
                return source["file"_L1].toString() + source["command"_L1].toVariant().toStringList().join(u' ')
                    + source["call"_L1].toVariant().toStringList().join(u' ');
            };
            std::ranges::stable_sort(sources, {}, name);
            array = {};
            std::ranges::copy(sources, std::back_inserter(array));
        }
        if (array.isEmpty())
            lines += path + u" = []"_s;
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(lines, array.at(i), path + u'.' + QString::number(i));
    } else {
        lines += path + u" = "_s + QString::fromUtf8(jsonScalar(value));
    }
}

static QStringList flatten(const QByteArray &json)
{
    QStringList lines;
    flatten(lines, QJsonDocument::fromJson(json).object(), {});
    return lines;
}

class TestReplay : public QObject
{
    Q_OBJECT

    const std::vector<SectionSpec> m_specs = allSections();

    QByteArray replay(const QString &machine) const { return toJson(inspected(m_specs, recordingFolder(machine))); }

private Q_SLOTS:
    void specifications()
    {
        QCOMPARE(Engine::faults(m_specs), QStringList{});
        QStringList ids;
        for (const SectionSpec &spec : m_specs) {
            QVERIFY2(!spec.collectors.empty(), qPrintable(spec.info.id));
            QVERIFY2(!ids.contains(spec.info.id), qPrintable(spec.info.id));
            ids += spec.info.id;
        }
        QVERIFY(ids.size() >= 6);
    }

    /// The report of each recorded machine, against one that was read by a person. After a wanted change:
    /// prose --replay tests/recordings/NAME --include-personal -f json -o tests/recordings/NAME/expected.json
    void machine_data() { addReplayedMachines(); }
    void machine()
    {
        QFETCH(QString, machine);
        const QStringList expected = flatten(recordedFile(machine, u"expected.json"_s));
        const QStringList actual = flatten(replay(machine));
        QVERIFY(expected.size() > 50);
        printDifference(expected, actual);
        QVERIFY(actual == expected);
    }

    void sameRunTwice_data() { addReplayedMachines(); }
    void sameRunTwice()
    {
        QFETCH(QString, machine);
        QCOMPARE(flatten(replay(machine)), flatten(replay(machine)));
    }

    void readsItsOwnReports_data() { addReplayedMachines(); }
    void readsItsOwnReports()
    {
        QFETCH(QString, machine);
        const Report before = inspected(m_specs, recordingFolder(machine));
        const QByteArray json = toJson(before);
        const Catalogue catalogue = catalogueOf(m_specs);
        const auto report = reportFromJson(json, catalogue, machine);
        QVERIFY(report.has_value());
        QCOMPARE(flatten(toJson(*report)), flatten(json));
        // And compares with what it was before it was written.
        const Diff difference = diff(before, *report);
        for (const DiffNode &section : difference.sections)
            QVERIFY2(count(section, true).total() == 0, qPrintable(section.key));
    }

    /// CONTRIBUTING.md says of each of these why it asks nobody. Some of the others in /usr/bin offer to install something.
    void asksOfMacs()
    {
        static const QRegularExpression allowed(QRegularExpression::anchoredPattern(
            u"/(bin/(hostname|launchctl list|ps -A .*)|sbin/(ifconfig -a|route -n get .*))"
            "|/usr/bin/(sw_vers|uname -m|uptime|vm_stat|crontab -l|csrutil status|fdesetup status|pmset -g (batt|therm)|tmutil "
            "(status|latestbackup|destinationinfo)|defaults read .*|kmutil showloaded --list-only|systemextensionsctl list|codesign "
            "(-dvv|--verify) /Applications/.*|log show --style ndjson --last 1h --predicate .*)"
            "|/usr/sbin/(sysctl .*|ioreg .*|netstat -anW -p (tcp|udp)|lsof -nPw .*|system_profiler SP\\w+DataType -(json|xml)|diskutil "
            "(list|apfs list|info) -plist( disk\\d+)?|kextstat -l|nvram (-xp|-p|[-0-9A-F]+:[\\w-]+)|spctl --status|scutil (--dns|--nc "
            "list)|networksetup -listallhardwareports|ipconfig getsummary \\w+)"
            "|/usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate"
            "|/System/Library/PrivateFrameworks/Apple80211.framework/Versions/Current/Resources/airport -I"
            "|/opt/local/bin/port (version|-q installed active)"_s));
        static const QRegularExpression closed(u"^~/(Desktop|Documents|Downloads|Pictures|Music|Movies)(/|$)"_s);
        QStringList others;
        int seen = 0;
        for (const auto machines = replayedMachines(); const QString &machine : machines) {
            const QJsonObject report = QJsonDocument::fromJson(replay(machine)).object();
            if (report["platform"_L1] != "macos"_L1)
                continue;
            for (const auto sections = report["collection_status"_L1].toObject(); const QJsonValue &section : sections) {
                for (const auto allSources = section["sources"_L1].toArray(); const QJsonValue &source : allSources) {
                    const QString command = source["command"_L1].toVariant().toStringList().join(u' ');
                    seen += !command.isEmpty();
                    if (!command.isEmpty() && !allowed.match(command).hasMatch())
                        others += command;
                    if (closed.match(source["file"_L1].toString()).hasMatch())
                        others += source["file"_L1].toString();
                }
            }
        }
        QVERIFY(seen > 500);
        QVERIFY2(others.isEmpty(), qPrintable(others.join(u'\n')));
    }

    /// Each section must be complete or partial on at least one recorded machine of each platform it is collected on.
    void coverage()
    {
        QSet<QString> covered;
        for (const auto machines = replayedMachines(); const QString &machine : machines) {
            const QJsonObject report = QJsonDocument::fromJson(replay(machine)).object();
            const QJsonObject status = report["collection_status"_L1].toObject();
            for (auto it = status.begin(); it != status.end(); ++it) {
                const QString state = it.value()["state"_L1].toString();
                if (state == "complete"_L1 || state == "partial"_L1)
                    covered += it.key() + u' ' + report["platform"_L1].toString();
            }
        }
        QStringList missing;
        for (const SectionSpec &spec : m_specs) {
            for (const auto &[platform, collect] : spec.collectors) {
                const QString pair = spec.info.id + (platform == Platform::MacOS ? u" macos"_s : u" linux"_s);
                if (!covered.contains(pair))
                    missing += pair;
            }
        }
        // No public recording of the columns we ask ps for is known, nor one of a file of login items; their parsers are tested on rows
        // that say so. OpenCore is for Macs. No recorded Linux machine has a graphical session; written ones do.
        qInfo("not recorded: %s", qPrintable(missing.join(u", "_s)));
        QCOMPARE(missing,
                 (QStringList{u"top_processes macos"_s, u"login_items macos"_s, u"opencore_patcher linux"_s, u"display_session linux"_s}));
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
