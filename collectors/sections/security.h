// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// What an application may use beyond its own: on macOS by the user's consent, on Linux by its sandbox.
struct AppPermission
{
    QString app;
    QString service; ///< "camera", "microphone", "screen-recording", "full-disk-access", "home-folder", …
    bool isAllowed = false;
    static const Fields<AppPermission> fields;
};

struct CodeSignature
{
    QString appName;
    std::optional<QString> identifier; ///< Linux: name, version and architecture of the package
    std::optional<QString> authority; ///< Linux: the package's vendor
    std::optional<bool> isValid; ///< Linux: signed; the package manager checked it when it installed it
    std::optional<QString> teamId; ///< Linux: the signing key
    static const Fields<CodeSignature> fields;
};

/// Programs that protect the computer, and what other programs may do.
struct Security
{
    QStringList tools, antivirus; ///< "name@version" or the name, sorted
    std::vector<AppPermission> permissions;
    std::vector<CodeSignature> signatures; ///< of five programs
    QStringList firewallTools; ///< Linux
    QStringList packageKeys; ///< Linux: the files with the keys that packages are checked against

    static constexpr auto id = "security";
    static const Fields<Security> fields;
};

QCoro::Task<Collected<Security>> collectSecurityOnLinux(Inputs in);
SectionSpec securitySection();

} // namespace prose
