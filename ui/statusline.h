// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace prose {

class ReportHandle;
struct Report;

/// How far the collection is, what went wrong, and what is shown.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showProgress(const Report &report, bool isCollecting, std::chrono::microseconds elapsed);
    void showOrigin(const QString &iconName, const QString &words, const QString &toolTip);
    /// Instead of the progress of a collection.
    void showWords(const QString &words);
    /// How often a text was found; nothing for an empty one.
    void showMatches(const QString &text, qsizetype count);
    /// A button beside the problems, as long as the action is enabled.
    void showRetry(QAction *action);
    /// For some seconds, before all else; nothing for an empty sentence.
    void say(const QString &sentence);
    QString summary() const;
    /// Whether there is a report that can be dragged out, and where that is asked for.
    void setHandleVisible(bool isVisible);
    ReportHandle *handle() const { return m_handle; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_summary;
    QLabel *m_matches;
    QProgressBar *m_progress;
    QToolButton *m_retry;
    ReportHandle *m_handle;
    QLabel *m_picture;
    QLabel *m_origin;
    QString m_iconName;
};

} // namespace prose
