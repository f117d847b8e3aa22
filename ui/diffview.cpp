// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diffview.h"

#include "models/diffmodel.h"
#include "models/filtermodel.h"
#include "ui/diffdelegate.h"
#include "ui/emptystate.h"
#include "ui/exportdialog.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/treeexpansion.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace prose {

static QToolButton *buttonFor(QAction *action, bool hasText)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(hasText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

DiffView::DiffView(QWidget *parent)
    : QWidget(parent), m_model(new DiffModel(this)), m_filter(new FilterModel(this)), m_delegate(new DiffDelegate(this)),
      m_back(new QToolButton), m_title(heading({}, 5)), m_summary(new SubtleLabel),
      m_onlyDifferences(new QCheckBox(tr("Only &differences"))), m_hideVolatile(new QCheckBox(tr("Hide what &always differs"))),
      m_onlyImportant(new QCheckBox(tr("Only what &matters"))), m_whatMatters(new QLabel), m_pages(new QStackedWidget),
      m_tree(new QTreeView), m_empty(new EmptyState)
{
    m_filter->setSourceModel(m_model);
    m_filter->setOnlyDifferences(true);
    m_filter->setHideVolatile(true);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(20);
    m_tree->setUniformRowHeights(true); // or the height of every row would be asked for before the first is drawn
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAccessibleName(tr("Comparison"));
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(true);
    m_onlyDifferences->setChecked(true);
    m_hideVolatile->setChecked(true);
    m_hideVolatile->setToolTip(tr("Up-time, load, free memory and the like differ between any two looks at the same computer"));
    m_onlyImportant->setToolTip(tr("Only differences in what protects a computer, what it is and which system runs on it"));
    m_whatMatters->setObjectName(u"what-matters"_s);
    m_whatMatters->setWordWrap(true);
    m_whatMatters->setTextFormat(Qt::RichText);
    m_whatMatters->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_whatMatters->setContentsMargins(16, 0, 16, 6);
    m_whatMatters->hide();
    m_back->setIcon(icon(u"back"_s));
    m_back->setText(tr("Back to Report"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFocusPolicy(Qt::TabFocus);
    m_back->setAutoRaise(true);

    const auto add = [this](const QString &name, const QString &text, const QKeySequence &shortcut) {
        auto *action = new QAction(icon(name), text, this);
        action->setShortcut(shortcut);
        action->setToolTip(shortcut.isEmpty() ? text : u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
        action->setEnabled(false);
        m_actions += action;
        return action;
    };
    connect(add(u"previous"_s, tr("Previous Difference"), QKeySequence(u"Shift+F8"_s)), &QAction::triggered, this,
            [this] { showNext(true); });
    connect(add(u"next"_s, tr("Next Difference"), QKeySequence(u"F8"_s)), &QAction::triggered, this, [this] { showNext(); });
    connect(add(u"swap"_s, tr("Swap Sides"), {}), &QAction::triggered, this, &DiffView::swapSides);
    connect(add(u"export"_s, tr("Export Comparison…"), {}), &QAction::triggered, this, &DiffView::exportComparison);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(1);
    titles->addWidget(m_title);
    titles->addWidget(m_summary);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 12, 12, 6);
    head->setSpacing(4);
    head->addWidget(m_back, 0, Qt::AlignVCenter);
    head->addSpacing(8);
    head->addLayout(titles, 1);
    for (int i = 0; i < m_actions.size(); ++i)
        head->addWidget(buttonFor(m_actions[i], i >= 2));
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(16, 2, 16, 10);
    filters->setSpacing(18);
    filters->addWidget(m_onlyDifferences);
    filters->addWidget(m_hideVolatile);
    filters->addWidget(m_onlyImportant);
    filters->addStretch();
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_whatMatters);
    layout->addLayout(filters);
    layout->addWidget(m_pages, 1);

    connect(m_onlyDifferences, &QCheckBox::toggled, this, &DiffView::updateFilter);
    connect(m_hideVolatile, &QCheckBox::toggled, this, &DiffView::updateFilter);
    connect(m_onlyImportant, &QCheckBox::toggled, this, &DiffView::updateFilter);
    connect(m_whatMatters, &QLabel::linkActivated, this, [this](const QString &link) {
        DiffPath path;
        for (const auto steps = link.split(u'.'); const QString &step : steps)
            path.push_back(step.toInt());
        goTo(m_model->indexAt(path));
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    addCopyActions();
    connect(m_filter, &FilterModel::searched, this, &DiffView::expandFound);
    connect(m_back, &QToolButton::clicked, this, &DiffView::backRequested);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { m_onlyDifferences->setChecked(false); });
}

void DiffView::compare(NamedReport left, NamedReport right)
{
    m_left = std::make_shared<const NamedReport>(std::move(left));
    m_right = std::make_shared<const NamedReport>(std::move(right));
    const int run = ++m_run;
    const auto work = [](const std::shared_ptr<const NamedReport> &l, const std::shared_ptr<const NamedReport> &r) {
        Diff result = diff(l->report, r->report);
        result.leftName = l->name;
        result.rightName = r->name;
        return std::make_shared<Diff>(std::move(result));
    };
    QtConcurrent::run(work, m_left, m_right).then(this, [this, run](const std::shared_ptr<Diff> &result) {
        if (run == m_run)
            display(std::move(*result));
    });
}

void DiffView::display(Diff result)
{
    if (count(result, false).important == 0)
        m_onlyImportant->setChecked(false); // nothing would be left
    m_model->setDiff(std::move(result));
    m_title->setText(u"%1  ↔  %2"_s.arg(m_left->name, m_right->name));
    m_title->setToolTip(m_title->text());
    updateFilter();
    const int width = qMax(600, window()->width() - 20); // this page itself has no size before it is first shown
    m_tree->header()->resizeSection(DiffModel::NameColumn, width * 36 / 100);
    m_tree->header()->resizeSection(DiffModel::LeftColumn, width * 32 / 100);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(true);
    Q_EMIT ready();
}

static DiffNode swapped(DiffNode node)
{
    std::swap(node.left, node.right);
    if (node.kind == DiffNode::Kind::Added)
        node.kind = DiffNode::Kind::Removed;
    else if (node.kind == DiffNode::Kind::Removed)
        node.kind = DiffNode::Kind::Added;
    for (DiffNode &child : node.children)
        child = swapped(std::move(child));
    return node;
}

/// In a worker: it makes another comparison, node for node.
void DiffView::swapSides()
{
    if (isEmpty())
        return;
    std::swap(m_left, m_right);
    const auto work = [](const std::shared_ptr<const Diff> &diff) {
        auto other = std::make_shared<Diff>(*diff);
        std::swap(other->leftName, other->rightName);
        for (DiffNode &section : other->sections)
            section = swapped(std::move(section));
        return other;
    };
    QtConcurrent::run(work, m_model->sharedDiff()).then(this, [this, run = ++m_run](const std::shared_ptr<Diff> &result) {
        if (run == m_run)
            display(std::move(*result));
    });
}

void DiffView::updateFilter()
{
    const QString at = currentKeyPath();
    m_filter->setOnlyDifferences(m_onlyDifferences->isChecked());
    m_filter->setHideVolatile(m_hideVolatile->isChecked());
    m_filter->setOnlyImportant(m_onlyImportant->isChecked());
    m_delegate->setCountsVolatile(!m_hideVolatile->isChecked());
    expandDifferences();
    updateSummary();
    const QModelIndexList same = m_filter->rowCount() == 0 || at.isEmpty()
        ? QModelIndexList()
        : m_filter->match(m_filter->index(0, 0), KeyPathRole, at, 1, Qt::MatchExactly | Qt::MatchRecursive);
    m_tree->setCurrentIndex(same.isEmpty() ? m_filter->index(0, 0) : same.first());
}

/// What is on one side only says so in one row; its parts are a click away.
void DiffView::expandDifferences()
{
    if (m_onlyDifferences->isChecked() || m_onlyImportant->isChecked())
        expandSome(*m_tree, *m_filter,
                   [](const QModelIndex &index) { return DiffNode::Kind(index.data(DiffKindRole).toInt()) == DiffNode::Kind::Changed; });
}

void DiffView::focusRows()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool DiffView::isSearching() const
{
    return m_filter->isSearching();
}

void DiffView::findNext(bool backwards)
{
    if (const QModelIndex match = nextMatch(*m_tree, *m_filter, backwards); match.isValid())
        m_tree->setCurrentIndex(match);
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void DiffView::expandFound()
{
    if (!m_filter->searchText().isEmpty())
        expandSome(*m_tree, *m_filter);
    Q_EMIT searched(m_filter->matchCount());
}

void DiffView::updateSummary()
{
    const DiffCounts shown = count(m_model->diff(), !m_hideVolatile->isChecked());
    const int hidden = count(m_model->diff(), true).total() - shown.total();
    QStringList words;
    if (shown.important > 0)
        words += tr("%Ln that matter(s)", nullptr, shown.important);
    if (shown.changed > 0)
        words += tr("%Ln changed", nullptr, shown.changed);
    if (shown.added > 0)
        words += tr("%Ln only right", nullptr, shown.added);
    if (shown.removed > 0)
        words += tr("%Ln only left", nullptr, shown.removed);
    if (words.isEmpty())
        words += tr("No differences");
    if (hidden > 0)
        words += tr("%Ln that always differ hidden", nullptr, hidden);
    m_summary->setText(words.join(u" · "_s));
    updateWhatMatters(shown.important);

    const bool isNothing = shown.total() == 0 && m_onlyDifferences->isChecked();
    if (isNothing) {
        const QString sentence = hidden > 0
            ? tr("Both sides say the same. %Ln value(s) that always differ, such as up-time and load, are not counted.", nullptr, hidden)
            : tr("Both sides say exactly the same.");
        m_empty->explain(icon(u"state-complete"_s, Tint::Good), tr("No differences"), sentence, tr("Show Everything"));
    }
    m_pages->setCurrentIndex(isNothing ? 1 : 0);
}

void DiffView::setSearchText(const QString &text)
{
    m_delegate->setSearchText(text);
    m_filter->setSearchText(text);
    m_tree->viewport()->update();
}

QString DiffView::currentKeyPath() const
{
    return m_tree->currentIndex().siblingAtColumn(0).data(KeyPathRole).toString();
}

QString DiffView::summary() const
{
    return m_summary->text();
}

void DiffView::exportComparison()
{
    if (isEmpty())
        return;
    const auto make = [left = m_left, right = m_right](ReportFormat format, bool removePersonal) {
        return exportedComparison(*left, *right, format, removePersonal);
    };
    auto *dialog = new ExportDialog(tr("Export Comparison"), tr("comparison"),
                                    {ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Html}, make, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace prose
