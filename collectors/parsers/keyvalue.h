// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace prose {

/// The lines of a text, as QString, without their line ends ("\n" or "\r\n"); bytes that are not UTF-8 become U+FFFD.
std::vector<QString> textLines(QByteArrayView text);

/// The first line of a long text, as bytes, without its "\n"; it is taken from the text.
QByteArrayView takeLine(QByteArrayView &text);

/// The text, or nothing where it is empty.
std::optional<QString> filled(const QString &text);

/// Replaces `\xNN` by the byte of that hexadecimal number: so systemd, lsof and iw write what could be taken for something else.
QByteArray withoutHexEscapes(QByteArrayView escaped);

/// Lines of the form "key<separator>value", in order, both sides without surrounding white space: `ProductName:\t\tmacOS`,
/// `ID=debian`. The first separator counts; lines without one, or with nothing before it, are left out.
std::vector<std::pair<QString, QString>> keyValueLines(QByteArrayView text, char16_t separator);

/// The same as a table; of equal keys the first counts.
QHash<QString, QString> keyValueTable(QByteArrayView text, char16_t separator);

/// The value of a key, or nothing where it is absent or empty.
std::optional<QString> valueOf(const QHash<QString, QString> &table, const QString &key);

} // namespace prose
