// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArray>

#include <atomic>
#include <chrono>

namespace prose {

/// The call "usage", see Call. For a thread of its own. Opens folders only, and changes the time of no last access where the
/// system allows that. `what` is the folder; after it may stand, each after a tab, paths inside it of what is neither opened nor
/// counted: "~/Library<tab>Mail<tab>Application Support/AddressBook".
Result<QByteArray> usageCall(const QString &what, std::chrono::milliseconds limit, const std::atomic<bool> &isStopped);

} // namespace prose
