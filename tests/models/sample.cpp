// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

using namespace Qt::StringLiterals;

namespace sample {

const Fields<Volume> Volume::fields = {
    field("name", QT_TRANSLATE_NOOP("Report", "Name"), &Volume::name),
    field("device", QT_TRANSLATE_NOOP("Report", "Device"), &Volume::device),
    field("size_gb", QT_TRANSLATE_NOOP("Report", "Size"), &Volume::sizeGib, Unit::Gibibytes),
    field("free_gb", QT_TRANSLATE_NOOP("Report", "Free"), &Volume::freeGib, Unit::Gibibytes).within(0.01),
};

const Fields<Backup> Backup::fields = {
    field("enabled", QT_TRANSLATE_NOOP("Report", "Switched on"), &Backup::enabled),
    field("destination", QT_TRANSLATE_NOOP("Report", "Destination"), &Backup::destination).personal(Personal::Path),
};

const Fields<Machine> Machine::fields = {
    field("model_name", QT_TRANSLATE_NOOP("Report", "Model"), &Machine::modelName).absentAs(u"Unknown"_s),
    field("hostname", QT_TRANSLATE_NOOP("Report", "Host name"), &Machine::host).personal(Personal::Host),
    field("owner", QT_TRANSLATE_NOOP("Report", "Owner"), &Machine::owner).personal(Personal::User),
    field("serial", QT_TRANSLATE_NOOP("Report", "Serial number"), &Machine::serial).personal(Personal::Serial),
    field("memory_bytes", QT_TRANSLATE_NOOP("Report", "Memory"), &Machine::memoryBytes, Unit::Bytes).absentAs(0),
    field("uptime_seconds", QT_TRANSLATE_NOOP("Report", "Up for"), &Machine::uptimeSeconds, Unit::Seconds).volatile_(),
    field("time_machine", QT_TRANSLATE_NOOP("Report", "Backup"), &Machine::backup),
    field("volumes", QT_TRANSLATE_NOOP("Report", "Volumes"), &Machine::volumes).identifiedBy("device"),
    field("dns_servers", QT_TRANSLATE_NOOP("Report", "Name servers"), &Machine::dnsServers).personal(Personal::Address),
    field("gpu", QT_TRANSLATE_NOOP("Report", "Graphics"), &Machine::gpus),
};

const Fields<Tool> Tool::fields = {
    field("version", QT_TRANSLATE_NOOP("Report", "Version"), &Tool::version).absentAs(u"Not installed"_s),
    field("path", QT_TRANSLATE_NOOP("Report", "Path"), &Tool::path),
};

const Fields<Tools> Tools::fields = {
    field("languages", QT_TRANSLATE_NOOP("Report", "Languages"), &Tools::languages).absentAs(u"Not installed"_s),
    field("extensions", QT_TRANSLATE_NOOP("Report", "Extensions"), &Tools::extensions),
    field("probes", QT_TRANSLATE_NOOP("Report", "Probes"), &Tools::probes),
    field("shelves", QT_TRANSLATE_NOOP("Report", "Shelves"), &Tools::shelves),
};

const Fields<Process> Process::fields = {
    field("pid", QT_TRANSLATE_NOOP("Report", "PID"), &Process::pid),
    field("cpu_percent", QT_TRANSLATE_NOOP("Report", "CPU"), &Process::cpuPercent, Unit::Percent),
    field("command", QT_TRANSLATE_NOOP("Report", "Command"), &Process::command),
};

const Fields<Processes> Processes::fields = {
    wholeSection(&Processes::processes).volatile_().identifiedBy("pid,command"),
};

template<class F>
static SectionInfo info(const char *label, const char *group)
{
    SectionInfo info;
    info.id = QLatin1StringView(F::id);
    info.label = label;
    info.group = group;
    info.fields = &F::fields;
    info.blank = F::fields.toNode(F{}, info.id);
    return info;
}

const Catalogue &catalogue()
{
    static const Catalogue catalogue{
        info<Machine>(QT_TRANSLATE_NOOP("Report", "System"), QT_TRANSLATE_NOOP("Report", "This computer")),
        info<Tools>(QT_TRANSLATE_NOOP("Report", "Developer tools"), QT_TRANSLATE_NOOP("Report", "Software")),
        info<Processes>(QT_TRANSLATE_NOOP("Report", "Busiest processes"), QT_TRANSLATE_NOOP("Report", "This computer")),
    };
    return catalogue;
}

Machine machine()
{
    Machine machine;
    machine.modelName = u"MacBook Air"_s;
    machine.host = u"annas-mbp.local"_s;
    machine.owner = u"annabel"_s;
    machine.serial = u"C02XYZ123ABC"_s;
    machine.memoryBytes = 25769803776;
    machine.uptimeSeconds = 7800;
    machine.backup = {true, u"/Volumes/Backup"_s};
    machine.volumes = {{u"Macintosh HD"_s, u"disk1s1"_s, 233.57, 100.0}, {u"Döner"_s, u"disk2s1"_s, 931.5, 0.5}};
    machine.dnsServers = {u"192.168.1.1"_s, u"8.8.8.8"_s};
    machine.gpus = {u"Intel HD Graphics 5000"_s};
    return machine;
}

Tools tools()
{
    Tools tools;
    tools.languages = {{u"go"_s, std::nullopt}, {u"node"_s, u"v20.1.0"_s}, {u"python3"_s, u"Python 3.12.1"_s}};
    tools.extensions = {{u"vscode"_s, {u"ms-python.python@2024.1.0"_s, u"vue.volar@2.0.1"_s}}};
    tools.probes = {{u"git"_s, {u"2.39.3"_s, u"/usr/bin/git"_s}}};
    tools.shelves = {{{u"left"_s, {u"1.0"_s, std::nullopt}}}};
    return tools;
}

Processes processes()
{
    return {{{1, 0.5, u"/sbin/launchd"_s}, {77, 61.25, u"/usr/libexec/busy"_s}, {78, 1.0, u"/usr/libexec/busy"_s}}};
}

Report report(const Machine &machine, const Tools &tools, const Processes &processes)
{
    Report report;
    report.generatorName = u"System Prose"_s;
    report.generatorVersion = u"0.1.0"_s;
    report.platform = Platform::MacOS;
    report.timestamp = 1770452643.25;
    report.duration = std::chrono::milliseconds(1800);
    report.sections = {section(machine), section(tools), section(processes)};
    return report;
}

Report report()
{
    return report(machine(), tools(), processes());
}

} // namespace sample
