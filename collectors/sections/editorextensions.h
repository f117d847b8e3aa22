// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/developer_tools.h"

namespace prose {

struct EditorExtensions
{
    std::map<QString, QStringList> byEditor;
    std::vector<Error> problems;
};

/// From the lists that editors keep in the home folder: the five of the kept schema always, others where they have any.
QCoro::Task<EditorExtensions> editorExtensions(Inputs in, Platform platform);

} // namespace prose
