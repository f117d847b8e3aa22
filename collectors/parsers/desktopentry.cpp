// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/desktopentry.h"

#include "collectors/parsers/keyvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

/// Undoes the escapes of a string value; a list's "\;" is left to desktopList().
static QString desktopText(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        switch (value[++i].unicode()) {
        case u's': text += u' '; break;
        case u'n': text += u'\n'; break;
        case u't': text += u'\t'; break;
        case u'r': text += u'\r'; break;
        case u'\\': text += u'\\'; break;
        default: text += u'\\'; text += value[i]; // none of the specification's; Exec has some of its own
        }
    }
    return text;
}

static QStringList desktopList(QStringView value)
{
    QStringList items;
    QString item;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i == value.size() || value[i] == u';') {
            if (!item.isEmpty())
                items += desktopText(item);
            item.clear();
        } else if (value[i] == u'\\' && i + 1 < value.size()) {
            if (value[++i] != u';')
                item += u'\\';
            item += value[i];
        } else {
            item += value[i];
        }
    }
    return items;
}

/// Exec's second layer: words, double quotes, a backslash before " ` $ \ within them, field codes.
static QStringList execWords(QStringView exec)
{
    QStringList words;
    QString word;
    bool isQuoted = false, isWord = false, isFieldCode = false;
    for (qsizetype i = 0; i <= exec.size(); ++i) {
        const QChar c = i < exec.size() ? exec[i] : u' ';
        if (i == exec.size() || (!isQuoted && (c == u' ' || c == u'\t' || c == u'\n'))) {
            if (isWord && !(isFieldCode && word.isEmpty()))
                words += word;
            word.clear();
            isWord = isFieldCode = false;
            continue;
        }
        isWord = true;
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u'\\' && i + 1 < exec.size()) {
            word += exec[++i];
        } else if (c == u'%' && i + 1 < exec.size() && !isQuoted) {
            if (exec[++i] == u'%')
                word += u'%';
            else
                isFieldCode = true;
        } else {
            word += c;
        }
    }
    return words;
}

static QString execProgram(const QStringList &command)
{
    qsizetype i = 0;
    if (command.value(0).section(u'/', -1) == "env"_L1) {
        for (++i; i < command.size(); ++i) {
            if (command[i] == "-u"_L1 || command[i] == "-C"_L1)
                ++i; // and its value
            else if (!command[i].startsWith(u'-') && !command[i].contains(u'='))
                break;
        }
    }
    return command.value(i);
}

bool DesktopEntry::isShownIn(const QStringList &desktops) const
{
    for (const QString &desktop : desktops) { // the first that either list names decides
        if (onlyShowIn.contains(desktop))
            return true;
        if (notShowIn.contains(desktop))
            return false;
    }
    return onlyShowIn.isEmpty();
}

Result<DesktopEntry> parseDesktopEntry(QByteArrayView text)
{
    DesktopEntry entry;
    bool isHere = false, isFound = false;
    for (const QString &whole : textLines(text)) {
        const QString line = whole.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            isHere = line == "[Desktop Entry]"_L1 && !isFound;
            isFound |= isHere;
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (!isHere || equals <= 0)
            continue;
        const QStringView key = QStringView(line).first(equals).trimmed();
        const QStringView value = QStringView(line).sliced(equals + 1).trimmed();
        const bool isTrue = value == "true"_L1 || value == "1"_L1;
        if (key == "Type"_L1)
            entry.type = desktopText(value);
        else if (key == "Name"_L1)
            entry.name = desktopText(value);
        else if (key == "Icon"_L1)
            entry.icon = desktopText(value);
        else if (key == "Exec"_L1)
            entry.command = execWords(desktopText(value));
        else if (key == "TryExec"_L1)
            entry.tryExec = desktopText(value);
        else if (key == "OnlyShowIn"_L1)
            entry.onlyShowIn = desktopList(value);
        else if (key == "NotShowIn"_L1)
            entry.notShowIn = desktopList(value);
        else if (key == "NoDisplay"_L1)
            entry.isNoDisplay = isTrue;
        else if (key == "Hidden"_L1)
            entry.isHidden = isTrue;
        else if (key == "X-GNOME-Autostart-enabled"_L1)
            entry.isAutostartEnabled = isTrue;
        else if (key == "X-AppImage-Version"_L1)
            entry.version = desktopText(value);
    }
    if (!isFound)
        return malformed(u"no group [Desktop Entry]"_s);
    entry.program = execProgram(entry.command);
    return entry;
}

} // namespace prose
