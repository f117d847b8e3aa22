// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention.h"

#include "models/format.h"
#include "models/summary.h"
#include "models/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

using Severity = Attention::Severity;

constexpr qint64 wornBatteryPercent = 80;
constexpr qint64 wornDrivePercent = 10;
constexpr double recentSeconds = 7 * 86400.0;

class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Attention)

public:
    Findings(const Report &report, double moment) : m_report(report), m_moment(moment) {}

    std::vector<Attention> all()
    {
        volumes();
        drives();
        memory();
        battery();
        temperatures();
        crashes();
        services();
        if (m_report.platform == Platform::MacOS) {
            protectionOfMacOS();
            openCore();
        } else {
            protectionOfLinux();
        }
        encryptionAndFirewall();
        failedSections();
        std::ranges::stable_sort(m_found, std::ranges::greater(), &Attention::severity);
        return std::move(m_found);
    }

private:
    void add(Severity severity, const QString &keyPath, const QString &sentence)
    {
        m_found.push_back({severity, keyPath.section(u'.', 0, 0), keyPath, sentence});
    }

    bool isOff(QStringView path) const { return knownFlagAt(m_report, path) == false; }

    void volumes()
    {
        for (const VolumeSummary &volume : volumesOf(m_report)) {
            const Fullness fullness = fullnessOf(volume);
            if (fullness == Fullness::Room)
                continue;
            const auto severity = fullness == Fullness::Full ? Severity::Critical : Severity::Warning;
            const QString left = roughSizeText(*volume.freeBytes);
            const QString used = shareText(double(*volume.usedPercent) / 100);
            if (volume.mount == "/"_L1)
                add(severity, volume.keyPath, tr("The system volume is nearly full: %1 of it is used, %2 are free.").arg(used, left));
            else
                add(severity, volume.keyPath,
                    tr("The volume “%1” is nearly full: %2 of it is used, %3 are free.").arg(volumeText(volume), used, left));
        }
    }

    void drives()
    {
        for (const DriveSummary &drive : drivesOf(m_report)) {
            if (drive.health && drive.health->contains("fail"_L1, Qt::CaseInsensitive))
                add(Severity::Critical, drive.keyPath + ".smart_status"_L1,
                    tr("The drive “%1” says that it is failing. Make a backup now.").arg(drive.name));
            else if (drive.lifeLeftPercent && *drive.lifeLeftPercent <= wornDrivePercent)
                add(Severity::Warning, drive.keyPath + ".health_percentage"_L1,
                    tr("The drive “%1” has %2 of its expected life left.")
                        .arg(drive.name, shareText(double(*drive.lifeLeftPercent) / 100)));
        }
    }

    void memory()
    {
        const MemorySummary memory = memoryOf(m_report);
        if (memory.pressure == u"critical"_s)
            add(Severity::Warning, u"hardware.memory_pressure.level"_s, tr("Memory is so short that programs have to wait."));
        // macOS makes its swap larger when it needs more, so there a full one says nothing.
        const bool hasFixedSwap = m_report.platform == Platform::Linux && memory.swapTotalBytes.value_or(0) > 0 && memory.swapUsedBytes;
        if (hasFixedSwap && double(*memory.swapUsedBytes) >= 0.95 * double(*memory.swapTotalBytes))
            add(Severity::Warning, u"hardware.memory_pressure.swap_free"_s,
                tr("The swap space of %1 is used up.").arg(roughSizeText(*memory.swapTotalBytes)));
    }

    void battery()
    {
        const auto battery = batteryOf(m_report);
        if (!battery)
            return;
        const bool isWorn = battery->healthPercent && *battery->healthPercent < wornBatteryPercent;
        const bool needsService = battery->condition && *battery->condition != "Normal"_L1 && *battery->condition != "Good"_L1;
        if (isWorn)
            add(Severity::Warning, u"battery.max_capacity_percent"_s,
                tr("The battery holds only %1 of what it held when new.").arg(shareText(double(*battery->healthPercent) / 100)));
        else if (needsService)
            add(Severity::Warning, u"battery.condition"_s, tr("The battery's condition is “%1”.").arg(*battery->condition));
    }

    void temperatures()
    {
        int position = -1;
        for (const Node &item : itemsAt(m_report, u"sensors.temperatures")) {
            ++position;
            const auto celsius = numberAt(item, u"celsius");
            const auto critical = numberAt(item, u"critical_celsius");
            const auto highest = numberAt(item, u"max_celsius");
            // Chips also give limits that nobody set: 0, -273, 65262.
            const auto reaches = [&](const std::optional<double> &limit) {
                return celsius && *celsius < 200 && limit && *limit >= 40 && *celsius >= *limit;
            };
            if (!reaches(critical) && !reaches(highest))
                continue;
            QString name = textAt(item, u"chip").value_or(QString());
            if (const auto label = textAt(item, u"label"))
                name += (name.isEmpty() ? QString() : u" · "_s) + *label;
            const QString degrees = QLocale().toString(*celsius, 'f', 0) + QChar::Nbsp + u"°C"_s;
            const QString path = u"sensors.temperatures.%1.celsius"_s.arg(position);
            if (reaches(critical))
                add(Severity::Critical, path, tr("“%1” is at %2, which is critical for it.").arg(name, degrees));
            else
                add(Severity::Warning, path, tr("“%1” is at %2, hotter than it should get.").arg(name, degrees));
        }
    }

    void crashes()
    {
        int recent = 0;
        const Node *newest = nullptr;
        int position = -1;
        for (const Node &item : itemsAt(m_report, u"diagnostics.crash_details")) {
            ++position;
            const auto seconds = numberAt(item, u"time_epoch_seconds");
            const QString kind = textAt(item, u"kind").value_or(u"crash"_s);
            const double age = m_moment - seconds.value_or(0);
            if (!seconds || age < 0 || age > recentSeconds)
                continue;
            if (kind == "kernel panic"_L1) {
                add(Severity::Warning, u"diagnostics.crash_details.%1"_s.arg(position),
                    tr("The system itself crashed on %1.").arg(momentText(*seconds)));
            } else if (kind == "crash"_L1) {
                newest = newest ? newest : &item;
                ++recent;
            }
        }
        if (newest) {
            const QString program = textAt(*newest, u"program").value_or(textAt(*newest, u"name").value_or(QString()));
            add(Severity::Information, u"diagnostics.crash_details"_s,
                recent == 1
                    ? tr("“%1” crashed in the last seven days.").arg(program)
                    : tr("Programs crashed %n time(s) in the last seven days, the last one was “%1”.", nullptr, recent).arg(program));
        }
        if (const auto count = itemsAt(m_report, u"diagnostics.kernel_crash_records").size())
            add(Severity::Warning, u"diagnostics.kernel_crash_records"_s,
                tr("The kernel left %n record(s) of a crash of its own.", nullptr, int(count)));
    }

    void services()
    {
        const auto system = integerAt(m_report, u"systemd.units_failed").value_or(0);
        if (system > 0) {
            const auto &failed = itemsAt(m_report, u"systemd.failed");
            const auto name = failed.empty() ? std::nullopt : textAt(failed.front(), u"unit");
            add(Severity::Warning, u"systemd.failed"_s,
                system == 1 && name ? tr("The system service “%1” failed.").arg(*name)
                    : name          ? tr("%n system service(s) failed, among them “%1”.", nullptr, int(system)).arg(*name)
                                    : tr("%n system service(s) failed.", nullptr, int(system)));
        }
        if (const auto own = integerAt(m_report, u"systemd.user_units_failed").value_or(0); own > 0)
            add(Severity::Warning, u"systemd.user_units_failed"_s, tr("%n service(s) of the user failed.", nullptr, int(own)));
    }

    void protectionOfMacOS()
    {
        const QString sip = u"system.sip_enabled"_s;
        if (isOff(sip) && isSettled(m_report, u"opencore_patcher")) {
            if (flagAt(m_report, u"opencore_patcher.detected") == true)
                add(Severity::Information, sip,
                    tr("System Integrity Protection is off, which is expected on a Mac patched by OpenCore Legacy Patcher."));
            else
                add(Severity::Critical, sip, tr("System Integrity Protection is off: programs can change macOS itself."));
        }
        if (isOff(u"system.gatekeeper_enabled"))
            add(Severity::Warning, u"system.gatekeeper_enabled"_s,
                tr("Gatekeeper is off: programs of unknown makers start without a question."));
        if (isOff(u"system.time_machine.enabled"))
            add(Severity::Information, u"system.time_machine.enabled"_s, tr("No Time Machine backup is set up."));
    }

    static QString domainText(const QString &key)
    {
        if (key == "graphics"_L1)
            return tr("graphics");
        if (key == "wifi"_L1)
            return tr("Wi-Fi");
        if (key == "bluetooth"_L1)
            return tr("Bluetooth");
        if (key == "camera"_L1)
            return tr("camera");
        if (key == "usb"_L1)
            return tr("USB");
        return key == "t1"_L1 ? tr("T1 security chip") : key;
    }

    void openCore()
    {
        const bool isPatched = flagAt(m_report, u"opencore_patcher.detected") == true;
        if (flagAt(m_report, u"oclp_compatibility.apple_native_supported") == false) {
            const auto newest = textAt(m_report, u"oclp_compatibility.newest_supported_macos");
            add(Severity::Information, u"oclp_compatibility.apple_native_supported"_s,
                newest ? tr("Apple does not support this macOS on this Mac; the newest it supports is macOS %1.").arg(*newest)
                       : tr("Apple does not support this macOS on this Mac."));
        }
        if (isPatched && flagAt(m_report, u"oclp_compatibility.oclp_os_supported") == false)
            add(Severity::Warning, u"oclp_compatibility.oclp_os_supported"_s, tr("OpenCore Legacy Patcher does not support this macOS."));
        const bool lacksPatches = flagAt(m_report, u"oclp_compatibility.root_patch_required") == true
            && textAt(m_report, u"oclp_compatibility.root_patch_state") == u"not_detected"_s;
        if (lacksPatches) {
            QStringList domains;
            for (const auto keys = textsAt(m_report, u"oclp_compatibility.root_patch_domains"); const QString &key : keys)
                domains += domainText(key);
            add(Severity::Warning, u"oclp_compatibility.root_patch_required"_s,
                domains.isEmpty() ? tr("This Mac needs patches of the system volume, and none were found.")
                                  : tr("This Mac needs patches of the system volume for %1, and none were found.")
                                        .arg(QLocale().createSeparatedList(domains)));
        }
        // An update of macOS removes the patches: "24.6 (24H23)" names the build they were made for.
        static const QRegularExpression inBrackets(u"\\(([0-9]+[A-Z][0-9A-Za-z]+)\\)"_s);
        const auto build = textAt(m_report, u"system.os_build");
        const auto patched = inBrackets.match(textAt(m_report, u"opencore_patcher.root_patched_system").value_or(QString()));
        if (build && patched.hasMatch() && patched.captured(1) != *build)
            add(Severity::Warning, u"opencore_patcher.root_patched_system"_s,
                tr("The system volume was patched for macOS build %1, but build %2 runs now.").arg(patched.captured(1), *build));
    }

    void protectionOfLinux()
    {
        if (textAt(m_report, u"linux_security.selinux.mode") == u"permissive"_s)
            add(Severity::Information, u"linux_security.selinux.mode"_s, tr("SELinux only warns and forbids nothing."));
        const auto microcode = textAt(m_report, u"linux_security.cpu_vulnerabilities.old_microcode");
        if (microcode && microcode->startsWith("Vulnerable"_L1))
            add(Severity::Warning, u"linux_security.cpu_vulnerabilities.old_microcode"_s, tr("The processor's microcode is out of date."));
        QStringList open = textsAt(m_report, u"linux_security.cpu_vulnerable_to");
        open.removeAll(u"old_microcode"_s);
        if (!open.isEmpty())
            add(Severity::Information, u"linux_security.cpu_vulnerable_to"_s,
                tr("The system calls the processor vulnerable to %n known weakness(es): %1.", nullptr, int(open.size()))
                    .arg(QLocale().createSeparatedList(open)));
        const bool letsRootIn = textAt(m_report, u"linux_security.ssh_server.permit_root_login") == u"yes"_s
            && flagAt(m_report, u"linux_security.ssh_server.password_authentication") == true;
        if (letsRootIn)
            add(Severity::Warning, u"linux_security.ssh_server.permit_root_login"_s,
                tr("The SSH server is set to let the administrator (root) log in with a password."));
    }

    void encryptionAndFirewall()
    {
        if (isFormSettled(m_report) && isCarried(identityOf(m_report).form) && isOff(u"system.filevault_enabled"))
            add(Severity::Warning, u"system.filevault_enabled"_s,
                tr("The system disk is not encrypted: whoever finds this computer can read it."));
        if (textAt(m_report, u"network.firewall_status") == u"Disabled"_s)
            add(Severity::Information, u"network.firewall_status"_s, tr("The firewall is off."));
    }

    void failedSections()
    {
        QStringList labels;
        QString first;
        for (const Section &section : m_report.sections) {
            if (section.state != State::Failed)
                continue;
            if (labels.isEmpty())
                first = section.id;
            labels += sectionLabel(section);
        }
        if (labels.isEmpty())
            return;
        static constexpr qsizetype most = 3;
        const QString names = QLocale().createSeparatedList(labels.first(std::min(labels.size(), most)));
        add(Severity::Information, first,
            labels.size() <= most ? tr("%n section(s) could not be read: %1.", nullptr, int(labels.size())).arg(names)
                                  : tr("%n section(s) could not be read, among them %1.", nullptr, int(labels.size())).arg(names));
    }

    const Report &m_report;
    double m_moment;
    std::vector<Attention> m_found;
};

} // namespace

std::vector<Attention> attentionOf(const Report &report)
{
    return Findings(report, report.timestamp).all();
}

std::vector<Attention> attentionOf(const Report &report, double moment)
{
    return Findings(report, moment).all();
}

QString severityText(Attention::Severity severity)
{
    switch (severity) {
    case Severity::Information: return QCoreApplication::translate("Attention", "Information");
    case Severity::Warning: return QCoreApplication::translate("Attention", "Warning");
    case Severity::Critical: return QCoreApplication::translate("Attention", "Critical");
    }
    Q_UNREACHABLE();
}

} // namespace prose
