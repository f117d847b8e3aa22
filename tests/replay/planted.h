// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/field.h"

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace prose {

/// One invented personal value and the texts that give it away.
struct Secret
{
    QString kind; ///< for messages: "bearer"
    QString value;
    Personal mark = Personal::No; ///< of the field that it also stands in
    QStringList texts; ///< as they come in paths, command lines, logs and settings
};

/// Some of every kind; the same seed gives the same.
std::vector<Secret> plantedSecrets(quint32 seed, int ofEachKind);

/// What looks like a secret and is none.
struct Innocent
{
    QString key;
    QString text;
};
std::vector<Innocent> innocents();

} // namespace prose
