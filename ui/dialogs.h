// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reportloader.h"

#include <QWidget>

namespace prose {

// Dialogs that belong to a window and do not block it: the answer comes by a call, or not at all.

void tell(QWidget *window, const QString &title, const QString &sentence);
/// True when there was an error to tell.
bool tellErrors(QWidget *window, const QList<ReportLoader::Loaded> &loaded);

enum class Choice { OneReport, Reports, Recording };
void choose(QWidget *window, const QString &title, Choice choice, std::function<void(const QStringList &paths)> chosen);

} // namespace prose
