// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/diff.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

class QWidget;

namespace prose {

class TreeModel;

/// A node's place in a report; the same in a copy that has other values.
struct NodePlace
{
    QString section;
    QList<int> steps; ///< positions among siblings, from below the section's root

    /// Null where a report has no such place.
    const Node *in(const Report &report) const;
    NodePlace below(int position) const { return {section, steps + QList<int>{position}}; }
};

/// A report as it is, and as it may leave the program: without personal values.
struct Leaving
{
    std::shared_ptr<const Report> whole;
    std::shared_ptr<const Report> clean;
};

/// What leaves a window by the clipboard, without personal values unless the settings say otherwise. Equal values have equal
/// stand-ins in all that is copied from one report. Texts are made in workers: copying never holds the window up, and of two
/// requests only the later one reaches the clipboard.
class Copying : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Row, Value, Section, KeyPath, Cell, Table, Details, Text };

    /// `shown` gives the report that `model` shows; called on this thread.
    Copying(const TreeModel *model, std::function<Report()> shown, QObject *parent);
    /// Waits for the workers, which look at what the reports point to.
    ~Copying() override;

    /// `words` is called in a worker, with the report and with the one without personal values: captures values only.
    void copy(Kind kind, std::function<QString(const Report &)> words);
    /// The same for what two compared reports say.
    void copy(Kind kind, std::shared_ptr<const Diff> diff, std::shared_ptr<const Report> left, std::shared_ptr<const Report> right,
              std::function<QString(const Diff &)> words);
    /// A text that came out of the shown report, and of which nothing more is known.
    void copyText(const QString &text);

    /// Calls back at once or later, on this thread; both reports are as they are now.
    void whenClean(std::function<void(const Leaving &)> then);

    /// The one of a widget's window; null in windows that show no report.
    static Copying *of(const QWidget *widget);

Q_SIGNALS:
    /// A sentence: what was copied, and what became of personal values.
    void copied(const QString &sentence);

private:
    struct Texts
    {
        QString whole, clean;
    };
    struct Waiting
    {
        std::vector<std::function<void(const Leaving &)>> then;
    };
    void forget();
    void putInto(const Texts &texts, Kind kind, int run);
    void make(Kind kind, std::function<Texts()> texts);

    std::function<Report()> m_shown;
    std::shared_ptr<const Leaving> m_leaving; ///< of what is shown now; null until asked for
    std::shared_ptr<Waiting> m_waiting; ///< for the one that is being made of what is shown now
    std::shared_ptr<const Diff> m_diff; ///< whose clean one this is:
    std::shared_ptr<const Diff> m_cleanDiff;
    int m_run = 0;
    QThreadPool m_workers;
};

/// To the clipboard, by the rules of the widget's window.
void copyFrom(const QWidget *widget, const QString &text);

} // namespace prose
