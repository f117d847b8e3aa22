// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/conductor.h"
#include "ui/mainwindow.h"

#include <QPointer>

namespace prose {

class PreferencesDialog;

/// The program's windows, each with its conductor, and what they have in common: the inspection thread, the preferences, the
/// language and the appearance. The program ends with the last of them.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the application, whose workers may still hold sections. Appearance and language are as the settings say
    /// already, and follow them from now on. The last report of this computer is kept in a folder, or not at all without one.
    Windows(const std::vector<SectionSpec> &specs, const Catalogue &catalogue, QString reportsFolder = {});
    ~Windows() override;

    /// The first window, with these reports or recordings; without any, with the recording or, where that is empty, this computer.
    void start(const QStringList &paths, const QString &recording);
    /// A report or recording: in the window that shows it already, else in a free one, `wanted` first, else in a new one.
    void open(const QString &path, MainWindow *wanted = nullptr);
    /// A free one.
    MainWindow &openWindow();

protected:
    /// macOS hands over documents to open as events of the application, one for each.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A window and who brings it what it shows.
    struct Shown
    {
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<Conductor> conductor; // declared last: ends first
    };

    Shown &add();
    Shown make();
    Shown *find(const MainWindow *window);
    bool isFree(const Shown &shown) const;
    bool shows(const Shown &shown, const QString &path) const;
    void place(MainWindow &window) const;
    void end(const MainWindow *window);
    void showPreferences(MainWindow &window);
    void follow();
    void makeAnew();

    const std::vector<SectionSpec> &m_specs;
    const Catalogue &m_catalogue;
    const QString m_reportsFolder;
    InspectionThread m_thread;
    std::vector<Shown> m_windows; ///< in the order in which they were opened
    MainWindow *m_first = nullptr; ///< shortly after the start: it shows what nobody has asked for
    QString m_language;
    QPointer<PreferencesDialog> m_preferences; ///< its window's child
};

} // namespace prose
