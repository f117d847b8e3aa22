// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/securityfiles.h"

#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace prose {

Result<std::vector<SshdSetting>> parseSshdConfig(QByteArrayView text)
{
    if (text.contains('\0'))
        return malformed(u"not a text"_s);
    static const QRegularExpression form(u"^\\s*([A-Za-z0-9]+)(?:\\s*=\\s*|\\s+)(.+?)\\s*$"_s);
    static const QRegularExpression comment(u"\\s+#.*$"_s);
    std::vector<SshdSetting> settings;
    for (const QString &line : textLines(text)) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch() || line.trimmed().startsWith(u'#'))
            continue;
        SshdSetting setting{match.captured(1).toLower(), match.captured(2)};
        if (setting.keyword == "match"_L1)
            break;
        setting.value.remove(comment);
        if (setting.value.size() >= 2 && setting.value.startsWith(u'"') && setting.value.endsWith(u'"'))
            setting.value = setting.value.sliced(1).chopped(1);
        settings.push_back(std::move(setting));
    }
    return settings;
}

Result<QHash<QString, QString>> parseLoginDefs(QByteArrayView text)
{
    static const QRegularExpression form(u"^\\s*([A-Z][A-Z0-9_]*)\\s+([^#]*[^#\\s])"_s);
    QHash<QString, QString> settings;
    for (const QString &line : textLines(text)) {
        if (const QRegularExpressionMatch match = form.match(line); match.hasMatch())
            settings.insert(match.captured(1), match.captured(2));
    }
    if (settings.isEmpty())
        return malformed(u"no settings"_s);
    return settings;
}

QHash<QString, QString> aptSettings(QByteArrayView text)
{
    static const QRegularExpression form(u"^\\s*([A-Za-z][A-Za-z0-9:-]*::[A-Za-z0-9-]+)\\s+\"([^\"]*)\"\\s*;"_s);
    QHash<QString, QString> settings;
    for (const QString &line : textLines(text)) {
        if (const QRegularExpressionMatch match = form.match(line); match.hasMatch())
            settings.insert(match.captured(1).toLower(), match.captured(2));
    }
    return settings;
}

Result<ApparmorProfiles> parseApparmorProfiles(QByteArrayView text)
{
    ApparmorProfiles profiles;
    for (const QString &line : textLines(text)) {
        if (!line.endsWith(u')'))
            return malformed(u"no profile: "_s + line.left(80));
        if (line.endsWith("(enforce)"_L1))
            ++profiles.enforced;
        else if (line.endsWith("(complain)"_L1))
            ++profiles.complaining;
        else
            ++profiles.others;
    }
    return profiles;
}

Result<QString> parseChosenWord(QByteArrayView text)
{
    static const QRegularExpression form(u"\\[([^\\[\\]\\s]+)\\]"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(text));
    if (!match.hasMatch())
        return malformed(u"no choice"_s);
    return match.captured(1);
}

} // namespace prose
