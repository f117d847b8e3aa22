// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/section.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QTreeWidget;

namespace prose {

class CodeView;
class EmptyState;
class Syntaxes;

/// What the machine was asked for a section, how it answered, and the answer itself.
class SourcesView : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesView(Syntaxes *syntaxes, QWidget *parent = nullptr);

    void setSection(const Section &section);
    CodeView *code() const { return m_code; }

private:
    void showSource(int row);
    QByteArray shownBytes() const;

    std::vector<SourceRecord> m_sources;
    QString m_sectionId;
    QStackedWidget *m_pages;
    EmptyState *m_none;
    QTreeWidget *m_list;
    QLabel *m_name;
    QLabel *m_facts;
    QTabBar *m_streams;
    QToolButton *m_copy;
    QStackedWidget *m_answer;
    CodeView *m_code;
    EmptyState *m_why;
};

} // namespace prose
