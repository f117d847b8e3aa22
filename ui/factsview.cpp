// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/factsview.h"

#include "models/format.h"
#include "ui/emptystate.h"
#include "ui/factcard.h"
#include "ui/facttable.h"
#include "ui/icons.h"
#include "ui/labels.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int widestName = 210;
static constexpr size_t mostInLine = 12;
static constexpr size_t mostSheets = 12;
static constexpr size_t fewItems = 3;
static constexpr size_t manyColumns = 7;
static constexpr int mostProblems = 5;

FactsView::FactsView(QWidget *parent) : QStackedWidget(parent), m_scroll(new QScrollArea(this)), m_empty(new EmptyState(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Facts"));
    addWidget(m_scroll);
    addWidget(m_empty);
    connect(m_empty, &EmptyState::buttonClicked, this, &FactsView::runAgainRequested);
}

void FactsView::setSection(const Section &section)
{
    const bool hasFacts = !section.root.isEmpty();
    const bool isReadable = section.state == State::Complete || section.state == State::Partial
        || (section.state == State::Running && hasFacts);
    if (!isReadable || !hasFacts) {
        m_shownId.clear();
        showState(section);
        setCurrentWidget(m_empty);
        return;
    }
    setCurrentWidget(m_scroll);
    if (m_shownId == section.id && m_shownRoot == section.root && m_shownProblems == section.problems)
        return;
    const int at = m_shownId == section.id ? m_scroll->verticalScrollBar()->value() : 0;
    m_shownId = section.id;
    m_shownRoot = section.root;
    m_shownProblems = section.problems;
    build(section);
    QTimer::singleShot(0, m_scroll, [scroll = m_scroll, at] { scroll->verticalScrollBar()->setValue(at); });
}

/// A reason as a report gives it, "this machine has no battery", or words of our own where it gives none.
static QString sentenceOf(const QString &reason, const QString &otherwise)
{
    if (reason.isEmpty())
        return otherwise;
    const QString sentence = reason.at(0).toUpper() + reason.sliced(1);
    return sentence.back().isPunct() ? sentence : sentence + u'.';
}

static QStringList problemSentences(const Section &section)
{
    QStringList sentences;
    for (const Error &problem : section.problems)
        sentences += errorSentence(problem);
    return sentences;
}

void FactsView::showState(const Section &section)
{
    const QIcon picture = stateIcon(section.state);
    const QString name = sectionLabel(section);
    const QString tryAgain = m_canRunAgain ? tr("Try Again") : QString();
    const QString why = problemSentences(section).mid(0, mostProblems).join(u"\n\n"_s);
    switch (section.state) {
    case State::Waiting:
        m_empty->explain(picture, tr("Waiting"),
                         tr("“%1” has not been collected yet. It fills in here as soon as its turn comes.").arg(name));
        break;
    case State::Running: m_empty->explain(picture, tr("Collecting"), tr("The answers for “%1” are on their way.").arg(name)); break;
    case State::Failed:
        m_empty->explain(picture, tr("“%1” could not be collected").arg(name), why.isEmpty() ? stateText(section) : why, tryAgain);
        break;
    case State::Unavailable:
        m_empty->explain(picture, tr("Not available"),
                         sentenceOf(reasonText(section), tr("“%1” does not exist on this machine.").arg(name)));
        break;
    case State::Skipped:
        m_empty->explain(picture, tr("Skipped"), sentenceOf(reasonText(section), tr("“%1” was not asked for.").arg(name)),
                         m_canRunAgain ? tr("Collect Now") : QString());
        break;
    case State::Complete:
    case State::Partial:
        if (section.problems.empty())
            m_empty->explain(picture, tr("Nothing here"), tr("“%1” was collected, and there is nothing to report.").arg(name));
        else
            m_empty->explain(picture, tr("Nothing could be read"), why, tryAgain);
        break;
    }
}

/// Values, empty lists, and short lists of plain values: all that fits a row of names and values.
static bool fitsRow(const Node &node)
{
    if (node.shape == Node::Shape::Value || node.children.empty())
        return true;
    const auto isValue = [](const Node &item) { return item.shape == Node::Shape::Value; };
    return node.shape == Node::Shape::List && node.children.size() <= mostInLine && std::ranges::all_of(node.children, isValue);
}

static int nameWidthOf(const Node &node, const QFontMetrics &metrics)
{
    int width = 0;
    if (FactTable::suits(node) && node.children.size() > mostSheets)
        return width; // a table's columns are its own
    for (const Node &child : node.children) {
        if (fitsRow(child) && node.shape == Node::Shape::Object)
            width = std::max(width, metrics.horizontalAdvance(labelOf(child)));
        else
            width = std::max(width, nameWidthOf(child, metrics));
    }
    return width;
}

void FactsView::build(const Section &section)
{
    m_cards.clear();
    m_tables.clear();
    m_nameWidth = std::clamp(nameWidthOf(section.root, fontMetrics()) + 4, 110, widestName);

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 14, 16, 20);
    layout->setSpacing(8);
    if (!section.problems.empty()) {
        QStringList sentences = problemSentences(section);
        const int rest = int(sentences.size()) - mostProblems;
        if (rest > 0)
            sentences = sentences.mid(0, mostProblems) << tr("…and %n more, listed under “Sources”.", nullptr, rest);
        layout->addWidget(new ProblemBanner(tr("%n part(s) could not be read", nullptr, int(section.problems.size())), sentences, page));
        layout->addSpacing(4);
    }
    if (section.root.shape == Node::Shape::Value) { // in a file that others wrote
        auto *card = new FactCard(m_nameWidth);
        card->addRow({section.id}, sectionLabel(section), valueText(section.root), rawText(section.root));
        layout->addWidget(card);
    } else if (section.root.shape == Node::Shape::Object && !FactTable::suits(section.root)) {
        addObject(layout, section.root, {section.id, {section.id, {}}}, 0);
    } else {
        addStructure(layout, section.root, {section.id, {section.id, {}}}, {}, 0);
    }
    layout->addStretch();
    m_scroll->setWidget(page); // deletes the page before
}

