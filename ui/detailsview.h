// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/section.h"
#include "ui/codeview.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QToolButton;

namespace prose {

class FactsView;
class SourcesView;
class TimelineView;

/// The selected section from three sides: its facts, its JSON, and where they came from; and the time of the whole collection.
class DetailsView : public QWidget
{
    Q_OBJECT

public:
    enum Tab { FactsTab, JsonTab, SourcesTab, TimelineTab };

    explicit DetailsView(QWidget *parent = nullptr);

    void showSection(const Section &section, const QString &keyPath);
    QString sectionId() const { return m_section.id; }
    QString keyPath() const { return m_keyPath; }
    void setCanRunAgain(bool can);
    void setCurrentTab(Tab tab);
    Tab currentTab() const;
    void setSearchText(const QString &text);
    /// In the JSON or the output that is shown; false when neither is, or nothing was found.
    bool findNext(bool backwards);
    TimelineView *timeline() const { return m_timeline; }

Q_SIGNALS:
    void runAgainRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateHeader();
    void updateTab();
    void updateJson();

    Section m_section;
    QString m_keyPath;
    QString m_jsonPath; ///< what the JSON was last scrolled to
    int m_jsonRun = 0; ///< counts what was written
    bool m_canRunAgain = true;
    Syntaxes m_syntaxes;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_again;
    QTabWidget *m_tabs;
    FactsView *m_facts;
    CodeView *m_json;
    SourcesView *m_sources;
    TimelineView *m_timeline;
};

/// The line, counted from 0, on which sectionJson() writes the node at a path that begins with the section's id.
int jsonLineOf(const Node &root, const QString &keyPath);

} // namespace prose
