// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identifiernames.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace prose {

/// The letters and digits in lower case, as "boot-uuid", "boot_uuid" and "bootUUID" are one name.
static QByteArray plainName(QByteArrayView text)
{
    QByteArray result;
    for (const char c : text) {
        if (isDigit(c) || isLetter(c))
            result += lowered(c);
    }
    return result;
}

bool isUuid(QByteArrayView value)
{
    if (value.size() != 36)
        return false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23 ? value[i] != '-' : !isHex(value[i]))
            return false;
    }
    return true;
}

IdentifierKind identifierKind(QByteArrayView key)
{
    static const QSet<QByteArray> identifiers{"nguid"_ba, "eui64"_ba, "imei"_ba,         "meid"_ba,         "iccid"_ba,          "ecid"_ba,
                                              "ssn"_ba,   "mlb"_ba,   "uniquechipid"_ba, "switchuidkey"_ba, "kusbcontainerid"_ba};
    static const QSet<QByteArray> names{"computername"_ba, "localhostname"_ba};
    static const QSet<QByteArray> wiped{"preferred-networks"_ba,
                                        "current-network"_ba,
                                        "platform-uuid"_ba,
                                        "security-password"_ba,
                                        "boot-volume"_ba,
                                        "update-volume"_ba,
                                        "upgrade-boot-volume"_ba,
                                        "battery-health"_ba,
                                        "boot-info-payload"_ba,
                                        "boot-note"_ba,
                                        "rom"_ba,
                                        "policy-nonce-digests"_ba,
                                        "bluetoothuhedevices"_ba};

    if (key.size() > 37 && key[36] == ':' && isUuid(key.first(36))) // the vendor of a firmware variable
        key = key.sliced(37);
    const QByteArray exact = key.toByteArray().toLower();
    const QByteArray name = plainName(key);
    if (wiped.contains(exact) || exact.startsWith("fmm-") || exact.contains("-token-") || exact.startsWith("idinstallerdata")
        || exact.startsWith("efi-boot-device") || exact.startsWith("efi-backup-boot-device") || exact.startsWith("efi-apple-recovery")
        || (exact.startsWith("bluetooth") && exact.contains("controllerinfo")))
        return IdentifierKind::Wiped;
    if (name.endsWith("edid"))
        return IdentifierKind::Edid;
    if (name.contains("macaddress"))
        return IdentifierKind::Address;
    if (names.contains(name) || exact == "user_name")
        return IdentifierKind::Name;
    if (name == "id")
        return IdentifierKind::UuidOnly;
    const bool isOfEverybody = name.contains("image") || name.contains("slice") || name.contains("typeuuid") || name.contains("uuidtype")
        || name.endsWith("version") || name == "kernuuid";
    const bool isIdentifier = name.contains("serialnum") || name.endsWith("serial") || name.endsWith("serialshort") || name.contains("uuid")
        || name.contains("wwn") || name.contains("udid") || identifiers.contains(name);
    return isIdentifier && !isOfEverybody ? IdentifierKind::Identifier : IdentifierKind::Nothing;
}

} // namespace prose
