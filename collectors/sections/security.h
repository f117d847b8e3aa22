// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/engine/spec.h"

namespace prose {

/// What an application may use beyond its own: on macOS by the user's consent, on Linux by its sandbox.
struct AppPermission
{
    QString app; ///< macOS: a bundle identifier, or a program's path
    QString service; ///< "camera", "microphone", "screen-recording", "full-disk-access", "home-folder", …
    bool isAllowed = false;
    std::optional<QString> target = {}; ///< macOS: the application that "automation" is about
    std::optional<QString> decision = {}; ///< macOS: "denied", "allowed", "limited", or "unknown": not decided yet
    static const Fields<AppPermission> fields;
};

struct CodeSignature
{
    QString appName;
    std::optional<QString> identifier; ///< Linux: name, version and architecture of the package
    std::optional<QString> authority; ///< Linux: the package's vendor
    std::optional<bool> isValid; ///< Linux: signed; the package manager checked it when it installed it
    std::optional<QString> teamId; ///< Linux: the signing key
    std::optional<bool> validState = {}; ///< macOS: as isValid, which cannot say in the report that it is not known
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
    /// macOS: its own protection against malware; each is there on some versions only.
    std::optional<QString> xprotectVersion, xprotectRemediatorVersion, removalToolVersion;

    static constexpr auto id = "security";
    static const Fields<Security> fields;
};

QCoro::Task<Collected<Security>> collectSecurityOnLinux(Inputs in);
QCoro::Task<Collected<Security>> collectSecurityOnMac(Inputs in);
SectionSpec securitySection();

} // namespace prose
