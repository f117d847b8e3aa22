// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Property lists as macOS writes them in XML, for tests.
namespace prose {

inline QByteArray plist(const QByteArray &value)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">" + value + "</plist>\n";
}

/// A dictionary; keys and values as they stand in XML.
inline QByteArray plistOf(const QByteArray &entries)
{
    return plist("<dict>" + entries + "</dict>");
}

} // namespace prose
