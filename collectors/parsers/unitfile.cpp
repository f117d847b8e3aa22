// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/unitfile.h"

#include "collectors/parsers/keyvalue.h"

using namespace Qt::StringLiterals;

namespace prose {

QStringList UnitFile::values(QLatin1StringView section, QLatin1StringView key) const
{
    QStringList values;
    for (const Line &line : m_lines) {
        if (line.section != section || line.key != key)
            continue;
        if (line.value.isEmpty())
            values.clear();
        else
            values += line.value;
    }
    return values;
}

QStringList UnitFile::words(QLatin1StringView section, QLatin1StringView key) const
{
    return values(section, key).join(u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<QString> UnitFile::value(QLatin1StringView section, QLatin1StringView key) const
{
    const QStringList all = values(section, key);
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

Result<UnitFile> parseUnitFile(QByteArrayView text)
{
    std::vector<UnitFile::Line> lines;
    QString section, pending;
    std::vector<QString> all = textLines(text);
    all.emplace_back(); // ends a value whose last line would go on
    for (const QString &raw : all) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'#') || line.startsWith(u';')) // also between the lines of a continued value
            continue;
        pending += line;
        if (pending.endsWith(u'\\')) {
            pending.back() = u' ';
            continue;
        }
        const QString whole = std::exchange(pending, QString());
        if (whole.startsWith(u'[') && whole.endsWith(u']')) {
            section = whole.sliced(1, whole.size() - 2);
            continue;
        }
        const qsizetype equals = whole.indexOf(u'=');
        if (equals > 0 && !section.isEmpty())
            lines.push_back({section, whole.first(equals).trimmed(), whole.sliced(equals + 1).trimmed()});
    }
    return UnitFile(std::move(lines));
}

Result<std::vector<PresetRule>> parsePresets(QByteArrayView text)
{
    std::vector<PresetRule> rules;
    for (const QString &line : textLines(text)) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() >= 2 && (words[0] == "enable"_L1 || words[0] == "disable"_L1))
            rules.push_back({words[0] == "enable"_L1, words[1]});
    }
    return rules;
}

} // namespace prose
