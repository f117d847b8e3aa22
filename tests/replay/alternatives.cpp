// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/replay/alternatives.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Alternative
{
    Alternative(const QString &value, const QString &trouble, const QString &source, const char *why)
        : value(value), trouble(trouble), source(source), why(why)
    {}

    QRegularExpression value; ///< begins the line that names it
    QRegularExpression trouble; ///< the whole word
    QRegularExpression source; ///< anywhere in its name
    const char *why;
};

} // namespace

bool isKnownAlternative(const QString &fault, const QString &trouble, const QString &source)
{
    static const std::vector<Alternative> alternatives{
        {uR"~(applications\.all_apps\[\]: a new item "[^"@]+")~"_s, uR"~(.*)~"_s, uR"~(^/var/lib/dpkg/)~"_s,
         "the name alone, where no package tells the version"},
        {uR"~((security\.(firewall|security)_tools)\[\]: a new item "[^"@]+")~"_s, uR"~(.*)~"_s, uR"~(^/var/lib/dpkg/)~"_s,
         "the name alone, where no package tells the version"},
        {uR"~(developer_tools\.\w+\.[^:]+: "Installed" for )~"_s, uR"~(.*)~"_s, uR"~()~"_s,
         "it is there; no other source tells the version"},
        {uR"~(developer_tools\.\w+\.[^:]+: "Not installed" for )~"_s, uR"~(.*)~"_s, uR"~(^programs )~"_s,
         "the only word the kept schema has; a problem says that the list of programs is missing"},
        {uR"~(developer_tools\.(docker|podman)\.installed: false for true)~"_s, uR"~(missing|empty|cut)~"_s, uR"~(^programs )~"_s,
         "it is not in the list; where a recording has no list, the section is unavailable"},
        {uR"~(developer_tools\.languages\.go: "1\.24\.4" for )~"_s, uR"~(.*)~"_s, uR"~(^uname$)~"_s,
         "the bare version, where the machine's part of the line is not known"},
        {uR"~(developer_tools\.tools\[\]\.source: "file" for "dpkg")~"_s, uR"~(.*)~"_s, uR"~(^/var/lib/dpkg/)~"_s,
         "read from a file beside the program"},
        {uR"~(developer_tools\.docker\.running: true for null)~"_s, uR"~(empty)~"_s, uR"~(^http )~"_s, "who answers runs"},
        {uR"~(developer_tools\.(tools\[\]|build_tools\.ccache): )~"_s, uR"~(cut)~"_s, uR"~(^programs )~"_s,
         "a link's target that lacks its end leads nowhere, so it hides no tool behind ccache"},
        {uR"~(developer_tools\.shells\[\]\.is_login_shell: false for true)~"_s, uR"~(cut|empty)~"_s, uR"~(^/etc/shells$)~"_s,
         "what the list lacks is no login shell"},
        {uR"~((applications|developer_tools): a value is gone)~"_s, uR"~(denied|timed out)~"_s,
         uR"~(^(/var/lib/dpkg/info/|/usr/lib/|/etc/shells))~"_s, "one tool's version; the list of sources tells"},
        {uR"~(display_session\.(wayland|x)_display: false for null)~"_s, uR"~(empty)~"_s, uR"~(^environment )~"_s,
         "no such variable is set"},
        {uR"~(battery\.(batteries\[\]\.)?percentage: "?99%?"? for "?98)~"_s, uR"~(.*)~"_s, uR"~(/BAT0/capacity$)~"_s,
         "computed from the energy"},
        {uR"~(containers\.virtualization: "unknown hypervisor" for "kvm")~"_s, uR"~(.*)~"_s, uR"~(clocksource)~"_s,
         "the processor tells of a hypervisor, not of which"},
        {uR"~(disk\.disk_health\[\]: a new item .*"VEERTU ANKA")~"_s, uR"~(.*)~"_s, uR"~(diskutil list)~"_s,
         "system_profiler's disk; the recording is put together from two machines"},
        {uR"~(system\.(macos_name|macos_version|os_build|os_name|os_version): "?(macOS Mojave|10\.14\.6|18G5033))~"_s, uR"~(.*)~"_s,
         uR"~(sw_vers$)~"_s, "sysctl's; the recording is put together from two machines"},
        {uR"~(hardware\.displays\[\]: a new item .*"name": "Unbekannt Display")~"_s, uR"~(German)~"_s, uR"~(SPDisplaysDataType)~"_s,
         "a name; its English form is known to mean none"},
        {uR"~(environment\.service_manager: "sysvinit"|systemd\.present: false|startup\.\w+\[\]: a new item .*/etc/init\.d/)~"_s,
         uR"~(missing)~"_s, uR"~(^/run/systemd/system$)~"_s, "the folder is what systemd says that it runs by"},
        {uR"~(startup\.\w+\[\]: a new item .*anacron)~"_s, uR"~(.*)~"_s, uR"~(anacron\.service$)~"_s,
         "what stays of it: the link, and the script of the same name"},
        {uR"~(startup\.startup_details\[\]\.\w+: (false for true|"anacron\.service" for ))~"_s, uR"~(empty)~"_s,
         uR"~(anacron\.service$)~"_s, "systemd calls an empty unit file masked"},
        {uR"~(systemd\.(user_)?unit_files\[\]\.(preset|state): "(enabled|masked|masked-runtime)")~"_s, uR"~(empty)~"_s, uR"~()~"_s,
         "systemd calls an empty unit file masked, and enables what no preset names"},
        {uR"~(systemd\.(user_)?unit_files\[\]\.preset: "enabled" for "disabled")~"_s, uR"~(cut)~"_s, uR"~(\.preset$)~"_s,
         "systemd enables what no preset names"},
        {uR"~(systemd\.(user_)?unit_files\[\]\.state: "(disabled|static)" for "enabled)~"_s, uR"~(missing)~"_s, uR"~(\.wants/)~"_s,
         "the link is what enables it"},
        {uR"~(timers\[\]\.state: "disabled" for "enabled")~"_s, uR"~(missing)~"_s, uR"~(\.wants/)~"_s, "the link is what enables it"},
        {uR"~(systemd\.(user_)?unit_files_\w+: \d+ for \d+)~"_s, uR"~(.*)~"_s, uR"~(/systemd/)~"_s, "one file less is one unit less"},
        {uR"~(environment\.(services_total|launchd_services)|systemd\.(services_running|units_active|units_total): )~"_s, uR"~(cut)~"_s,
         uR"~(^systemd system$)~"_s, "what is left of a list of which nothing tells the length; of a long list the report shows the first"},
        {uR"~(fonts\.(system|total)_fonts: 278 for 279)~"_s, uR"~(missing)~"_s, uR"~(\.ttf$)~"_s, "one file less is one font less"},
        {uR"~(hardware\.cpu_cores: 8 for 16)~"_s, uR"~(cut)~"_s, uR"~(^/proc/cpuinfo$)~"_s,
         "what is left of a list of which nothing tells the length"},
        {uR"~(hardware\.thermal_pressure\[\]: a new item "thermal_zone)~"_s, uR"~(.*)~"_s, uR"~(/type$)~"_s,
         "a zone without a type goes by its number"},
        {uR"~(sensors\.temperatures\[\]: a new item \{ "chip": "(hwmon3|nvme)")~"_s, uR"~(.*)~"_s, uR"~(/(name|temp\d+_label)$)~"_s,
         "a sensor without a name goes by its number"},
        {uR"~(ioregistry\.pcie_devices\[\]\.name: "pci)~"_s, uR"~(cut|empty)~"_s, uR"~(/pci\.ids$)~"_s,
         "the numbers, where no name is known"},
        {uR"~(kexts\.loaded_module_count: 0 for 92)~"_s, uR"~(empty)~"_s, uR"~(^/proc/modules$)~"_s, "an empty list has no modules"},
        {uR"~(login_items\[\]: a new item "notes")~"_s, uR"~(cut)~"_s, uR"~(notes\.desktop$)~"_s, "the line that hides it is gone"},
        {uR"~(network\.local_interfaces\[\]\.state: "down" for "up")~"_s, uR"~(empty)~"_s, uR"~(/operstate$)~"_s,
         "a recording without the interfaces' flags"},
        {uR"~(package_managers\.dpkg\.bin_path: )~"_s, uR"~(cut)~"_s, uR"~(^programs )~"_s, "a link's target lacks its end"},
        {uR"~(package_managers\.package_counts\.dpkg: \d+ for \d+)~"_s, uR"~(cut)~"_s, uR"~(^/var/lib/dpkg/status$)~"_s,
         "what is left of a list of which nothing tells the length"},
        {uR"~(shell_customization\.rc_(file|size_kb): )~"_s, uR"~(cut)~"_s, uR"~(^environment )~"_s,
         "another shell, as far as its name goes"},
        {uR"~(shell_customization\.(rc_files\[\]\.|rc_)?\w+: [\d.]+ for )~"_s, uR"~(cut|empty)~"_s, uR"~(^~/)~"_s,
         "counts and size of what the file holds"},
        {uR"~(top_processes\[\]: a new item .*"command": "\w+" \})~"_s, uR"~(missing)~"_s, uR"~(/exe$)~"_s,
         "the kernel's short name, where the file is not to be seen"},
        {uR"~(storage_analysis\.library_(gb|bytes): )~"_s, uR"~(missing)~"_s, uR"~(^usage ~/Library/)~"_s,
         "a folder that is not there holds nothing"},
        {uR"~(developer_tools\.browsers\[\]\.version: "Unknown" for )~"_s, uR"~(.*)~"_s, uR"~(/Info\.plist$)~"_s, "the kept schema's word"},
        {uR"~(applications\.(entries|all_apps)\[\]: a new item (\{ "name": )?"[^"@]+"(, .*"version": null, .*)?$)~"_s, uR"~(.*)~"_s,
         uR"~(/Info\.plist$)~"_s, "the name alone, where the bundle does not tell the rest"},
        {uR"~(developer_tools: a value is gone)~"_s, uR"~(.*)~"_s, uR"~(/Info\.plist$)~"_s, "the section of applications tells"},
        {uR"~(system_logs\.log_(source|period): )~"_s, uR"~(empty)~"_s, uR"~(^/usr/bin/log )~"_s, "it answered that there is nothing"},
        {uR"~(oclp_compatibility\.(oclp_os_supported|hardware_patch_requirements\.bluetooth): )~"_s, uR"~(.*)~"_s,
         uR"~(SPHardwareDataType)~"_s, "that it is a virtual machine, and so no such model, is told by this profile only"},
        {uR"~(hardware\.cpu: "Apple M1 Pro" for "Apple M5 Max")~"_s, uR"~(.*)~"_s, uR"~(SPHardwareDataType)~"_s,
         "the built-in graphics processor's name; the recording is put together from two machines"},
        {uR"~(firmware\.product_name: "Macmini6,2" for )~"_s, uR"~(.*)~"_s, uR"~(IOPlatformExpertDevice$)~"_s,
         "the profile's; the recording is put together from two machines"},
        {uR"~(battery\.(max_capacity_percent|cycle_count): (94|35) for )~"_s, uR"~(.*)~"_s, uR"~(SPPowerDataType)~"_s,
         "the battery driver's; the recording is put together from two machines"},
        {uR"~(startup\.startup_details\[\]\.label: "launchd[.\w]*" for )~"_s, uR"~(.*)~"_s, uR"~(/Library/Launch)~"_s,
         "a job that cannot be read goes by its file's name"},
        {uR"~(cron: a value is gone)~"_s, uR"~(.*)~"_s, uR"~(/Library/Launch)~"_s, "the section of what starts tells"},
        {uR"~(startup: a value is gone)~"_s, uR"~(.*)~"_s, uR"~(^user$)~"_s, "the list of sources tells"},
        {uR"~(security\.code_signing_sample\[\]\.valid(_state)?: true for )~"_s, uR"~(empty)~"_s, uR"~(codesign --verify )~"_s,
         "silence and the exit code 0 are what it says of a good signature"},
        {uR"~(fonts\.(system|total)_fonts: 3 for 4)~"_s, uR"~(missing)~"_s, uR"~(/Library/Fonts/)~"_s, "one file less is one font less"},
        {uR"~(package_managers\.package_counts\.homebrew: \d+ for \d+)~"_s, uR"~(missing)~"_s, uR"~(/Cellar/)~"_s,
         "one folder less is one formula less"},
        {uR"~(kexts\.loaded_module_count: 2 for 4|environment\.services_total: 21 for 39)~"_s, uR"~(cut)~"_s,
         uR"~(kmutil|launchctl list$)~"_s, "what is left of a list of which nothing tells the length"},
    };
    return std::ranges::any_of(alternatives, [&](const Alternative &known) {
        return known.value.match(fault).capturedStart() == 0 && known.trouble.match(trouble).capturedLength() == trouble.size()
            && known.source.match(source).hasMatch();
    });
}

} // namespace prose
