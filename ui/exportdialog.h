// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace prose {

/// Asks how something is exported, shows how that begins, and writes it where the user says.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Called in a worker thread: captures values only.
    using Make = std::function<Exported(ReportFormat format, bool removePersonal)>;

    ExportDialog(const QString &title, QString baseName, QList<ReportFormat> formats, Make make, QWidget *parent = nullptr);

    ReportFormat format() const;
    bool removesPersonal() const;
    QString previewText() const;
    /// Writes what the choices say. Tells the user, and gives false, when that fails; the dialog then stays.
    bool exportTo(const QString &path);

Q_SIGNALS:
    void exported(const QString &path);

private:
    void updatePreview();
    void askWhere();

    QString m_baseName;
    QList<ReportFormat> m_formats;
    Make m_make;
    int m_run = 0; ///< tells the answer to the present choices from late ones
    QByteArray m_bytes;
    QComboBox *m_format;
    QCheckBox *m_remove;
    QLabel *m_summary;
    QLabel *m_previewLabel;
    QPlainTextEdit *m_preview;
    QPushButton *m_save;
};

} // namespace prose
