// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace prose {

/// Loads Qt's texts and ours in a language. Where ours are missing English stands, with its plural forms.
void setUpLanguage(QCoreApplication &application, const QLocale &locale);

} // namespace prose
