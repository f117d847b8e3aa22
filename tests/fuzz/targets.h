// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace prose {

/// A function that must survive any bytes.
struct FuzzTarget
{
    const char *name;
    void (*run)(QByteArrayView bytes);
};

/// Every parser and the reader of reports, sorted by name.
const std::vector<FuzzTarget> &fuzzTargets();
/// Null when there is none of this name.
const FuzzTarget *fuzzTarget(QByteArrayView name);

} // namespace prose
