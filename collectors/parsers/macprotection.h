// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace prose {

/// The state of macOS's protections from one phrase each; nothing when the tool says anything else, such as a custom
/// configuration, so that no half-protected machine is called protected.

/// `csrutil status`: "System Integrity Protection status: enabled." (or disabled). On a custom configuration the line ends in
/// "(Custom Configuration)." and the details follow.
std::optional<bool> systemIntegrityProtection(QByteArrayView csrutilStatus);

/// `spctl --status`: "assessments enabled" (or disabled).
std::optional<bool> gatekeeper(QByteArrayView spctlStatus);

/// `fdesetup status`: "FileVault is On." (or Off). While the disk is being encrypted the first line says On already, and a
/// second one how far it is.
std::optional<bool> fileVault(QByteArrayView fdesetupStatus);

} // namespace prose
