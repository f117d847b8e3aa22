// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/system.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<TimeMachine> TimeMachine::fields = {
    field("enabled", QT_TRANSLATE_NOOP("Report", "Backup set up"), &TimeMachine::enabled),
    field("last_backup", QT_TRANSLATE_NOOP("Report", "Last backup"), &TimeMachine::lastBackup).personal(Personal::Path),
    field("destination", QT_TRANSLATE_NOOP("Report", "Destination"), &TimeMachine::destination).personal(Personal::Host),
    field("auto_backup", QT_TRANSLATE_NOOP("Report", "Automatic backups"), &TimeMachine::autoBackup),
};

const Fields<System> System::fields = {
    field("os", QT_TRANSLATE_NOOP("Report", "Kernel name"), &System::os).absentAs(u""_s),
    field("macos_version", QT_TRANSLATE_NOOP("Report", "System version"), &System::macosVersion).absentAs(u""_s).important(),
    field("macos_name", QT_TRANSLATE_NOOP("Report", "Operating system"), &System::macosName).absentAs(u""_s),
    field("model_name", QT_TRANSLATE_NOOP("Report", "Model"), &System::modelName).absentAs(u"Unknown"_s),
    field("model_identifier", QT_TRANSLATE_NOOP("Report", "Model identifier"), &System::modelIdentifier).absentAs(u"Unknown"_s).important(),
    field("marketing_name", QT_TRANSLATE_NOOP("Report", "Sold as"), &System::marketingName),
    field("board_id", QT_TRANSLATE_NOOP("Report", "Main board"), &System::boardId),
    field("kernel", QT_TRANSLATE_NOOP("Report", "Kernel version"), &System::kernel).absentAs(u""_s).important(),
    field("architecture", QT_TRANSLATE_NOOP("Report", "Architecture"), &System::architecture).absentAs(u""_s).important(),
    field("uptime", QT_TRANSLATE_NOOP("Report", "Uptime"), &System::uptime).absentAs(u""_s).volatile_(),
    field("uptime_seconds", QT_TRANSLATE_NOOP("Report", "Time since start"), &System::uptimeSeconds, Unit::Seconds).absentAs(0).volatile_(),
    field("boot_time", QT_TRANSLATE_NOOP("Report", "Started"), &System::bootTime).absentAs(u""_s),
    field("load_average", QT_TRANSLATE_NOOP("Report", "Load over 1, 5 and 15 minutes"), &System::loadAverage).absentAs(u""_s).volatile_(),
    field("sip_enabled", QT_TRANSLATE_NOOP("Report", "System Integrity Protection"), &System::sipEnabled).important(),
    field("gatekeeper_enabled", QT_TRANSLATE_NOOP("Report", "Gatekeeper"), &System::gatekeeperEnabled).important(),
    field("filevault_enabled", QT_TRANSLATE_NOOP("Report", "System disk encrypted"), &System::filevaultEnabled).important(),
    field("time_machine", QT_TRANSLATE_NOOP("Report", "Time Machine"), &System::timeMachine),
    field("os_version", QT_TRANSLATE_NOOP("Report", "Release"), &System::osVersion).important(),
    field("os_name", QT_TRANSLATE_NOOP("Report", "Release name"), &System::osName),
    field("os_id", QT_TRANSLATE_NOOP("Report", "Distribution"), &System::osId).important(),
    field("os_like", QT_TRANSLATE_NOOP("Report", "Related distributions"), &System::osLike),
    field("os_build", QT_TRANSLATE_NOOP("Report", "Build"), &System::osBuild).important(),
    field("target_type", QT_TRANSLATE_NOOP("Report", "Hardware target"), &System::targetType),
};

QString bootTimeText(qint64 secondsSinceEpoch)
{
    return QLocale::c().toString(QDateTime::fromSecsSinceEpoch(secondsSinceEpoch), u"ddd MMM d HH:mm:ss yyyy"_s);
}

SectionSpec systemSection()
{
    return section<System>(QT_TRANSLATE_NOOP("Report", "System"), QT_TRANSLATE_NOOP("Report", "This computer"))
        .on(Platform::Linux, collectSystemOnLinux)
        .on(Platform::MacOS, collectSystemOnMac)
        .within(30s);
}

} // namespace prose
