// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "ui/colours.h"
#include "ui/language.h"
#include "ui/preferences.h"
#include "ui/settings.h"

#include <QApplication>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QScreen>

#include <algorithm>

using namespace std::chrono_literals;

namespace prose {

/// A document that was opened by a double click arrives some moments after the start.
static constexpr auto starting = 2s;
/// From one window to the next, so that all title bars can be seen.
static constexpr int step = 28;

static QString samePath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

static void raise(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

Windows::Windows(const std::vector<SectionSpec> &specs, const Catalogue &catalogue, QString reportsFolder)
    : m_specs(specs), m_catalogue(catalogue), m_reportsFolder(std::move(reportsFolder)), m_thread(specs),
      m_language(Settings::load().language)
{
    qApp->installEventFilter(this);
}

Windows::~Windows() = default;

void Windows::start(const QStringList &paths, const QString &recording)
{
    Shown &first = add();
    if (paths.isEmpty()) {
        first.conductor->inspect(recording); // on its own thread, while the window is being drawn
        m_first = recording.isEmpty() ? first.window.get() : nullptr;
        QTimer::singleShot(starting, this, [this] { m_first = nullptr; });
    }
    first.window->show();
    if (!paths.isEmpty())
        first.window->openPaths(paths);
}

Windows::Shown Windows::make()
{
    Shown shown;
    shown.window = std::make_unique<MainWindow>(m_catalogue);
    MainWindow *window = shown.window.get();
    if (!m_reportsFolder.isEmpty())
        window->keepReportsIn(m_reportsFolder);
    shown.conductor = std::make_unique<Conductor>(m_thread, *window);
    connect(window, &MainWindow::openRequested, this, [this, window](const QString &path) { open(path, window); });
    connect(window, &MainWindow::newWindowRequested, this, [this] { openWindow(); });
    connect(window, &MainWindow::preferencesRequested, this, [this, window] { showPreferences(*window); });
    connect(window, &MainWindow::closed, this, [this, window] { end(window); }, Qt::QueuedConnection); // it is still closing
    return shown;
}

Windows::Shown &Windows::add()
{
    Shown shown = make();
    place(*shown.window);
    m_windows.push_back(std::move(shown));
    return m_windows.back();
}

MainWindow &Windows::openWindow()
{
    MainWindow &window = *add().window;
    raise(window);
    return window;
}

/// As large as the one in front, and beside it.
void Windows::place(MainWindow &window) const
{
    if (m_windows.empty())
        return; // where the last one was closed
    const auto active = std::ranges::find_if(m_windows, [](const Shown &s) { return s.window->isActiveWindow(); });
    const MainWindow &neighbour = active == m_windows.end() ? *m_windows.back().window : *active->window;
    const QRect room = neighbour.screen()->availableGeometry();
    const bool isNormal = !neighbour.isMaximized() && !neighbour.isFullScreen();
    QRect place(isNormal ? neighbour.pos() : neighbour.normalGeometry().topLeft(), neighbour.normalGeometry().size());
    place.translate(step, step);
    if (!room.contains(place) && neighbour.pos() != room.topLeft())
        place.moveTopLeft(room.topLeft());
    window.setWindowState(Qt::WindowNoState);
    window.resize(place.size());
    window.move(place.topLeft());
}

Windows::Shown *Windows::find(const MainWindow *window)
{
    const auto it = std::ranges::find_if(m_windows, [&](const Shown &shown) { return shown.window.get() == window; });
    return it == m_windows.end() ? nullptr : &*it;
}

bool Windows::isFree(const Shown &shown) const
{
    return shown.window->isFree() && !shown.conductor->isOpening();
}

bool Windows::shows(const Shown &shown, const QString &path) const
{
    const QString folder = shown.conductor->isOpening() ? shown.conductor->recording() : QString();
    return samePath(shown.window->path()) == path || (!folder.isEmpty() && samePath(folder) == path);
}

void Windows::open(const QString &path, MainWindow *wanted)
{
    const QString same = samePath(path);
    const auto isShown = [&](const Shown &shown) { return shows(shown, same); };
    if (const auto it = std::ranges::find_if(m_windows, isShown); it != m_windows.end()) {
        raise(*it->window);
        return;
    }
    if (wanted && !QFileInfo(path).isFile() && !ReportLoader::isRecording(path)) {
        wanted->openPaths({path}); // says what is wrong with it, and goes on showing what it shows
        return;
    }
    const Shown *there = find(wanted);
    if (!there || !isFree(*there)) {
        const auto free = std::ranges::find_if(
            m_windows, [&](const Shown &shown) { return isFree(shown) || (!wanted && shown.window.get() == m_first); });
        there = free == m_windows.end() ? nullptr : &*free;
    }
    MainWindow &window = there ? *there->window : openWindow();
    if (&window == m_first)
        m_first = nullptr;
    window.openPaths({path});
    raise(window);
}

void Windows::end(const MainWindow *window)
{
    if (window == m_first)
        m_first = nullptr;
    const auto it = std::ranges::find_if(m_windows, [&](const Shown &shown) { return shown.window.get() == window; });
    if (it == m_windows.end())
        return;
    const Shown gone = std::move(*it);
    m_windows.erase(it);
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    open(static_cast<QFileOpenEvent *>(event)->file());
    return true;
}

// ---- what the user prefers ----

void Windows::showPreferences(MainWindow &window)
{
    if (!m_preferences) {
        m_preferences = new PreferencesDialog(m_catalogue, &window);
        m_preferences->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_preferences, &PreferencesDialog::changed, this, &Windows::follow);
    }
    raise(*m_preferences);
}

/// Conductors ask for the rest whenever they begin something.
void Windows::follow()
{
    const Settings settings = Settings::load();
    setTheme(*qApp, settings.theme);
    for (const Shown &shown : m_windows)
        shown.window->followSettings();
    if (std::exchange(m_language, settings.language) != settings.language)
        QMetaObject::invokeMethod(this, &Windows::makeAnew, Qt::QueuedConnection); // one of the windows has just asked for it
}

/// Windows say their words once, when they are made; so for another language they are made again, and show the same.
void Windows::makeAnew()
{
    setUpLanguage(*qApp, localeFor(m_language));
    const MainWindow *owner = m_preferences ? qobject_cast<MainWindow *>(m_preferences->parentWidget()) : nullptr;
    const QRect preferencesPlace = m_preferences ? m_preferences->geometry() : QRect();
    const int page = m_preferences ? m_preferences->currentPage() : 0;
    MainWindow *front = nullptr;
    for (Shown &shown : m_windows) {
        const auto snapshot = shown.window->snapshot();
        const QString recording = shown.conductor->recording();
        Shown fresh = make();
        if (snapshot->isCollecting || shown.conductor->isOpening())
            fresh.conductor->inspect(recording);
        else
            fresh.conductor->adopt(recording);
        fresh.window->restore(*snapshot);
        fresh.window->show();
        if (shown.window.get() == owner || (!owner && shown.window->isActiveWindow()))
            front = fresh.window.get();
        if (shown.window.get() == m_first)
            m_first = fresh.window.get();
        std::swap(shown, fresh); // the old one goes with the preferences that may belong to it
    }
    if (!front)
        return;
    raise(*front);
    if (!owner)
        return;
    showPreferences(*front);
    m_preferences->setGeometry(preferencesPlace);
    m_preferences->setCurrentPage(page);
}

} // namespace prose
