// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/section.h"
#include "ui/copying.h"

#include <QStackedWidget>

class QScrollArea;
class QVBoxLayout;

namespace prose {

class EmptyState;
class FactCard;
class FactTable;

/// One section for reading: problems first, then names and values on cards, lists as tables. Where there are no facts
/// it says why, and offers what helps.
class FactsView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void setSection(const Section &section);
    /// Whether to offer it: a report from a file cannot.
    void setCanRunAgain(bool can) { m_canRunAgain = can; }
    /// Brings a fact into view and marks it; the section's own path marks nothing.
    void showKeyPath(const QString &keyPath);

Q_SIGNALS:
    void runAgainRequested();

private:
    /// Of a node in the section.
    struct Place
    {
        QString keyPath;
        NodePlace node;
        Place below(const Node &parent, const Node &child) const;
    };
    void showState(const Section &section);
    void build(const Section &section);
    void addObject(QVBoxLayout *layout, const Node &object, const Place &place, int depth);
    void addStructure(QVBoxLayout *layout, const Node &node, const Place &place, const QString &title, int depth);
    void addTable(QVBoxLayout *layout, const Node &node, const Place &place);

    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QString m_shownId;
    Node m_shownRoot;
    std::vector<Error> m_shownProblems;
    int m_nameWidth = 0;
    bool m_canRunAgain = true;
    QList<FactCard *> m_cards;
    QHash<QString, FactTable *> m_tables;
};

} // namespace prose
