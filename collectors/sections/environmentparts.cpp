// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/environmentparts.h"

#include <QRegularExpression>
#include <QSet>
#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

constexpr size_t mostServices = 50;

void describePath(Environment &environment, const QString &path)
{
    QSet<QString> seen;
    for (const auto entries = path.split(u':'); const QString &entry : entries) {
        if (entry.isEmpty()) // stands for the current folder
            continue;
        environment.pathEntries += entry;
        if (seen.contains(entry) && !environment.pathDuplicates.contains(entry))
            environment.pathDuplicates += entry;
        seen += entry;
    }
}

/// As netstat(1) of the BSDs prints it.
QString portText(const SocketFact &socket)
{
    const bool isEverywhere = socket.address == "0.0.0.0"_L1 || socket.address == "::"_L1;
    return (isEverywhere ? u"*"_s : socket.address) + u'.' + QString::number(socket.port);
}

int rank(const ServiceFact &service)
{
    return service.status == "error"_L1 ? 0 : service.status == "running"_L1 ? 1 : 2;
}

} // namespace

const QString environmentVariableNames =
    u"SHELL PATH LANG LANGUAGE LC_ALL LC_CTYPE LC_NUMERIC LC_TIME LC_COLLATE LC_MONETARY LC_MESSAGES LC_PAPER LC_MEASUREMENT TZ TERM "
    "COLORTERM TERM_PROGRAM EDITOR VISUAL PAGER BROWSER XDG_CURRENT_DESKTOP XDG_SESSION_TYPE XDG_SESSION_DESKTOP XDG_SESSION_CLASS "
    "XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_DATA_DIRS XDG_CONFIG_DIRS DESKTOP_SESSION GDK_BACKEND GDK_SCALE "
    "QT_QPA_PLATFORM QT_QPA_PLATFORMTHEME QT_SCALE_FACTOR QT_AUTO_SCREEN_SCALE_FACTOR GTK_THEME GTK_IM_MODULE QT_IM_MODULE XMODIFIERS "
    "MOZ_ENABLE_WAYLAND LIBVA_DRIVER_NAME VDPAU_DRIVER __GLX_VENDOR_LIBRARY_NAME MESA_LOADER_DRIVER_OVERRIDE JAVA_HOME GOPATH "
    "PYENV_VERSION VIRTUAL_ENV CC CXX MAKEFLAGS"_s;

void describeVariables(Collected<Environment> &out, const Result<QByteArray> &variableText, const Result<QByteArray> &userText)
{
    Environment &environment = out.facts;
    if (auto variables = out.takeIfThere(variableText, parseEnvironment, u"environment"_s)) {
        if (variables->contains(u"SHELL"_s))
            environment.shell = variables->at(u"SHELL"_s);
        if (variables->contains(u"PATH"_s))
            describePath(environment, variables->at(u"PATH"_s));
        variables->erase(u"SHELL"_s);
        variables->erase(u"PATH"_s);
        std::erase_if(*variables, [](const auto &variable) { return variable.second.isEmpty(); });
        environment.variables = *std::move(variables);
    }
    if (const auto user = parseUser(userText.value_or(QByteArray())); !environment.shell && user && !user->shell.isEmpty())
        environment.shell = user->shell;
}

void describeSockets(Environment &environment, const std::vector<ListeningSocket> &sockets)
{
    for (const ListeningSocket &socket : sockets)
        environment.sockets.push_back({socket.protocol, socket.family, socket.address, socket.port, socket.pid, socket.process});
    const auto order = [](const SocketFact &fact) { return std::tuple(fact.protocol, fact.port, fact.address); };
    std::ranges::sort(environment.sockets, {}, order);
    const auto same = std::ranges::unique(environment.sockets, {}, order);
    environment.sockets.erase(same.begin(), same.end());
    for (const SocketFact &socket : environment.sockets) {
        if (socket.protocol == "tcp"_L1)
            environment.listeningPorts += portText(socket);
    }
    environment.listeningPorts.sort();
    environment.listeningPorts.removeDuplicates();
}

void setServices(Environment &environment, const QString &manager, std::vector<ServiceFact> services)
{
    std::ranges::sort(services, {}, [](const ServiceFact &service) { return std::pair(rank(service), service.label); });
    const auto same = std::ranges::unique(services, {}, &ServiceFact::label);
    services.erase(same.begin(), same.end());
    environment.serviceManager = manager;
    environment.servicesTotal = qint64(services.size());
    if (services.size() > mostServices)
        services.resize(mostServices);
    environment.services = std::move(services);
}

bool isShim(const QString &path)
{
    return path.contains("/shims/"_L1);
}

std::optional<QString> versionInPath(const QString &path)
{
    static const QRegularExpression form(
        u"/(?:versions/|Cellar/python(?:@[\\d.]+)?/|cpython-|python/|installs/python/)(\\d+\\.\\d+\\.\\d+[a-z0-9]*)[^/]*/"_s);
    const auto match = form.matchView(path);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

std::optional<QString> pyenvVersion(const std::map<QString, QString> &variables, const Files &contents, const Files &names)
{
    QString chosen = contents.text(u"~/.pyenv/version"_s).value_or(QString()).section(u'\n', 0, 0).simplified().section(u' ', 0, 0);
    if (const auto version = variables.find(u"PYENV_VERSION"_s); version != variables.end())
        chosen = version->second.section(u':', 0, 0);
    static const QRegularExpression version(u"^\\d+(?:\\.\\d+)*$"_s);
    if (!version.matchView(chosen).hasMatch())
        return std::nullopt;
    QStringList fitting; // "3.13" stands for the latest 3.13.x
    for (const QString &path : names.paths()) {
        const QString name = path.section(u'/', 3, 3);
        if (path.startsWith("~/.pyenv/versions/"_L1) && (name == chosen || name.startsWith(chosen + u'.')))
            fitting += name;
    }
    const auto latest = std::ranges::max_element(fitting, {}, [](const QString &name) { return QVersionNumber::fromString(name); });
    return latest == fitting.end() ? std::nullopt : std::optional(*latest);
}

} // namespace prose
