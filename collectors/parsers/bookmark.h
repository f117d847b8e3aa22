// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace prose {

/// The path that macOS's bookmark data leads to, "/Applications/Mail.app". The format has no public description by its maker;
/// others have worked it out: "book", sizes, records of length, type and data, and tables of keys and offsets, little-endian.
/// Not seen real: written from such descriptions. Malformed when it is no bookmark, is cut off, or has no path.
Result<QString> parseBookmark(QByteArrayView bookmark);

/// The programs that macOS 10.13 to 12 starts when the user logs in, as paths: backgrounditems.btm of the folder
/// com.apple.backgroundtaskmanagementagent, an archive of NSKeyedArchiver. All its objects lie in one list, so that every bookmark
/// is found there, whichever object refers to it. Not seen real: written from descriptions; a bookmark that cannot be understood
/// is left out. Malformed when it is no such archive, or when none of its bookmarks can be understood.
Result<QStringList> parseBackgroundItems(QByteArrayView archive);

} // namespace prose
