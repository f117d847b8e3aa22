// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textlayout.h"

#include <algorithm>
#include <array>

namespace prose {

QString harmless(QString text)
{
    text.replace(QChar::Nbsp, u' ');
    for (QChar &c : text) {
        if (c == u'\t')
            c = u' ';
        else if (c != u'\n'
                 && (c.category() == QChar::Other_Control || c.isNonCharacter() || (c >= u'\u202A' && c <= u'\u202E')
                     || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200E' || c == u'\u200F' || c == u'\u061C'))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

static int columnsOfCharacter(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 9> wide{{{0x1100, 0x115F},
                                                                        {0x2E80, 0xA4CF},
                                                                        {0xA960, 0xA97C},
                                                                        {0xAC00, 0xD7A3},
                                                                        {0xF900, 0xFAFF},
                                                                        {0xFE30, 0xFE6F},
                                                                        {0xFF00, 0xFF60},
                                                                        {0x1F300, 0x1FAFF},
                                                                        {0x20000, 0x3FFFD}}};
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: return std::ranges::any_of(wide, [c](const auto &range) { return c >= range.first && c <= range.second; }) ? 2 : 1;
    }
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const auto characters = text.toUcs4(); const char32_t c : characters)
        columns += columnsOfCharacter(c);
    return columns;
}

QString padded(const QString &text, int width, bool toTheRight)
{
    const QString blanks(std::max(0, width - columnsOf(text)), u' ');
    return toTheRight ? blanks + text : text + blanks;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const auto paragraphs = QStringView(text).split(u'\n'); const QStringView paragraph : paragraphs) {
        QString line;
        int used = 0;
        for (const auto words = paragraph.split(u' '); const QStringView word : words) {
            const int needed = columnsOf(word);
            if (!line.isEmpty() && used + 1 + needed > width) {
                lines += std::exchange(line, {});
                used = 0;
            }
            if (!line.isEmpty()) {
                line += u' ';
                ++used;
            }
            for (const auto characters = word.toUcs4(); const char32_t c : characters) {
                if (used + columnsOfCharacter(c) > width && used > 0) {
                    lines += std::exchange(line, {});
                    used = 0;
                }
                line += QStringView(QChar::fromUcs4(c));
                used += columnsOfCharacter(c);
            }
        }
        lines += line;
    }
    return lines;
}

} // namespace prose
