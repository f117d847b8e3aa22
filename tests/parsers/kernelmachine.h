// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/efibytes.h"
#include "tests/support/writtenmachine.h"

/// What the tests of the sections about kernel and firmware share.
namespace prose {

using namespace Qt::StringLiterals;

inline Machine machine(const QMap<QString, QByteArray> &files = {})
{
    auto machine = std::make_shared<WrittenMachine>(Platform::Linux);
    for (auto it = files.begin(); it != files.end(); ++it)
        machine->files.insert(it.key(), it.value());
    return machine;
}

inline void deny(const Machine &machine, const QString &path)
{
    machine->files.insert(path, std::unexpected(Error{Error::Kind::Denied, path, {}}));
}

inline QString efiName(const QString &name)
{
    return u"/sys/firmware/efi/efivars/%1-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s.arg(name);
}

inline QString compact(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return QString::fromUtf8(jsonScalar(value));
}

inline Machine uefiMachine()
{
    return machine(
        {{u"/proc/cmdline"_s, "root=/dev/sda2 rd.luks.key=/secret mitigations=auto,nosmt\n"},
         {u"/sys/firmware/efi"_s, {}},
         {efiName(u"SecureBoot"_s), efi::variable("\1")},
         {efiName(u"SetupMode"_s), efi::variable(QByteArray(1, '\0'))},
         {efiName(u"BootCurrent"_s), efi::variable(efi::word(4))},
         {efiName(u"BootOrder"_s), efi::variable(efi::word(4) + efi::word(0))},
         {efiName(u"Boot0004"_s), efi::bootEntry(1, u"debian"_s, u"\\EFI\\debian\\shimx64.efi"_s)},
         {efiName(u"Boot000A"_s), efi::bootEntry(0, u"UEFI Samsung SSD 970 EVO Plus 500GB S4EVNX0N012345K 1"_s, {})},
         {efiName(u"Timeout"_s), efi::variable(efi::word(3))},
         {u"/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f"_s, efi::variable(efi::text(u"systemd-boot 252"_s))},
         {u"/sys/firmware/efi/efivars/Other-8be4df61-93ca-11d2-aa0d-00e098032b8c"_s, "never read"}});
}

} // namespace prose
