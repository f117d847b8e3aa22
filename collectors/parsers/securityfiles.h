// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <vector>

namespace prose {

/// One line of sshd_config(5): `PermitRootLogin prohibit-password`, the keyword in lower case. What stands in a Match block is
/// for some connections only and is left out.
struct SshdSetting
{
    QString keyword;
    QString value;

    bool operator==(const SshdSetting &) const = default;
};
Result<std::vector<SshdSetting>> parseSshdConfig(QByteArrayView text);

/// /etc/login.defs (login.defs(5)): `PASS_MAX_DAYS<tab>99999`; a `#` begins a comment. Of equal names the last counts.
/// Malformed when no line has this form.
Result<QHash<QString, QString>> parseLoginDefs(QByteArrayView text);

/// apt.conf(5), its flat form only: `APT::Periodic::Unattended-Upgrade "1";`. Names in lower case. Lines of the nested form
/// are passed over.
QHash<QString, QString> aptSettings(QByteArrayView text);

/// /sys/kernel/security/apparmor/profiles: `/usr/sbin/cupsd (enforce)`. Written from apparmor(7); not seen real.
struct ApparmorProfiles
{
    qint64 enforced = 0, complaining = 0, others = 0;
};
Result<ApparmorProfiles> parseApparmorProfiles(QByteArrayView text);

/// The word in brackets of a choice in /sys: `none [integrity] confidentiality`. Malformed when there is none.
Result<QString> parseChosenWord(QByteArrayView text);

} // namespace prose
