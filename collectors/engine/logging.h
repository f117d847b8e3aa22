// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace prose {
Q_DECLARE_LOGGING_CATEGORY(engineLog)
}
