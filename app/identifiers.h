// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace prose {

/// Replaces what the raw answers of a machine hold of its identity beyond what the report shows: serial numbers, UUIDs, UDIDs
/// and personal firmware variables. They are found by the NAME they stand under, in JSON, XML property lists, the texts of
/// ioreg, nvram, system_profiler, dmidecode and sysctl, and KEY=VALUE; so the GUIDs that name a partition type or a firmware
/// vendor stay. UUIDs of builds (of programs, kernel extensions, crash reports' images) stay, too: they are those of everybody.
///
/// A stand-in has the length and form of its value: digits stay digits, hexadecimal stays hexadecimal, and base64 stays base64.
/// Equal values get equal stand-ins wherever they stand, as they all come from one secret, which nobody keeps.
class IdentifierMask
{
public:
    explicit IdentifierMask(QByteArray secret) : m_secret(std::move(secret)) {}

    /// Words that say "none" ("To be filled by O.E.M.", "XXXX", zeros) stay as they are.
    QByteArray standIn(QByteArrayView value) const;

    /// Names of computers and people that are among the known ones are left to the caller.
    QByteArray masked(const QByteArray &bytes, const QHash<QByteArray, QByteArray> &known) const;

private:
    friend class IdentifierScan;
    QByteArray noise(QByteArrayView value, qsizetype size) const;
    QByteArray numberStandIn(QByteArrayView digits) const;
    QByteArray dataStandIn(const QByteArray &data) const;
    QByteArray maskedEdid(QByteArray bytes) const;

    QByteArray m_secret;
};

} // namespace prose
