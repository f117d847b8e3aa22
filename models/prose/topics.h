// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prose/sectionview.h"

/// One function for each section of the report, named like its key: one to four sentences from its facts, or none.
namespace prose::topics {

// machine.cpp
/// "Dell" of "Dell Inc.".
QString makerName(QString maker);
/// "Dell PowerEdge R6515", "MacBook Pro (15-inch, 2018)".
QString modelName(const SectionView &system);
/// "macOS Mojave 10.14.6".
QString systemName(const SectionView &system);
/// "Intel Core i7-8700B" of "Intel(R) Core(TM) i7-8700B CPU @ 3.20GHz".
QString processorName(const SectionView &hardware);
/// "KVM"; nothing on real machines.
QString hypervisorName(const SectionView &containers);
QStringList system(const SectionView &s);
QStringList hardware(const SectionView &s);
QStringList battery(const SectionView &s);
QStringList sensors(const SectionView &s);
QStringList ioregistry(const SectionView &s);

// firmware.cpp
QStringList firmware(const SectionView &s);
QStringList nvram(const SectionView &s);
QStringList opencorePatcher(const SectionView &s);
QStringList oclpCompatibility(const SectionView &s);

// storage.cpp
/// "The start-up volume is 71% full; 289 GiB of 932 GiB are free."
QString spaceSentence(const SectionView &disk);
QStringList disk(const SectionView &s);
QStringList storageAnalysis(const SectionView &s);
QStringList backupTools(const SectionView &s);
QStringList cloud(const SectionView &s);

// network.cpp
QStringList network(const SectionView &s);
QStringList security(const SectionView &s);
QStringList linuxSecurity(const SectionView &s);

// software.cpp
QStringList packageManagers(const SectionView &s);
QStringList applications(const SectionView &s);
QStringList developerTools(const SectionView &s);
QStringList fonts(const SectionView &s);
QStringList containers(const SectionView &s);

// services.cpp
QStringList startup(const SectionView &s);
QStringList loginItems(const SectionView &s);
QStringList cron(const SectionView &s);
QStringList systemd(const SectionView &s);
QStringList timers(const SectionView &s);
QStringList topProcesses(const SectionView &s);
QStringList diagnostics(const SectionView &s);
QStringList systemLogs(const SectionView &s);

// settings.cpp
QStringList environment(const SectionView &s);
QStringList shellCustomization(const SectionView &s);
QStringList systemPreferences(const SectionView &s);
QStringList displaySession(const SectionView &s);
QStringList kexts(const SectionView &s);
QStringList kernelModules(const SectionView &s);
QStringList kernelParams(const SectionView &s);

} // namespace prose::topics
