// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QLocale>

#include <optional>

/// What somebody who looks at a machine for three seconds wants to know, out of any report: live or growing, replayed, from a
/// file, with personal values removed, of the older tool. Nothing here guesses: what the report does not say is absent.
namespace prose {

enum class FormFactor {
    Unknown,
    Notebook,
    Portable, ///< has a battery of its own, and nothing says what it looks like
    Tablet,
    Desktop,
    Mini,
    AllInOne,
    Server,
    Board, ///< a single-board computer, or another one that a device tree describes
    VirtualMachine,
    Container,
};

struct Identity
{
    std::optional<QString> computerName;
    std::optional<QString> model; ///< as it was sold: "MacBook Air (M1, 2020)", "Dell Inc. PowerEdge R6515"
    FormFactor form = FormFactor::Unknown;
    std::optional<QString> host; ///< what runs the virtual machine or the container: "KVM", "Docker"
};
Identity identityOf(const Report &report);
/// True when nothing more is to come that decides the form.
bool isFormSettled(const Report &report);
/// It goes where its owner goes.
bool isCarried(FormFactor form);
/// "Notebook"; empty for what is not known.
QString formFactorText(FormFactor form);
/// The own name of a hypervisor or a container engine: "VirtualBox" for the report's "virtualbox". Other words stay as they are.
QString hostText(const QString &word);

struct SystemSummary
{
    std::optional<QString> name; ///< with version: "macOS Sequoia 15.7.9", "Debian GNU/Linux 13 (trixie)"
    std::optional<QString> kernel; ///< with its name where that is known: "Linux 6.12.1"
    std::optional<QString> architecture;
    std::optional<QString> build;
    std::optional<QString> bootTime; ///< local time of that machine
    std::optional<qint64> uptimeSeconds;
};
SystemSummary systemOf(const Report &report);

struct ProcessorSummary
{
    std::optional<QString> name;
    std::optional<qint64> cores; ///< physical
    std::optional<qint64> threads; ///< logical processors
    std::optional<double> load; ///< processes that ran or waited to run, mean of a minute
    std::optional<double> loadShare; ///< of the logical processors; may exceed 1
};
ProcessorSummary processorOf(const Report &report);

struct MemorySummary
{
    std::optional<qint64> totalBytes;
    std::optional<qint64> availableBytes; ///< for new programs without swapping
    std::optional<double> usedShare; ///< 0 to 1
    std::optional<qint64> swapTotalBytes;
    std::optional<qint64> swapUsedBytes;
    std::optional<QString> pressure; ///< "normal", "warn", "critical"
};
MemorySummary memoryOf(const Report &report);

/// Space that can be used: volumes which share it (an APFS container, a btrfs file system) are one.
struct VolumeSummary
{
    QString mount; ///< the first folder where it is mounted
    QString keyPath;
    std::optional<QString> device;
    std::optional<qint64> totalBytes, freeBytes;
    std::optional<qint64> usedBytes; ///< with what is free, less than all where some is kept for the administrator
    std::optional<double> usedShare; ///< 0 to 1, as df counts: of what is used or free to the user
    std::optional<int> usedPercent; ///< the same as that system's df prints it
    bool isReadOnly = false;
};
/// What df prints as "Use%": on Linux rounded up, on a Mac to the nearest. Nothing where the numbers make no sense.
/// `used` is absent where the report knows the free space only.
std::optional<int> usedPercentOf(Platform platform, qint64 total, qint64 free, std::optional<qint64> used);
enum class Fullness { Room, NearlyFull, Full };
/// By share and by space: a tenth of a large disk is still a lot. What cannot be written to is never full.
Fullness fullnessOf(const VolumeSummary &volume);
std::vector<VolumeSummary> volumesOf(const Report &report);
/// A volume's name for people: "System", "Backup (/Volumes/Backup)".
QString volumeText(const VolumeSummary &volume);

struct DriveSummary
{
    QString name;
    QString keyPath;
    std::optional<QString> kind; ///< "SSD", "HDD"
    std::optional<QString> health; ///< "Verified", "Failing"
    std::optional<qint64> lifeLeftPercent;
    std::optional<qint64> sizeBytes;
};
std::vector<DriveSummary> drivesOf(const Report &report);

struct DisplaySummary
{
    QString keyPath;
    std::optional<QString> name;
    std::optional<QString> resolution; ///< pixels, "3024 × 1964"
    std::optional<QString> looksLike; ///< where that differs
    std::optional<QString> refreshRate;
    std::optional<double> diagonalInches;
    bool isBuiltIn = false;
};
std::vector<DisplaySummary> displaysOf(const Report &report);
QStringList graphicsOf(const Report &report);

struct BatterySummary
{
    std::optional<double> charge; ///< 0 to 1, of what it can hold now
    std::optional<bool> isCharging;
    std::optional<bool> isOnMains;
    std::optional<qint64> minutesLeft; ///< until empty, or until full while charging
    std::optional<qint64> cycles;
    std::optional<qint64> healthPercent; ///< of what it held when new
    std::optional<QString> condition; ///< "Normal", "Service Recommended"
};
/// Nothing for machines without a battery.
std::optional<BatterySummary> batteryOf(const Report &report);

struct NetworkSummary
{
    std::optional<QString> device; ///< of the default route
    std::optional<QString> name; ///< "Wi-Fi", "Ethernet"
    std::optional<QString> wifi; ///< the radio network's name; it need not be what the default route goes through
    std::optional<bool> isOverWifi; ///< whether that is so
    std::optional<QString> ipv4, ipv6;
    std::optional<bool> hasVpn;
};
NetworkSummary networkOf(const Report &report);

/// "57.6 GiB": three digits are enough to look at.
QString roughSizeText(qint64 bytes, const QLocale &locale = {});
/// "77%"; 100 only for what is really full.
QString shareText(double share, const QLocale &locale = {});

} // namespace prose
