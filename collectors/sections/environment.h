// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

struct ServiceFact
{
    QString label;
    std::optional<qint64> pid;
    QString status; ///< "running", "stopped", "error"
    std::optional<qint64> lastExitCode; ///< of launchd's jobs a signal is a negative number
    static const Fields<ServiceFact> fields;
};

struct SocketFact
{
    QString protocol, family, address;
    qint64 port = 0;
    std::optional<qint64> pid;
    std::optional<QString> process;
    static const Fields<SocketFact> fields;
};

/// What a program that the user starts finds around it.
struct Environment
{
    std::optional<QString> shell;
    std::optional<QString> pythonExecutable, pythonVersion; ///< "Python 3.11.2"
    QStringList pathEntries, pathDuplicates;
    QStringList listeningPorts; ///< "*.22", "127.0.0.1.631"; TCP
    std::vector<ServiceFact> services; ///< failed ones, then running ones, then others; the first 50
    std::optional<qint64> servicesTotal;
    std::optional<QString> serviceManager; ///< "systemd", "openrc", "runit", "s6", "sysvinit", "launchd"
    std::vector<SocketFact> sockets;
    std::map<QString, QString> variables; ///< some that say how programs behave and hold nothing private

    static constexpr auto id = "environment";
    static const Fields<Environment> fields;
};

QCoro::Task<Collected<Environment>> collectEnvironmentOnLinux(Inputs in);
QCoro::Task<Collected<Environment>> collectEnvironmentOnMac(Inputs in);
SectionSpec environmentSection();

} // namespace prose
