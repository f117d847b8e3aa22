// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/section.h"

#include <QJsonObject>

namespace prose {

/// The JSON Schema (draft 7) of the reports that toJson() writes, made from the field tables of all sections. Known keys are
/// typed strictly, further keys are allowed. What a table says beyond JSON's types stands in keywords of our own: "x-unit",
/// "x-personal" (its kind), "x-volatile", "x-tolerance", "x-identified-by", "x-absent-as" (the word for an absent value).
QByteArray schemaOf(const Catalogue &catalogue);

/// The part of a schema that describes one value of a document, by the steps to it; empty where it says nothing of it.
QJsonObject schemaAt(const QJsonObject &schema, const QStringList &steps);

} // namespace prose
