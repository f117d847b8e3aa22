// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timelinedelegate.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QScrollBar;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace prose {

class EmptyState;
class SpanModel;

/// When each section and source of a collection waited and ran: rows along one axis of time that can be zoomed.
/// Asks for the spans itself, at most ten times a second and only while it is seen.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    using Spans = std::function<std::vector<Span>()>;
    static constexpr std::chrono::milliseconds leastPause{100}; ///< between two looks at the spans

    explicit TimelineView(QWidget *parent = nullptr);

    void setSpans(Spans spans);
    /// The spans may have changed.
    void touch();
    /// Puts the selection on a section or leaves it on one of its sources.
    void setCurrentSection(const QString &id);

    const TimeRange &range() const { return m_range; }
    /// Makes everything longer by a factor, around a moment.
    void zoom(double factor, std::chrono::microseconds around);
    void zoomToAll();

Q_SIGNALS:
    void sectionActivated(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void updateRange();
    void updateWords();
    void onCurrentChanged();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    int timeWidth() const;
    std::chrono::microseconds middle() const;

    Spans m_spans;
    SpanModel *m_model;
    TimeRange m_range;
    double m_zoom = 1; ///< 1 shows all
    QTimer m_pause;
    bool m_isStale = true;
    bool m_isLayingOut = false;
    double m_nameShare = 0.4; ///< of the width; the user may drag it
    QString m_section;
    QLabel *m_summary;
    QToolButton *m_out;
    QToolButton *m_in;
    QToolButton *m_all;
    QTreeView *m_tree;
    QScrollBar *m_scroll;
    QStackedWidget *m_pages;
    EmptyState *m_none;
};

} // namespace prose
