// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace prose {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

inline bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

inline bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

inline char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 'a' - 'A') : c;
}

bool isUuid(QByteArrayView value);

/// What is said of whose machine it is by the value under a name.
enum class IdentifierKind {
    Nothing,
    Identifier,
    UuidOnly, ///< a name for many things, of which only UUIDs tell who it is
    Name, ///< of the computer or its user
    Wiped, ///< firmware's memory of networks, accounts, accessories
    Address, ///< of hardware; where it is text, the report knows it
    Edid,
};

IdentifierKind identifierKind(QByteArrayView key);

} // namespace prose
