// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace prose {

/// The words of /proc/cmdline (the kernel's Documentation/admin-guide/kernel-parameters.rst): `quiet splash mitigations=auto`;
/// double quotes keep blanks together: `dyndbg="file drivers/usb/* +p"`.
QStringList commandLineWords(QByteArrayView text);

/// What the last word "key=…" says, without quotes; an empty text for a word without a value; nothing where there is none.
/// As the kernel does, takes `-` and `_` in the key for equal, and ends at `--`: what follows is for init.
std::optional<QString> commandLineValue(QByteArrayView text, QStringView key);

/// The whole line for people to read: values of keys that sound like secrets (key, pass, pwd, psk, token, secret, credential)
/// become "***", as do a user's name and password in an address (`nfs://user:word@host`).
QString withoutSecrets(QByteArrayView text);

} // namespace prose
