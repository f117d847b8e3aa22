// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/fields.h"
#include "models/report/report.h"

#include <map>

/// A small catalogue with every shape that a field table covers, and reports made from it.
namespace sample {

using namespace prose;

struct Volume
{
    std::optional<QString> name;
    std::optional<QString> device;
    std::optional<double> sizeGib;
    std::optional<double> freeGib;
    static const Fields<Volume> fields;
};

struct Backup
{
    std::optional<bool> enabled;
    std::optional<QString> destination;
    static const Fields<Backup> fields;
};

struct Machine
{
    static constexpr auto id = "system";
    std::optional<QString> modelName;
    std::optional<QString> host;
    std::optional<QString> owner;
    std::optional<QString> serial;
    std::optional<qint64> memoryBytes;
    std::optional<qint64> uptimeSeconds;
    Backup backup;
    std::vector<Volume> volumes;
    QStringList dnsServers;
    QStringList gpus;
    static const Fields<Machine> fields;
};

struct Tool
{
    std::optional<QString> version;
    std::optional<QString> path;
    static const Fields<Tool> fields;
};

struct Tools
{
    static constexpr auto id = "tools";
    std::map<QString, std::optional<QString>> languages;
    std::map<QString, QStringList> extensions;
    std::map<QString, Tool> probes;
    std::vector<std::map<QString, Tool>> shelves;
    static const Fields<Tools> fields;
};

struct Process
{
    std::optional<qint64> pid;
    std::optional<double> cpuPercent;
    std::optional<QString> command;
    static const Fields<Process> fields;
};

struct Processes
{
    static constexpr auto id = "top_processes";
    std::vector<Process> processes;
    static const Fields<Processes> fields;
};

const Catalogue &catalogue();
Machine machine();
Tools tools();
Processes processes();

template<class F>
Section section(const F &facts, State state = State::Complete)
{
    Section section;
    section.id = QLatin1StringView(F::id);
    for (const SectionInfo &info : catalogue()) {
        if (info.id == section.id)
            section.info = &info;
    }
    section.state = state;
    section.root = F::fields.toNode(facts, section.id);
    return section;
}

/// The three sections, complete.
Report report();
Report report(const Machine &machine, const Tools &tools, const Processes &processes);

} // namespace sample
