// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewview.h"

#include "models/format.h"
#include "models/reportmodel.h"
#include "models/values.h"
#include "ui/attentionlist.h"
#include "ui/columnflow.h"
#include "ui/overviewcards.h"

#include <QAction>
#include <QEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

static constexpr int widestPage = 1760;

OverviewView::OverviewView(const ReportModel *model, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_page(new QWidget), m_buttons(new QWidget), m_flow(new ColumnFlow(m_page)),
      m_attention(new AttentionList)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(tr("The machine at a glance; every card leads to its facts"));
    m_flow->setSpacing(12);
    const std::vector<CardRecipe> &recipes = cardRecipes();
    for (const CardRecipe &recipe : recipes) {
        auto *card = new Card(QString::fromLatin1(recipe.icon), cardTitle(recipe));
        card->setObjectName(QString::fromLatin1(recipe.icon));
        card->setReservedLines(recipe.reservedLines);
        connect(card, &Card::clicked, this, [this, recipe = &recipe] { Q_EMIT linkActivated(cardLink(*recipe, m_model->report())); });
        m_cards.push_back(card);
        if (*recipe.title) {
            m_flow->add(card);
        } else {
            card->setPicture(FormFactor::Unknown);
            m_flow->add(card, {2, 4, 3, 4});
            m_flow->add(m_attention, {2, 4, 3, 4});
        }
    }
    connect(m_attention, &AttentionList::linkActivated, this, &OverviewView::linkActivated);
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_buttons);
    layout->addWidget(m_page);
    layout->addStretch(1);
    auto *row = new QHBoxLayout(m_buttons);
    row->setSpacing(4);
    row->addStretch(1);
    setWidget(all);
    all->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_delay.setSingleShot(true);
    m_delay.setInterval(80ms);
    connect(&m_delay, &QTimer::timeout, this, &OverviewView::updateNow);
    updateMeasures();
}

void OverviewView::showFromStart()
{
    m_isAllNew = true;
    verticalScrollBar()->setValue(0);
    updateNow();
}

void OverviewView::updateSection(const QString &id)
{
    m_arrived += id;
    // Not started anew: what arrives in a row must not put off what is there.
    if (isVisible() && !m_delay.isActive())
        m_delay.start();
}

void OverviewView::setMoment(double epochSeconds)
{
    if (epochSeconds == m_moment)
        return;
    m_moment = epochSeconds;
    updateSection(u"diagnostics"_s);
}

void OverviewView::updateNow()
{
    m_delay.stop();
    if (!isVisible() || (!m_isAllNew && m_arrived.isEmpty()))
        return;
    const std::vector<CardRecipe> &recipes = cardRecipes();
    for (size_t i = 0; i < recipes.size(); ++i) {
        if (m_isAllNew || std::ranges::any_of(recipes[i].reads, [this](const QString &id) { return m_arrived.contains(id); }))
            updateCard(i);
    }
    const Report &report = m_model->report();
    const bool isFinished = std::ranges::all_of(report.sections, [](const Section &section) { return isOver(section.state); });
    m_attention->setFindings(attentionOf(report, m_moment), isFinished);
    m_arrived.clear();
    m_isAllNew = false;
}

void OverviewView::updateCard(size_t number)
{
    const CardRecipe &recipe = cardRecipes()[number];
    const Report &report = m_model->report();
    Card *card = m_cards[number];
    std::vector<CardLine> lines = recipe.lines(report);
    const QString id = QString::fromLatin1(recipe.section);
    const bool isOver = std::ranges::all_of(recipe.reads, [&](const QString &read) { return isSettled(report, read); });
    const bool isMissing = lines.empty() && isOver;
    card->setWaiting(!isOver);
    const Section *section = report.section(id);
    if (isMissing && section && section->state == State::Failed) {
        lines.push_back({CardLine::Kind::Problem, tr("Could not be read")});
        if (!section->problems.empty())
            lines.push_back({CardLine::Kind::Subtle, errorSentence(section->problems.front())});
    } else if (isMissing && section && section->state == State::Skipped) {
        lines.push_back({CardLine::Kind::Subtle, tr("Was not asked for")});
    } else if (isMissing) {
        lines.push_back({CardLine::Kind::Subtle, tr("Nothing is known about it.")});
    }
    // Screens and graphics share a section with the processor, which says already that it failed.
    const bool isToldElsewhere = section && section->state == State::Failed && id == "hardware"_L1;
    // What was not there when it was last looked for takes no place while it is looked for again.
    const bool isStillGone = lines.empty() && !isOver && !m_isAllNew && card->isHidden();
    const bool isGone = isMissing && (!section || (recipe.isOptional && (section->state != State::Failed || isToldElsewhere)));
    if (!*recipe.title)
        card->setPicture(identityOf(report).form);
    card->setLines(std::move(lines));
    card->setVisible(!isGone && !isStillGone);
}

void OverviewView::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    const auto update = [button, action] { button->setVisible(action->isEnabled()); };
    connect(action, &QAction::enabledChanged, button, update);
    m_buttons->layout()->addWidget(button);
    update();
}

int OverviewView::columns() const
{
    return m_flow->columnsFor(m_page->width());
}

void OverviewView::updateMeasures()
{
    // Wide enough for a bar's words in this font.
    m_flow->setColumnWidth(std::max(236, fontMetrics().averageCharWidth() * 36));
    const int room = viewport()->width();
    const int margin = std::max(16, (room - widestPage) / 2);
    m_flow->setContentsMargins(margin, 4, margin, 16);
    m_buttons->layout()->setContentsMargins(margin, 8, margin, 0);
}

void OverviewView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    updateNow();
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    updateMeasures();
    QScrollArea::resizeEvent(event);
}

void OverviewView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateMeasures();
    QScrollArea::changeEvent(event);
}

} // namespace prose
