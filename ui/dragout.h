// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/copying.h"

#include <QTemporaryDir>
#include <QThreadPool>

class QMimeData;
class QWidget;

namespace prose {

/// What is dragged out of the window: a file, and words for those who take no files.
struct DraggedFile
{
    QString name; ///< "host-1.prose.json"
    QByteArray bytes;
    QString words;
};
/// Of the whole report. `fileName`: of the file it was read from, or empty.
DraggedFile draggedReport(const Report &report, const QString &fileName);
DraggedFile draggedSection(const Report &report, const QString &sectionId);

/// Lets the report or a section of it be dragged out of a window as a file. The files are in a folder that only this user can
/// look into, and that goes with the window: until then whoever took one may still be copying it. Without personal values, unless
/// the settings say otherwise.
class DragOut : public QObject
{
    Q_OBJECT

public:
    DragOut(Copying *copying, QWidget *window);
    ~DragOut() override;

    /// Prepares the file in a worker and begins the drag when it is there, if the button is still down then. An empty id means the
    /// whole report.
    void drag(const QString &sectionId, const QString &fileName);
    /// The same without a drag: calls back with what would be dragged, which the caller owns; null where no file could be written.
    void prepare(const QString &sectionId, const QString &fileName, std::function<void(QMimeData *)> then);

Q_SIGNALS:
    /// Nothing was dragged: a sentence that says why.
    void failed(const QString &sentence);

private:
    Copying *m_copying;
    QWidget *m_window;
    QTemporaryDir m_folder;
    int m_run = 0;
    QThreadPool m_worker;
};

/// A drag that began in this process.
bool isOwnDrag(const QMimeData *data);

} // namespace prose
