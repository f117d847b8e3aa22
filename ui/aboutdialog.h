// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

namespace prose {

/// Name and version of something the program is made of or runs on.
struct VersionLine
{
    QString name, version;
};
/// The program itself first; then Qt as it runs, the libraries as they were when this was built, and the system.
QList<VersionLine> versionLines();

/// What the program is, who may use it, and its versions, to be copied into a bug report.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

/// Shows it in front of the window, which goes on.
void tellAbout(QWidget *window);

} // namespace prose
