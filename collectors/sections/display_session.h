// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// Somebody logged in, as the login manager keeps it.
struct LoginSession
{
    std::optional<QString> id, user;
    std::optional<QString> type; ///< "x11", "wayland", "tty"
    std::optional<QString> sessionClass; ///< "user", "greeter"
    std::optional<QString> state; ///< "active", "online", "closing"
    std::optional<QString> seat, desktop, service;
    std::optional<bool> isRemote, isActive;
    static const Fields<LoginSession> fields;
};

/// What draws windows for whom. Nobody is asked: files and variables tell.
struct DisplaySession
{
    std::optional<QString> sessionType; ///< "wayland", "x11", "tty"
    std::optional<QString> desktop; ///< "ubuntu:GNOME"
    std::optional<bool> hasWaylandDisplay, hasXDisplay;
    std::optional<QString> desktopSession, displayManager;
    std::optional<bool> startsGraphical; ///< the system is set up to show a login window
    QStringList waylandSessions, x11Sessions; ///< that could be chosen when logging in
    QStringList xServers; ///< ":0"
    QStringList seats;
    std::vector<LoginSession> sessions;

    static constexpr auto id = "display_session";
    static const Fields<DisplaySession> fields;
};

SectionSpec displaySessionSection();

} // namespace prose
