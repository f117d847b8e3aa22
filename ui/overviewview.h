// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"

#include <QScrollArea>
#include <QSet>
#include <QTimer>

class QAction;

namespace prose {

class AttentionList;
class Card;
class ColumnFlow;
class ReportModel;

/// The report for people who would rather look than read: the machine, its parts and its state on cards, and what needs
/// attention. Every card and finding leads into the tree. Sections that arrive are gathered and shown some times a second, and only
/// the cards that show something of them are made anew; nothing is done while the page is hidden.
class OverviewView : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewView(const ReportModel *model, QWidget *parent = nullptr);

    /// After the model was given another report.
    void showFromStart();
    void updateSection(const QString &id);
    /// When the report was made, seconds since 1970 UTC: what is recent is measured from here. 0 while that is not known.
    void setMoment(double epochSeconds);
    /// Shows at once what has arrived.
    void updateNow();
    int columns() const;
    /// Buttons above the cards; each is there while its action can be used.
    void addButton(QAction *action);

Q_SIGNALS:
    void linkActivated(const QString &keyPath);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateCard(size_t number);
    void updateMeasures();

    const ReportModel *m_model;
    QWidget *m_page;
    QWidget *m_buttons;
    ColumnFlow *m_flow;
    std::vector<Card *> m_cards; ///< in the order of cardRecipes()
    AttentionList *m_attention;
    QSet<QString> m_arrived;
    bool m_isAllNew = true;
    double m_moment = 0;
    QTimer m_delay;
};

} // namespace prose
