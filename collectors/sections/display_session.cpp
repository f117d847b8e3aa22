// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/display_session.h"

#include "collectors/parsers/calltexts.h"
#include "collectors/parsers/shellassignments.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

const Fields<LoginSession> LoginSession::fields = {
    field("id", QT_TRANSLATE_NOOP("Report", "Number"), &LoginSession::id).volatile_(),
    field("user", QT_TRANSLATE_NOOP("Report", "User"), &LoginSession::user).personal(Personal::User),
    field("type", QT_TRANSLATE_NOOP("Report", "Kind of display"), &LoginSession::type),
    field("class", QT_TRANSLATE_NOOP("Report", "Purpose"), &LoginSession::sessionClass),
    field("state", QT_TRANSLATE_NOOP("Report", "State"), &LoginSession::state).volatile_(),
    field("seat", QT_TRANSLATE_NOOP("Report", "Seat"), &LoginSession::seat),
    field("desktop", QT_TRANSLATE_NOOP("Report", "Desktop"), &LoginSession::desktop),
    field("service", QT_TRANSLATE_NOOP("Report", "Logged in by"), &LoginSession::service),
    field("remote", QT_TRANSLATE_NOOP("Report", "From another computer"), &LoginSession::isRemote),
    field("active", QT_TRANSLATE_NOOP("Report", "In front"), &LoginSession::isActive).volatile_(),
};

const Fields<DisplaySession> DisplaySession::fields = {
    field("session_type", QT_TRANSLATE_NOOP("Report", "Kind of display"), &DisplaySession::sessionType),
    field("desktop", QT_TRANSLATE_NOOP("Report", "Desktop"), &DisplaySession::desktop),
    field("wayland_display", QT_TRANSLATE_NOOP("Report", "Can reach a Wayland display"), &DisplaySession::hasWaylandDisplay),
    field("x_display", QT_TRANSLATE_NOOP("Report", "Can reach an X display"), &DisplaySession::hasXDisplay),
    field("desktop_session", QT_TRANSLATE_NOOP("Report", "Session"), &DisplaySession::desktopSession),
    field("display_manager", QT_TRANSLATE_NOOP("Report", "Login window"), &DisplaySession::displayManager),
    field("starts_graphical", QT_TRANSLATE_NOOP("Report", "Starts with a login window"), &DisplaySession::startsGraphical),
    field("wayland_sessions", QT_TRANSLATE_NOOP("Report", "Installed sessions (Wayland)"), &DisplaySession::waylandSessions),
    field("x11_sessions", QT_TRANSLATE_NOOP("Report", "Installed sessions (X)"), &DisplaySession::x11Sessions),
    field("x_servers", QT_TRANSLATE_NOOP("Report", "X displays"), &DisplaySession::xServers).volatile_(),
    field("seats", QT_TRANSLATE_NOOP("Report", "Seats"), &DisplaySession::seats),
    field("sessions", QT_TRANSLATE_NOOP("Report", "Who is logged in"), &DisplaySession::sessions)
        .identifiedBy("user,type,class,seat,service"),
};

