// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/resolvconf.h"

#include "collectors/parsers/ipaddress.h"
#include "collectors/parsers/keyvalue.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace prose {

Result<ResolvConf> parseResolvConf(QByteArrayView text)
{
    static const QRegularExpression comment(u"[#;].*"_s);
    ResolvConf conf;
    for (QString line : textLines(text)) {
        if (line.isEmpty() || line.front().isSpace())
            continue;
        QStringList words = line.remove(comment).simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2)
            continue;
        const QString keyword = words.takeFirst();
        if (keyword == "nameserver"_L1) {
            if (isIpAddress(words.first()) && !conf.nameservers.contains(words.first()))
                conf.nameservers += words.first();
        } else if (keyword == "search"_L1) {
            words.removeAll(u"."_s); // what systemd-resolved writes for "no domains"
            conf.searchDomains = words;
        } else if (keyword == "domain"_L1) {
            conf.searchDomains = {words.first()};
        }
    }
    conf.searchDomains.removeDuplicates();
    return conf;
}

} // namespace prose
