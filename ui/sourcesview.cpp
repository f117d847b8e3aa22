// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sourcesview.h"

#include "models/format.h"
#include "ui/codeview.h"
#include "ui/copying.h"
#include "ui/emptystate.h"
#include "ui/icons.h"
#include "ui/labels.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace prose {

enum Column { NameColumn, OutcomeColumn, TimeColumn, SizeColumn };

SourcesView::SourcesView(Syntaxes *syntaxes, QWidget *parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_none(new EmptyState), m_list(new QTreeWidget), m_name(heading({}, 0)),
      m_facts(new SubtleLabel), m_streams(new QTabBar), m_copy(new QToolButton), m_answer(new QStackedWidget),
      m_code(new CodeView(syntaxes)), m_why(new EmptyState)
{
    m_list->setHeaderLabels({tr("Source"), tr("Outcome"), tr("Time"), tr("Size")});
    m_list->setObjectName(u"sources"_s);
    for (const int column : {TimeColumn, SizeColumn})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setAccessibleName(tr("Sources of this section"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {OutcomeColumn, TimeColumn, SizeColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_streams->setDrawBase(false);
    m_streams->addTab(tr("Output"));
    m_streams->addTab(tr("Error Output"));
    m_streams->setAccessibleName(tr("Which output is shown"));
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setText(tr("Copy"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy the whole output"));
    m_code->setAccessibleName(tr("Output of the source"));
    m_answer->addWidget(m_code);
    m_answer->addWidget(m_why);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_name);
    titles->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 10, 8);
    head->addLayout(titles, 1);
    head->addWidget(m_streams);
    head->addWidget(m_copy);
    auto *lower = new QWidget;
    auto *lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(0);
    lowerLayout->addLayout(head);
    lowerLayout->addWidget(m_answer, 1);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(lower);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({180, 320});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { showSource(item ? m_list->indexOfTopLevelItem(item) : -1); });
    connect(m_streams, &QTabBar::currentChanged, this, [this] { m_code->setBytes(shownBytes()); });
    connect(m_copy, &QToolButton::clicked, this, [this] { copyFrom(this, QString::fromUtf8(shownBytes())); });
}

static QString kindText(const SourceRecord &source)
{
    switch (source.kind) {
    case SourceRecord::Kind::Command: return SourcesView::tr("Command");
    case SourceRecord::Kind::File:
        return source.files > 1 ? SourcesView::tr("%n file(s)", nullptr, int(source.files)) : SourcesView::tr("File");
    case SourceRecord::Kind::Call: return SourcesView::tr("System call");
    }
    Q_UNREACHABLE();
}

void SourcesView::setSection(const Section &section)
{
    const int row = m_sectionId == section.id ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_sectionId = section.id;
    m_sources = section.sources;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const SourceRecord &source : m_sources) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setIcon(NameColumn, sourceIcon(source.kind));
        item->setText(NameColumn, source.name());
        item->setToolTip(NameColumn, source.name());
        item->setIcon(OutcomeColumn, stateIcon(stateOf(outcomeOf(source))));
        item->setText(OutcomeColumn, outcomeText(outcomeOf(source), source.exitCode));
        item->setText(TimeColumn, source.duration.count() > 0 ? durationText(source.duration) : u"—"_s);
        item->setText(SizeColumn, source.bytes > 0 ? QLocale().formattedDataSize(source.bytes) : u"—"_s);
        item->setTextAlignment(TimeColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(NameColumn, {0, fontMetrics().height() + 10});
    }
    if (m_sources.empty()) {
        const bool isOpen = !isOver(section.state);
        m_none->explain(icon(u"command"_s, Tint::Subtle), isOpen ? tr("Nothing asked yet") : tr("No sources"),
                        isOpen ? tr("The commands and files behind this section appear here once it was collected.")
                               : tr("This report does not say where the facts of this section came from."));
        m_pages->setCurrentWidget(m_none);
        return;
    }
    m_pages->setCurrentIndex(0);
    const int shown = qBound(0, row, int(m_sources.size()) - 1);
    m_list->setCurrentItem(m_list->topLevelItem(shown));
    showSource(shown);
}

QByteArray SourcesView::shownBytes() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= int(m_sources.size()))
        return {};
    return m_streams->currentIndex() == 1 ? m_sources[row].standardError : m_sources[row].output;
}

void SourcesView::showSource(int row)
{
    if (row < 0 || row >= int(m_sources.size()))
        return;
    const SourceRecord &source = m_sources[row];
    m_name->setText(source.name());
    m_name->setToolTip(source.name());
    QStringList facts{kindText(source), outcomeText(outcomeOf(source), source.exitCode)};
    if (source.exitCode && *source.exitCode == 0)
        facts += tr("exit code 0");
    if (source.duration.count() > 0)
        facts += durationText(source.duration);
    if (source.bytes > 0)
        facts += tr("%Ln byte(s)", nullptr, int(std::min<qint64>(source.bytes, std::numeric_limits<int>::max())));
    m_facts->setText(facts.join(u" · "_s));

    const QSignalBlocker blocker(m_streams);
    const bool hasErrorOutput = !source.standardError.isEmpty();
    m_streams->setVisible(hasErrorOutput && !source.output.isEmpty());
    m_streams->setCurrentIndex(hasErrorOutput && source.output.isEmpty() ? 1 : 0);
    const bool hasText = hasErrorOutput || !source.output.isEmpty();
    m_copy->setEnabled(hasText);
    if (hasText) {
        m_code->setBytes(shownBytes());
        m_answer->setCurrentWidget(m_code);
        return;
    }
    if (source.error)
        m_why->explain(stateIcon(stateOf(outcomeOf(source))), outcomeText(outcomeOf(source), source.exitCode),
                       errorSentence(*source.error));
    else if (source.bytes > 0)
        m_why->explain(icon(u"file"_s, Tint::Subtle), tr("The raw output is not kept"),
                       tr("A report holds the facts, not the outputs they were read from. A recording holds both."));
    else
        m_why->explain(icon(u"info"_s, Tint::Subtle), tr("An empty answer"), tr("The source answered, and had nothing to say."));
    m_answer->setCurrentWidget(m_why);
}

} // namespace prose
