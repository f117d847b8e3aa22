// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/wifiname.h"

#include "collectors/parsers/keyvalue.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace prose {

/// Lines without their ends. A name may end in a space, so nothing else is trimmed.
static QList<QByteArray> lines(QByteArrayView text)
{
    QList<QByteArray> lines = text.toByteArray().split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

static std::optional<QString> nameFrom(const QByteArray &bytes)
{
    return bytes.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(bytes));
}

Result<WifiName> parseIpconfigSummary(QByteArrayView text)
{
    const QList<QByteArray> all = lines(text);
    if (!all.first().startsWith("<dictionary>"))
        return malformed(u"not a dictionary"_s);
    const QByteArray key = "  SSID : ";
    WifiName name;
    for (const QByteArray &line : all) {
        if (!line.startsWith(key))
            continue;
        const QByteArray value = line.sliced(key.size());
        name.isHidden = value == "<redacted>";
        name.ssid = name.isHidden ? std::nullopt : nameFrom(value);
    }
    return name;
}

Result<WifiName> parseAirport(QByteArrayView text)
{
    WifiName name;
    bool isAnswer = false;
    for (const auto allLines = lines(text); const QByteArray &line : allLines) {
        const qsizetype colon = line.indexOf(": ");
        if (colon < 0)
            continue;
        const QByteArray key = line.first(colon).trimmed();
        isAnswer |= key == "SSID" || key == "state" || key == "AirPort" || key == "agrCtlRSSI";
        if (key == "SSID")
            name.ssid = nameFrom(line.sliced(colon + 2));
    }
    if (!isAnswer)
        return malformed(u"no Wi-Fi properties in the output"_s);
    return name;
}

Result<WifiName> parseIwLink(QByteArrayView text)
{
    const QList<QByteArray> all = lines(text);
    WifiName name;
    bool isAnswer = all.first().startsWith("Not connected");
    for (const QByteArray &line : all) {
        isAnswer |= line.startsWith("Connected to ");
        const QByteArray key = "\tSSID: ";
        if (isAnswer && line.startsWith(key))
            name.ssid = nameFrom(withoutHexEscapes(line.sliced(key.size())));
    }
    if (!isAnswer)
        return malformed(u"no link in the output"_s);
    return name;
}

static QByteArray unescapedBackslashes(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        bytes += text[i];
    }
    return bytes;
}

Result<WifiName> parseNmcliWifi(QByteArrayView text)
{
    WifiName name;
    for (const auto allLines = lines(text); const QByteArray &line : allLines) {
        if (line.isEmpty() || line.startsWith("no:"))
            continue;
        if (!line.startsWith("yes:"))
            return malformed(u"a line begins with neither yes nor no"_s);
        if (!name.ssid)
            name.ssid = nameFrom(unescapedBackslashes(line.sliced(4)));
    }
    return name;
}

} // namespace prose
