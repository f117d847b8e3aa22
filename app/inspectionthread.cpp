// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectionthread.h"

#include <QTimer>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

static constexpr auto patience = 3s;
static constexpr auto lastLook = 5ms;
static constexpr auto longestLook = 900ms;

namespace {

/// Holds one inspection where it lives. Made on another thread, and moved before anything is asked of it.
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(const std::vector<SectionSpec> &specs, InspectionOptions options) : m_specs(specs), m_options(std::move(options)) {}

    void start()
    {
        auto created = Inspection::create(m_specs, m_options);
        if (!created) {
            Q_EMIT failed(created.error());
            return;
        }
        m_inspection = *std::move(created);
        connect(m_inspection.get(), &Inspection::sectionChanged, this, &Worker::sectionChanged);
        connect(m_inspection.get(), &Inspection::finished, this, [this] { Q_EMIT finished(m_inspection->report()); });
        Q_EMIT began(m_inspection->report());
        m_inspection->start();
    }
    void stop()
    {
        if (m_inspection)
            m_inspection->stop();
    }
    void setAttention(const QString &selected, const QStringList &inView)
    {
        if (m_inspection)
            m_inspection->setAttention(selected, inView);
    }
    std::weak_ptr<const Sources> sources() const { return m_inspection ? m_inspection->sources() : std::weak_ptr<const Sources>(); }

Q_SIGNALS:
    void began(const prose::Report &report);
    void sectionChanged(const prose::Section &section);
    void finished(const prose::Report &report);
    void failed(const prose::Error &error);

private:
    const std::vector<SectionSpec> &m_specs;
    InspectionOptions m_options;
    std::unique_ptr<Inspection> m_inspection;
};

} // namespace

/// The thread's own list of who works there.
class InspectionThread::Room : public QObject
{
    Q_OBJECT

public:
    void add(Worker *worker)
    {
        worker->setParent(this);
        worker->start();
        std::erase_if(m_sources, [](const auto &sources) { return sources.expired(); });
        m_sources.push_back(worker->sources());
    }
    /// Ends all, and then the thread.
    void close()
    {
        qDeleteAll(findChildren<Worker *>(Qt::FindDirectChildrenOnly));
        m_closing.start();
        lookAround();
    }

private:
    /// Coroutines that are still ending hold their sources, and with them the programs these started.
    void lookAround()
    {
        std::erase_if(m_sources, [](const auto &sources) { return sources.expired(); });
        if (m_sources.empty() || m_closing.durationElapsed() > longestLook)
            thread()->quit();
        else
            QTimer::singleShot(lastLook, this, &Room::lookAround);
    }

    std::vector<std::weak_ptr<const Sources>> m_sources;
    QElapsedTimer m_closing;
};

RemoteInspection::~RemoteInspection()
{
    m_worker->deleteLater();
}

void RemoteInspection::stop()
{
    QMetaObject::invokeMethod(m_worker, [worker = static_cast<Worker *>(m_worker)] { worker->stop(); }, Qt::QueuedConnection);
}

void RemoteInspection::setAttention(const QString &selected, const QStringList &inView)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = static_cast<Worker *>(m_worker), selected, inView] { worker->setAttention(selected, inView); },
        Qt::QueuedConnection);
}

InspectionThread::InspectionThread(const std::vector<SectionSpec> &specs)
    : m_specs(specs), m_thread(std::make_unique<QThread>()), m_room(new Room)
{
    m_thread->setObjectName(u"inspections"_s);
    m_room->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_room, &QObject::deleteLater);
    m_thread->start();
}

InspectionThread::~InspectionThread()
{
    QMetaObject::invokeMethod(m_room, &Room::close, Qt::QueuedConnection);
    if (!m_thread->wait(patience))
        std::ignore = m_thread.release(); // hangs in the kernel: waiting for it could take for ever
}

std::unique_ptr<RemoteInspection> InspectionThread::start(InspectionOptions options)
{
    auto *worker = new Worker(m_specs, std::move(options));
    std::unique_ptr<RemoteInspection> inspection(new RemoteInspection);
    inspection->m_worker = worker;
    QObject::connect(worker, &Worker::began, inspection.get(), &RemoteInspection::began);
    QObject::connect(worker, &Worker::sectionChanged, inspection.get(), &RemoteInspection::sectionChanged);
    QObject::connect(worker, &Worker::finished, inspection.get(), &RemoteInspection::finished);
    QObject::connect(worker, &Worker::failed, inspection.get(), &RemoteInspection::failed);
    worker->moveToThread(m_thread.get());
    QMetaObject::invokeMethod(m_room, [room = m_room, worker] { room->add(worker); }, Qt::QueuedConnection);
    return inspection;
}

} // namespace prose

#include "inspectionthread.moc"
