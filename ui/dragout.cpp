// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dragout.h"

#include "models/details.h"
#include "models/renderings.h"
#include "models/report/document.h"
#include "models/summary.h"
#include "ui/icons.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr auto ownFormat = "application/x-system-prose-drag"_L1;
static constexpr qsizetype longestName = 80;

/// Fit for the file systems that a file may be dropped on.
static QString fitName(const QString &name)
{
    QString fit;
    for (const auto characters = name.left(longestName); const QChar c : characters)
        fit += c.isPrint() && !u"/\\:*?\"<>|"_s.contains(c) ? c : u'-';
    while (fit.startsWith(u'.') || fit.startsWith(u' '))
        fit.remove(0, 1);
    while (fit.endsWith(u'.') || fit.endsWith(u' '))
        fit.chop(1);
    return fit;
}

DraggedFile draggedReport(const Report &report, const QString &fileName)
{
    QString name = fileName;
    for (const auto suffix : {".json"_L1, ".prose"_L1}) {
        if (name.endsWith(suffix, Qt::CaseInsensitive))
            name.chop(suffix.size());
    }
    if (name.isEmpty())
        name = identityOf(report).computerName.value_or(QString());
    name = fitName(name);
    return {(name.isEmpty() ? u"report"_s : name) + ".prose.json"_L1, toJson(report), detailsText(report)};
}

DraggedFile draggedSection(const Report &report, const QString &sectionId)
{
    const Section *section = report.section(sectionId);
    if (!section)
        return {};
    RenderOptions options;
    options.locale = QLocale();
    return {fitName(sectionId) + ".json"_L1, sectionJson(*section), toText(report, *section, options)};
}

bool isOwnDrag(const QMimeData *data)
{
    return data->data(ownFormat) == QByteArray::number(QCoreApplication::applicationPid());
}

DragOut::DragOut(Copying *copying, QWidget *window) : QObject(window), m_copying(copying), m_window(window) {}

DragOut::~DragOut()
{
    m_worker.waitForDone();
}

namespace {

struct Written
{
    QString path, words;
    QString trouble; ///< why it was not written
};

Written write(const DraggedFile &file, const QString &folder)
{
    const QString path = folder + u'/' + file.name;
    const Result<void> written = writeDocument(path, file.bytes, QFile::ReadOwner | QFile::WriteOwner);
    return {path, file.words, written ? QString() : written.error().detail};
}

QMimeData *mimeData(const Written &file)
{
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file.path)});
    data->setText(file.words);
    data->setData(ownFormat, QByteArray::number(QCoreApplication::applicationPid()));
    return data;
}

} // namespace

void DragOut::prepare(const QString &sectionId, const QString &fileName, std::function<void(QMimeData *)> then)
{
    const int run = ++m_run;
    m_copying->whenClean([=, this](const Leaving &leaving) {
        const auto report = Settings::load().copiesPersonalData ? leaving.whole : leaving.clean;
        const auto work = [report, sectionId, fileName, folder = m_folder.path()] {
            return write(sectionId.isEmpty() ? draggedReport(*report, fileName) : draggedSection(*report, sectionId), folder);
        };
        QtConcurrent::run(&m_worker, work).then(this, [this, run, then](const Written &file) {
            if (run != m_run)
                return;
            if (!file.trouble.isEmpty())
                Q_EMIT failed(tr("There is no file to drag: %1").arg(file.trouble));
            then(file.trouble.isEmpty() ? mimeData(file) : nullptr);
        });
    });
}

void DragOut::drag(const QString &sectionId, const QString &fileName)
{
    prepare(sectionId, fileName, [this](QMimeData *data) {
        if (!data)
            return;
        if (!(QGuiApplication::mouseButtons() & Qt::LeftButton)) {
            delete data; // let go meanwhile
            return;
        }
        auto *drag = new QDrag(m_window); // deletes itself
        drag->setMimeData(data);
        drag->setPixmap(pictureOf(icon(u"file"_s), 32, *m_window));
        drag->exec(Qt::CopyAction);
    });
}

} // namespace prose
