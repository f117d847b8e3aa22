// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

namespace prose {

/// What macOS keeps from every program without Full Disk Access: it never asks for that, it only refuses. So the words say what
/// to do. Anything but a refusal is left as it is.
inline Error withFullDiskAccessHint(Error error)
{
    if (error.kind == Error::Kind::Denied)
        error.detail = QStringLiteral("needs Full Disk Access, which you can give in System Settings under Privacy & Security");
    return error;
}

} // namespace prose
