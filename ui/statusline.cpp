// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "models/format.h"
#include "ui/icons.h"
#include "ui/reporthandle.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int sentenceMilliseconds = 6000;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_summary(new QLabel(this)), m_matches(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_retry(new QToolButton(this)), m_handle(new ReportHandle(this)), m_picture(new QLabel(this)), m_origin(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(10, 1, 10, 3);
    m_summary->setAccessibleName(tr("State of the collection"));
    m_progress->setAccessibleName(tr("Progress of the collection"));
    m_progress->setFixedWidth(150);
    m_progress->setFixedHeight(fontMetrics().height() - 2);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_origin->setAccessibleName(tr("What is shown"));
    m_origin->setTextFormat(Qt::PlainText); // a file may be called anything
    addWidget(m_summary, 1);
    m_retry->setAutoRaise(true);
    m_retry->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_retry->setIconSize({14, 14});
    m_retry->setFocusPolicy(Qt::TabFocus);
    m_retry->hide();
    m_matches->setAccessibleName(tr("Matches of the search"));
    m_matches->hide();
    addPermanentWidget(m_matches);
    addPermanentWidget(m_retry);
    addPermanentWidget(m_progress);
    m_handle->hide();
    addPermanentWidget(m_handle);
    addPermanentWidget(m_picture);
    addPermanentWidget(m_origin);
}

void StatusLine::showProgress(const Report &report, bool isCollecting, std::chrono::microseconds elapsed)
{
    const int total = int(report.sections.size());
    const int done = int(std::ranges::count_if(report.sections, [](const Section &section) { return isOver(section.state); }));
    int problems = 0;
    for (const Section &section : report.sections)
        problems += section.state == State::Failed ? std::max(1, int(section.problems.size())) : int(section.problems.size());

    QStringList words{tr("%1 of %n section(s)", nullptr, total).arg(done)};
    if (problems > 0)
        words += tr("%n problem(s)", nullptr, problems);
    if (elapsed.count() > 0)
        words += durationText(elapsed);
    m_summary->setText(words.join(u" · "_s));
    m_progress->setVisible(isCollecting);
    m_progress->setMaximum(std::max(1, total));
    m_progress->setValue(done);
}

void StatusLine::showOrigin(const QString &iconName, const QString &words, const QString &toolTip)
{
    m_iconName = iconName;
    m_picture->setPixmap(iconName.isEmpty() ? QPixmap() : pictureOf(icon(iconName), 14, *this));
    m_picture->setVisible(iconName != "file"_L1); // the document beside it says so
    m_origin->setText(words);
    m_origin->setToolTip(toolTip);
}

void StatusLine::showWords(const QString &words)
{
    m_summary->setText(words);
    m_progress->hide();
}

void StatusLine::showMatches(const QString &text, qsizetype count)
{
    m_matches->setText(count == 0 ? tr("No matches") : tr("%n match(es)", nullptr, int(count)));
    m_matches->setVisible(!text.isEmpty());
}

void StatusLine::showRetry(QAction *action)
{
    m_retry->setDefaultAction(action);
    m_retry->setVisible(action->isEnabled());
}

void StatusLine::setHandleVisible(bool isVisible)
{
    m_handle->setVisible(isVisible);
}

void StatusLine::say(const QString &sentence)
{
    if (!sentence.isEmpty())
        showMessage(sentence, sentenceMilliseconds);
}

QString StatusLine::summary() const
{
    return m_summary->text();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        showOrigin(m_iconName, m_origin->text(), m_origin->toolTip());
    QStatusBar::changeEvent(event);
}

} // namespace prose
