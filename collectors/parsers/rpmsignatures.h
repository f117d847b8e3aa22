// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace prose {

struct RpmSignature
{
    QString name;
    QString package; ///< "bash-5.2.26-3.fc40.x86_64"
    QString vendor; ///< "Fedora Project"; empty where none is told
    QString keyId; ///< of the signature, "0727707ea15b79cc"; empty where there is none

    bool operator==(const RpmSignature &) const = default;
};

/// `rpm -qa --qf` with four columns: %{NAME}, %{NVRA}, the signature in rpm's form, %{VENDOR} (rpm(8), "Query Options").
/// Written from the manual; not seen real. Malformed when a line has not four columns.
///
///     bash	bash-5.2.26-3.fc40.x86_64	RSA/SHA256, Tue Jan 30 21:00:23 2024, Key ID 0727707ea15b79cc	Fedora Project
Result<std::vector<RpmSignature>> parseRpmSignatures(QByteArrayView text);

} // namespace prose