FactsView::Place FactsView::Place::below(const Node &parent, const Node &child) const
{
    const int position = int(&child - parent.children.begin());
    return {keyPath + u'.' + (parent.shape == Node::Shape::List ? QString::number(position) : child.key), node.below(position)};
}

void FactsView::addObject(QVBoxLayout *layout, const Node &object, const Place &place, int depth)
{
    if (FactTable::suits(object)) {
        addTable(layout, object, place);
        return;
    }
    FactCard *card = nullptr;
    QStringList absentNames;
    QStringList absentPaths;
    for (const Node &child : object.children) {
        if (!fitsRow(child))
            continue;
        if (!card) {
            card = new FactCard(m_nameWidth);
            m_cards += card;
            layout->addWidget(card);
        }
        if (child.isEmpty()) {
            absentNames += labelOf(child);
            absentPaths += place.keyPath + u'.' + child.key;
            continue;
        }
        QStringList lines;
        for (const Node &item : child.children)
            lines += valueText(item);
        const bool isValue = child.shape == Node::Shape::Value;
        card->addRow({place.keyPath + u'.' + child.key}, labelOf(child), isValue ? valueText(child) : lines.join(u'\n'),
                     isValue ? rawText(child) : QString());
    }
    if (card && !absentNames.isEmpty())
        card->addAbsentRow(absentPaths, tr("Without a value"), absentNames.join(u", "_s));
    for (const Node &child : object.children) {
        if (!fitsRow(child))
            addStructure(layout, child, place.below(object, child), labelOf(child), depth + 1);
    }
}

void FactsView::addStructure(QVBoxLayout *layout, const Node &node, const Place &place, const QString &title, int depth)
{
    if (!title.isEmpty()) {
        layout->addSpacing(depth <= 1 ? 8 : 2);
        auto *label = heading(title, depth <= 1 ? 1 : 0);
        label->setContentsMargins(2, 0, 0, 0);
        layout->addWidget(label);
    }
    if (node.shape == Node::Shape::Object) {
        addObject(layout, node, place, depth);
        return;
    }
    // Items that hold structures of their own get a sheet each; a table could only count what is in them.
    const auto isDeep = [](const Node &item) { return item.shape == Node::Shape::Object && !std::ranges::all_of(item.children, fitsRow); };
    const bool isFew = node.children.size() <= mostSheets;
    const bool isWide = node.children.size() <= fewItems && node.children.front().children.size() > manyColumns;
    const bool isSingleObject = node.children.size() == 1 && node.children.front().shape == Node::Shape::Object;
    if (isFew && (isSingleObject || isWide || std::ranges::any_of(node.children, isDeep))) {
        for (size_t i = 0; i < node.children.size(); ++i) {
            const QString title = isSingleObject ? QString() : labelOf(node.children[i], int(i));
            addStructure(layout, node.children[i], place.below(node, node.children[i]), title, depth + 1);
        }
        return;
    }
    addTable(layout, node, place);
}

void FactsView::addTable(QVBoxLayout *layout, const Node &node, const Place &place)
{
    auto *card = new FactCard(m_nameWidth);
    auto *table = new FactTable(node, place.node, card);
    table->setAccessibleName(labelOf(node));
    card->setContent(table);
    layout->addWidget(card);
    m_tables.insert(place.keyPath, table);
}

void FactsView::showKeyPath(const QString &keyPath)
{
    for (FactTable *table : std::as_const(m_tables))
        table->clearSelection();
    for (FactCard *card : std::as_const(m_cards)) {
        const QRect place = card->highlightRow(keyPath);
        if (place.isValid()) {
            const QPoint middle = card->mapTo(m_scroll->widget(), place.center());
            m_scroll->ensureVisible(middle.x(), middle.y(), 0, place.height());
        }
    }
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it) {
        if (it.key() != keyPath && !keyPath.startsWith(it.key() + u'.'))
            continue;
        bool isItem = false;
        const int position = keyPath.sliced(it.key().size()).section(u'.', 1, 1).toInt(&isItem);
        if (isItem)
            it.value()->selectItem(position);
        m_scroll->ensureWidgetVisible(it.value(), 0, 8);
    }
}

} // namespace prose