namespace {

const QString unixSockets = u"/proc/net/unix"_s;
const QString displayManagerFile = u"/etc/X11/default-display-manager"_s;
const QString displayManagerLink = u"/etc/systemd/system/display-manager.service"_s;

const QStringList targetLinks()
{
    return {u"/etc/systemd/system/default.target"_s, u"/usr/lib/systemd/system/default.target"_s, u"/lib/systemd/system/default.target"_s};
}

/// "/usr/lib/systemd/system/gdm3.service" → "gdm3"
QString baseName(const QString &path)
{
    return path.section(u'/', -1).section(u'.', 0, 0);
}

/// In the table of sockets (proc_net(5)) a name stands last, with an "@" before it where it is no file.
bool isListed(const QByteArray &sockets, const QString &path)
{
    const QByteArray name = path.toUtf8();
    return std::ranges::any_of(sockets.split('\n'),
                               [&](const QByteArray &line) { return line.endsWith(' ' + name) || line.endsWith(" @" + name); });
}

QStringList namesIn(const Files &names, const QStringList &folders)
{
    QStringList all;
    for (const QString &path : names.paths()) {
        if (path.endsWith(".desktop"_L1) && folders.contains(path.section(u'/', 0, -2)))
            all += path.section(u'/', -1).chopped(8);
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

std::optional<bool> flag(const QHash<QString, QString> &table, const QString &key)
{
    const QString value = table.value(key);
    return value == "0"_L1 || value == "1"_L1 ? std::optional(value == "1"_L1) : std::nullopt;
}

/// The login manager's own note of a session ("USER=anna", "TYPE=wayland"); its form is systemd's private one, but old and simple.
LoginSession sessionOf(const QString &path, const QHash<QString, QString> &table)
{
    const auto text = [&](const QString &key) { return table.value(key).isEmpty() ? std::nullopt : std::optional(table.value(key)); };
    LoginSession session;
    session.id = path.section(u'/', -1);
    session.user = text(u"USER"_s);
    session.type = text(u"TYPE"_s);
    if (session.type == u"unspecified"_s)
        session.type.reset();
    session.sessionClass = text(u"CLASS"_s);
    session.state = text(u"STATE"_s);
    session.seat = text(u"SEAT"_s);
    session.desktop = text(u"DESKTOP"_s);
    session.service = text(u"SERVICE"_s);
    session.isRemote = flag(table, u"REMOTE"_s);
    session.isActive = flag(table, u"ACTIVE"_s);
    return session;
}

bool isGraphical(const std::optional<QString> &type)
{
    return type == u"wayland"_s || type == u"x11"_s || type == u"mir"_s;
}

void setStart(DisplaySession &facts, const Files &files, const Files &links)
{
    if (const auto program = files.text(displayManagerFile))
        facts.displayManager = baseName(*program);
    if (const auto unit = links.text(displayManagerLink)) // the one that is really started
        facts.displayManager = baseName(*unit);
    for (const QString &link : targetLinks()) {
        const auto target = links.text(link);
        if (!target)
            continue;
        // It is the default of many a system that has nothing to show.
        facts.startsGraphical = baseName(*target) == "graphical"_L1 && facts.displayManager;
        break;
    }
}

} // namespace

static QCoro::Task<Collected<DisplaySession>> collectOnLinux(Inputs in)
{
    auto asking = in.call(u"environment"_s, u"XDG_SESSION_TYPE XDG_CURRENT_DESKTOP WAYLAND_DISPLAY DISPLAY DESKTOP_SESSION"_s);
    auto naming = in.names({u"/usr/share/xsessions/*.desktop"_s, u"/usr/local/share/xsessions/*.desktop"_s,
                            u"/usr/share/wayland-sessions/*.desktop"_s, u"/usr/local/share/wayland-sessions/*.desktop"_s,
                            u"/tmp/.X11-unix/X*"_s, u"/run/systemd/seats/*"_s, u"/run/systemd/sessions/*"_s});
    auto linking = in.links(QStringList{displayManagerLink} + targetLinks());
    auto reading = in.read({displayManagerFile, unixSockets});
    const Result<QByteArray> environment = co_await asking;
    const Files names = co_await naming;
    const Files links = co_await linking;
    const Files files = co_await reading;

    Collected<DisplaySession> out;
    DisplaySession &facts = out.facts;
    // Not there: a recording that has none.
    if (const auto variables = out.takeIfThere(environment, parseEnvironment, u"environment"_s)) {
        const auto variable = [&](const QString &name) {
            const auto it = variables->find(name);
            return it == variables->end() || it->second.isEmpty() ? std::nullopt : std::optional(it->second);
        };
        facts.sessionType = variable(u"XDG_SESSION_TYPE"_s);
        facts.desktop = variable(u"XDG_CURRENT_DESKTOP"_s);
        facts.desktopSession = variable(u"DESKTOP_SESSION"_s);
        facts.hasWaylandDisplay = variable(u"WAYLAND_DISPLAY"_s).has_value();
        facts.hasXDisplay = variable(u"DISPLAY"_s).has_value();
    }
    setStart(facts, files, links);
    facts.waylandSessions = namesIn(names, {u"/usr/share/wayland-sessions"_s, u"/usr/local/share/wayland-sessions"_s});
    facts.x11Sessions = namesIn(names, {u"/usr/share/xsessions"_s, u"/usr/local/share/xsessions"_s});
    static const QRegularExpression server(u"^/tmp/\\.X11-unix/X(\\d+)$"_s), session(u"^/run/systemd/sessions/[a-z]*\\d+$"_s);
    QStringList sessionFiles;
    const auto sockets = out.takeIfThere(files.at(unixSockets)); // not there: a recording that has none
    // A server that was killed leaves its socket behind, at which nobody listens.
    const auto isOpen = [&](const QString &path) { return !sockets || isListed(*sockets, path); };
    for (const QString &path : names.paths()) {
        if (const auto match = server.match(path); match.hasMatch() && isOpen(path))
            facts.xServers += u':' + match.captured(1);
        else if (path.startsWith("/run/systemd/seats/"_L1))
            facts.seats += path.section(u'/', -1);
        else if (session.match(path).hasMatch()) // beside "3" is "3.ref", a pipe
            sessionFiles += path;
    }
    if (!sessionFiles.isEmpty()) {
        const Files notes = co_await in.read(sessionFiles);
        for (const QString &path : std::as_const(sessionFiles)) {
            // Gone when somebody has just logged out.
            if (const auto table = out.takeIfThere(notes.at(path), parseShellAssignments, path))
                facts.sessions.push_back(sessionOf(path, *table));
        }
    }
    const bool isAnyGraphical = isGraphical(facts.sessionType) || facts.hasWaylandDisplay.value_or(false)
        || facts.hasXDisplay.value_or(false)
        || std::ranges::any_of(facts.sessions, [](const LoginSession &s) { return isGraphical(s.type); });
    if (!isAnyGraphical && !facts.displayManager && facts.waylandSessions.isEmpty() && facts.x11Sessions.isEmpty()
        && facts.xServers.isEmpty() && facts.sessions.empty() && out.problems.empty())
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "This machine has no graphical session"));
    co_return out;
}

SectionSpec displaySessionSection()
{
    return section<DisplaySession>(QT_TRANSLATE_NOOP("Report", "Desktop session"), QT_TRANSLATE_NOOP("Report", "Desktop"))
        .on(Platform::Linux, collectOnLinux)
        .addition();
}

} // namespace prose
