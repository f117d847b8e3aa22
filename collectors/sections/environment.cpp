// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/environment.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<ServiceFact> ServiceFact::fields = {
    field("label", QT_TRANSLATE_NOOP("Report", "Service"), &ServiceFact::label),
    field("pid", QT_TRANSLATE_NOOP("Report", "Process"), &ServiceFact::pid).volatile_(),
    field("status", QT_TRANSLATE_NOOP("Report", "State"), &ServiceFact::status),
    field("last_exit_code", QT_TRANSLATE_NOOP("Report", "Last exit code"), &ServiceFact::lastExitCode),
};

const Fields<SocketFact> SocketFact::fields = {
    field("proto", QT_TRANSLATE_NOOP("Report", "Protocol"), &SocketFact::protocol),
    field("address", QT_TRANSLATE_NOOP("Report", "Address"), &SocketFact::address).personal(Personal::Address),
    field("port", QT_TRANSLATE_NOOP("Report", "Port"), &SocketFact::port),
    field("family", QT_TRANSLATE_NOOP("Report", "Family"), &SocketFact::family),
    field("pid", QT_TRANSLATE_NOOP("Report", "Process"), &SocketFact::pid).volatile_(),
    field("process", QT_TRANSLATE_NOOP("Report", "Program"), &SocketFact::process),
};

const Fields<Environment> Environment::fields = {
    field("shell", QT_TRANSLATE_NOOP("Report", "Shell"), &Environment::shell),
    field("python_executable", QT_TRANSLATE_NOOP("Report", "Python"), &Environment::pythonExecutable).absentAs(u""_s),
    field("python_version", QT_TRANSLATE_NOOP("Report", "Version of Python"), &Environment::pythonVersion).absentAs(u""_s),
    field("path_entries", QT_TRANSLATE_NOOP("Report", "Folders of programs"), &Environment::pathEntries),
    field("path_duplicates", QT_TRANSLATE_NOOP("Report", "Named twice"), &Environment::pathDuplicates),
    field("listening_ports", QT_TRANSLATE_NOOP("Report", "Open ports"), &Environment::listeningPorts),
    field("launchd_services", QT_TRANSLATE_NOOP("Report", "Services"), &Environment::services).identifiedBy("label"),
    field("services_total", QT_TRANSLATE_NOOP("Report", "Number of services"), &Environment::servicesTotal),
    field("service_manager", QT_TRANSLATE_NOOP("Report", "Service manager"), &Environment::serviceManager),
    field("listening_sockets", QT_TRANSLATE_NOOP("Report", "Programs that wait for connections"), &Environment::sockets)
        .identifiedBy("proto,address,port"),
    field("variables", QT_TRANSLATE_NOOP("Report", "Settings in the environment"), &Environment::variables),
};

SectionSpec environmentSection()
{
    return section<Environment>(QT_TRANSLATE_NOOP("Report", "Environment"), QT_TRANSLATE_NOOP("Report", "Development"))
        .on(Platform::Linux, collectEnvironmentOnLinux)
        .on(Platform::MacOS, collectEnvironmentOnMac)
        .within(60s);
}

} // namespace prose
