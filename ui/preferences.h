// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/section.h"
#include "ui/settings.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace prose {

/// What the user prefers. Every change is kept at once, and told.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// The catalogue's sections can be left out of collections.
    explicit PreferencesDialog(const Catalogue &catalogue, QWidget *parent = nullptr);

    int currentPage() const;
    void setCurrentPage(int page);

Q_SIGNALS:
    /// What has just been kept; Settings::load() says what.
    void changed();

private:
    QWidget *generalPage();
    QWidget *privacyPage();
    QWidget *collectingPage(const Catalogue &catalogue);
    QCheckBox *checkBox(const QString &text, bool Settings::*member);
    void change(const std::function<void(Settings &)> &how);
    void display(const Settings &settings);
    QStringList skippedSections() const;

    QTabWidget *m_pages;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_patience;
    QTreeWidget *m_sections;
    QList<std::pair<QCheckBox *, bool Settings::*>> m_checkBoxes;
    QList<QTreeWidgetItem *> m_items; ///< one for each section
    bool m_isShowing = false; ///< what the controls say comes from us, not from the user
};

} // namespace prose
