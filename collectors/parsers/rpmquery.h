// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/parsers/systempackage.h"
#include "models/report/result.h"

#include <QByteArrayView>

#include <vector>

namespace prose {

/// What `rpm -qa --qf` prints for this format (rpm(8), "Query Options"; the names are those of `rpm --querytags`):
///
///     %{NAME}\t%{EPOCHNUM}:%{VERSION}-%{RELEASE}\t%{ARCH}\n
///
///     bash	0:5.2.26-3.fc40	x86_64
///
/// The epoch 0 is not shown. "gpg-pubkey" entries are keys that rpm trusts and no packages: left out.
/// Written from the manual; not seen real. Malformed when a line has not three columns.
Result<std::vector<SystemPackage>> parseRpmQuery(QByteArrayView text);

struct RpmSignature
{
    QString name;
    QString package; ///< "bash-5.2.26-3.fc40.x86_64"
    QString vendor; ///< "Fedora Project"; empty where none is told
    QString keyId; ///< of the signature, "0727707ea15b79cc"; empty where there is none

    bool operator==(const RpmSignature &) const = default;
};

/// The same with four columns: %{NAME}, %{NVRA}, the signature in rpm's form, %{VENDOR}.
/// Written from the manual; not seen real. Malformed when a line has not four columns.
///
///     bash	bash-5.2.26-3.fc40.x86_64	RSA/SHA256, Tue Jan 30 21:00:23 2024, Key ID 0727707ea15b79cc	Fedora Project
Result<std::vector<RpmSignature>> parseRpmSignatures(QByteArrayView text);

} // namespace prose
