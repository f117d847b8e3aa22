// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sources/sources.h"

#include <atomic>

namespace prose {

/// Answers a request from this machine's file system; meant for a worker thread. Only folders that a pattern names are
/// listed. Only regular files are opened. A pattern's answers leave out what it does not make sense for: folders for
/// Contents, all but links for Links; and a folder that it names but we may not list is there, Denied.
/// Ends early when `isStopped`, with what it has.
FileAnswers readFiles(const FileRequest &request, const std::atomic<bool> &isStopped);

} // namespace prose
