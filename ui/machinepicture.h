// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/summary.h"

#include <QPalette>

class QPainter;

namespace prose {

/// A simple picture of a machine of this form, as large as fits. Decoration only: what it shows is also said in words.
void drawMachine(QPainter &painter, const QRect &rect, FormFactor form, const QPalette &palette);

} // namespace prose
