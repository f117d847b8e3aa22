// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailsview.h"

#include "models/format.h"
#include "models/nodesize.h"
#include "ui/factsview.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/sourcesview.h"
#include "ui/timelineview.h"

#include <QEvent>
#include <QGridLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr qsizetype largestWritten = 2000;

DetailsView::DetailsView(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel), m_title(heading({}, 5)), m_subtitle(new SubtleLabel), m_again(new QToolButton),
      m_tabs(new QTabWidget), m_facts(new FactsView), m_json(new CodeView(&m_syntaxes)), m_sources(new SourcesView(&m_syntaxes)),
      m_timeline(new TimelineView)
{
    m_again->setIcon(icon(u"refresh"_s));
    m_again->setText(tr("Run Again"));
    m_again->setToolTip(tr("Collect this section again"));
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_again->setAutoRaise(true);
    m_json->setAccessibleName(tr("JSON of the section"));
    m_subtitle->setWordWrap(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_facts, tr("F&acts"));
    m_tabs->addTab(m_json, tr("&JSON"));
    m_tabs->addTab(m_sources, tr("&Sources"));
    m_tabs->addTab(m_timeline, tr("&Timeline"));
    m_tabs->setAccessibleName(tr("Details of the section"));

    auto *head = new QGridLayout;
    head->setContentsMargins(16, 12, 12, 8);
    head->setHorizontalSpacing(10);
    head->setVerticalSpacing(1);
    head->addWidget(m_picture, 0, 0, Qt::AlignVCenter);
    head->addWidget(m_title, 0, 1);
    head->addWidget(m_again, 0, 2, 2, 1, Qt::AlignVCenter);
    head->addWidget(m_subtitle, 1, 1);
    head->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsView::updateTab);
    connect(m_again, &QToolButton::clicked, this, [this] { Q_EMIT runAgainRequested(m_section.id); });
    connect(m_facts, &FactsView::runAgainRequested, this, [this] { Q_EMIT runAgainRequested(m_section.id); });
}

void DetailsView::showSection(const Section &section, const QString &keyPath)
{
    m_section = section;
    m_keyPath = keyPath;
    updateHeader();
    updateTab();
}

void DetailsView::updateHeader()
{
    m_picture->setPixmap(pictureOf(stateIcon(m_section.state), 22, *this));
    m_title->setText(sectionLabel(m_section));
    QStringList words{stateText(m_section)};
    if (m_section.duration.count() > 0)
        words += durationText(m_section.duration);
    if (!m_section.sources.empty())
        words += tr("%n source(s)", nullptr, int(m_section.sources.size()));
    m_subtitle->setText(words.join(u" · "_s));
    m_again->setVisible(m_canRunAgain);
    m_again->setEnabled(isOver(m_section.state));
}

void DetailsView::updateTab()
{
    // Only what is seen is made: the others are filled when their tab is chosen.
    switch (currentTab()) {
    case FactsTab:
        m_facts->setSection(m_section);
        m_facts->showKeyPath(m_keyPath);
        break;
    case JsonTab: updateJson(); break;
    case SourcesTab: m_sources->setSection(m_section); break;
    case TimelineTab: m_timeline->setCurrentSection(m_section.id); break;
    }
}

/// Writing the JSON of a long section takes longer than anybody should wait for another row: it is done elsewhere then.
void DetailsView::updateJson()
{
    struct Json
    {
        QString text;
        int line = 0;
    };
    const int run = ++m_jsonRun;
    Section section = m_section;
    section.sources.clear();
    const auto write = [section, path = m_keyPath] {
        return Json{QString::fromUtf8(sectionJson(section)), jsonLineOf(section.root, path)};
    };
    const auto show = [this, path = m_keyPath](const Json &json) {
        m_json->setCode(json.text, CodeView::Language::Json);
        if (std::exchange(m_jsonPath, path) != path)
            m_json->showLine(json.line);
    };
    if (sizeOf(m_section.root, largestWritten) < largestWritten) {
        show(write());
        return;
    }
    QtConcurrent::run(write).then(this, [this, run, show](const Json &json) {
        if (run == m_jsonRun)
            show(json);
    });
}

void DetailsView::setCanRunAgain(bool can)
{
    m_canRunAgain = can;
    m_facts->setCanRunAgain(can);
    updateHeader();
}

void DetailsView::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

DetailsView::Tab DetailsView::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void DetailsView::setSearchText(const QString &text)
{
    m_json->setSearchText(text);
    m_sources->code()->setSearchText(text);
}

bool DetailsView::findNext(bool backwards)
{
    switch (currentTab()) {
    case FactsTab: return false;
    case JsonTab: return m_json->findNext(backwards);
    case SourcesTab: return m_sources->code()->findNext(backwards);
    case TimelineTab: return false;
    }
    Q_UNREACHABLE();
}

void DetailsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_section.id.isEmpty())
        updateHeader();
    QWidget::changeEvent(event);
}

static int linesOf(const Node &node)
{
    if (node.shape == Node::Shape::Value || node.children.empty())
        return 1;
    int lines = 2;
    for (const Node &child : node.children)
        lines += linesOf(child);
    return lines;
}

int jsonLineOf(const Node &root, const QString &keyPath)
{
    const qsizetype idEnd = keyPath.indexOf(u'.');
    QStringView rest = idEnd < 0 ? QStringView() : QStringView(keyPath).sliced(idEnd + 1);
    int line = 0;
    const Node *node = &root;
    while (!rest.isEmpty()) {
        ++line;
        const Node *wanted = nullptr;
        for (const Node &child : node->children) {
            const QString step = child.key.isEmpty() ? QString::number(&child - node->children.begin()) : child.key;
            // Not cut at its dots: keys may have some, as "python3.12" beside "python3".
            if (rest == step || (child.shape != Node::Shape::Value && rest.startsWith(QString(step + u'.')))) {
                wanted = &child;
                rest = rest.mid(step.size() + 1);
                break;
            }
            line += linesOf(child);
        }
        if (!wanted)
            return 0;
        node = wanted;
    }
    return line;
}

} // namespace prose
