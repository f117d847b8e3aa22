// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timelineview.h"

#include "models/format.h"
#include "models/reportmodel.h"
#include "models/spanmodel.h"
#include "ui/emptystate.h"
#include "ui/icons.h"
#include "ui/labels.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace prose {

using std::chrono::microseconds;

static constexpr double zoomStep = 1.5;
static constexpr double mostZoom = 100'000;
static constexpr int scrollSteps = 10'000; ///< of the whole collection

namespace {

/// Says what the ways to draw a bar mean.
class Legend : public QWidget
{
public:
    QSize sizeHint() const override
    {
        int width = 0;
        for (const auto allWords = words(); const QString &word : allWords)
            width += bar + 6 + fontMetrics().horizontalAdvance(word) + 18;
        return {width, fontMetrics().height() + 10};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int x = 16;
        const QStringList labels = words();
        const auto placed = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const QRectF place = placed({x, height() / 2 - 5, bar, 9});
            Span span;
            span.isCritical = i == 2;
            drawSpan(&painter, i == 0 ? place : QRectF(), i == 0 ? QRectF() : place, span, palette());
            painter.setPen(palette().color(QPalette::WindowText));
            x += bar + 6;
            const int length = fontMetrics().horizontalAdvance(labels[i]);
            painter.drawText(placed({x, 0, length, height()}), Qt::AlignCenter | Qt::TextSingleLine, labels[i]);
            x += length + 18;
        }
    }

private:
    static QStringList words() { return {TimelineView::tr("waited"), TimelineView::tr("ran"), TimelineView::tr("on the critical path")}; }
    static constexpr int bar = 22;
};

QToolButton *zoomButton(const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent), m_model(new SpanModel(this)), m_summary(new SubtleLabel), m_out(zoomButton(u"−"_s, tr("Zoom out (−)"))),
      m_in(zoomButton(u"+"_s, tr("Zoom in (+)"))), m_all(zoomButton(tr("All"), tr("Show the whole time (0)"))), m_tree(new QTreeView),
      m_scroll(new QScrollBar(Qt::Horizontal)), m_pages(new QStackedWidget), m_none(new EmptyState)
{
    m_tree->setModel(m_model);
    m_tree->setHeader(new TimeAxis(m_range));
    m_tree->setItemDelegate(new TimelineDelegate(m_range, this));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(18);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAccessibleName(tr("Timeline"));
    m_tree->setAccessibleDescription(tr("When each section and source waited and ran. Plus and minus zoom, Enter shows the sources."));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    m_scroll->setAccessibleName(tr("Time shown"));
    m_summary->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 10, 6);
    head->setSpacing(2);
    head->addWidget(m_summary, 1);
    for (QToolButton *button : {m_out, m_in, m_all})
        head->addWidget(button, 0, Qt::AlignTop);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_scroll);
    layout->addWidget(new Legend);
    m_pages->addWidget(page);
    m_pages->addWidget(m_none);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);

    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == SpanModel::NameColumn && !m_isLayingOut)
            m_nameShare = double(width) / std::max(1, m_tree->viewport()->width());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineView::onCurrentChanged);
    connect(m_out, &QToolButton::clicked, this, [this] { zoom(1 / zoomStep, middle()); });
    connect(m_in, &QToolButton::clicked, this, [this] { zoom(zoomStep, middle()); });
    connect(m_all, &QToolButton::clicked, this, &TimelineView::zoomToAll);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int value) {
        m_range.from = microseconds(qint64(double(m_model->collection().ended.count()) * value / scrollSteps));
        updateRange();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(leastPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const bool isGrowing = m_model->collection().outcome == Outcome::Running; // a bar that runs ends now
        if (isVisible() && (m_isStale || isGrowing))
            refresh();
    });
}

void TimelineView::setSpans(Spans spans)
{
    m_spans = std::move(spans);
    touch();
}

void TimelineView::touch()
{
    m_isStale = true;
    if (isVisible() && !m_pause.isActive())
        refresh();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_pause.isActive())
        refresh();
}

void TimelineView::refresh()
{
    m_isStale = false;
    if (!m_spans)
        return;
    {
        const QSignalBlocker blocker(this); // a current row that goes away is no choice of the user's
        m_model->setSpans(m_spans());
        setCurrentSection(m_section);
    }
    updateRange();
    updateWords();
    m_pause.start();
}

void TimelineView::updateWords()
{
    const Span &whole = m_model->collection();
    const bool isRunning = whole.outcome == Outcome::Running;
    const bool hasTimes = whole.ended.count() > 0 && m_model->rowCount() > 0;
    m_pages->setCurrentIndex(hasTimes ? 0 : 1);
    if (!hasTimes) {
        m_none->explain(icon(u"info"_s, Tint::Subtle), isRunning ? tr("Nothing asked yet") : tr("No times"),
                        isRunning ? tr("Each section appears here when its turn comes.")
                                  : tr("This report does not say when its sections were collected."));
        return;
    }
    QString words = tr("%n section(s) in %1", nullptr, m_model->rowCount()).arg(durationText(whole.ended));
    std::vector<QModelIndex> path;
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QModelIndex index = m_model->index(row, SpanModel::NameColumn); SpanModel::spanAt(index)->isCritical)
            path.push_back(index);
    }
    std::ranges::sort(path, {}, [](const QModelIndex &index) { return SpanModel::spanAt(index)->ended; });
    for (const QModelIndex &index : path)
        names += index.data().toString();
    if (!names.isEmpty())
        words += u" · "_s + tr("critical path: %1").arg(names.join(u" → "_s));
    m_summary->setText(words);
}

// ---- selection ----

void TimelineView::setCurrentSection(const QString &id)
{
    m_section = id;
    const QModelIndex index = m_model->indexOfSection(id);
    if (m_tree->currentIndex().data(SectionRole).toString() == id || !index.isValid())
        return;
    m_tree->setCurrentIndex(index);
}

void TimelineView::onCurrentChanged()
{
    const QString id = m_tree->currentIndex().data(SectionRole).toString();
    if (id.isEmpty() || id == m_section || signalsBlocked())
        return;
    m_section = id;
    Q_EMIT sectionActivated(id);
}

// ---- zooming ----

int TimelineView::timeWidth() const
{
    return m_tree->header()->sectionSize(SpanModel::TimeColumn);
}

microseconds TimelineView::middle() const
{
    const Span *span = SpanModel::spanAt(m_tree->currentIndex());
    const microseconds wanted = span ? span->queued + (span->ended - span->queued) / 2 : microseconds(-1);
    const bool isSeen = wanted >= m_range.from && wanted <= m_range.from + m_range.length;
    return isSeen ? wanted : m_range.from + m_range.length / 2;
}

void TimelineView::zoom(double factor, microseconds around)
{
    const double before = m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    const double share = double((around - m_range.from).count()) / double(m_range.length.count());
    const double length = double(m_range.length.count()) * before / m_zoom;
    m_range.from = around - microseconds(qint64(length * share));
    updateRange();
}

void TimelineView::zoomToAll()
{
    m_zoom = 1;
    updateRange();
}

/// Brings range, scroll bar and buttons in line with the zoom and the spans.
void TimelineView::updateRange()
{
    const microseconds whole = std::max(m_model->collection().ended, microseconds(1));
    m_range.length = microseconds(std::max(qint64(1), qint64(std::llround(double(whole.count()) / m_zoom))));
    m_range.from = std::clamp(m_range.from, microseconds(0), whole - m_range.length);
    const QSignalBlocker blocker(m_scroll);
    const int page = std::max(1, int(scrollSteps / m_zoom));
    m_scroll->setRange(0, scrollSteps - page);
    m_scroll->setPageStep(page);
    m_scroll->setSingleStep(std::max(1, page / 10));
    m_scroll->setValue(int(double(m_range.from.count()) / double(whole.count()) * scrollSteps));
    m_scroll->setVisible(m_zoom > 1);
    m_out->setEnabled(m_zoom > 1);
    m_all->setEnabled(m_zoom > 1);
    m_in->setEnabled(m_zoom < mostZoom);
    m_tree->viewport()->update();
    m_tree->header()->viewport()->update();
}

bool TimelineView::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(zoomStep, middle()); return true;
    case Qt::Key_Minus: zoom(1 / zoomStep, middle()); return true;
    case Qt::Key_0: zoomToAll(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
        m_tree->setExpanded(current, !m_tree->isExpanded(current));
        return true;
    }
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (!(modifiers & Qt::ShiftModifier))
            return false;
        m_scroll->triggerAction(key == Qt::Key_Left ? QScrollBar::SliderSingleStepSub : QScrollBar::SliderSingleStepAdd);
        return true;
    }
    default: return false;
    }
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_tree->viewport()) {
        m_isLayingOut = true;
        m_tree->header()->resizeSection(SpanModel::NameColumn, int(m_nameShare * m_tree->viewport()->width()));
        m_isLayingOut = false;
    }
    if (event->type() == QEvent::KeyPress && watched == m_tree) {
        auto *press = static_cast<QKeyEvent *>(event);
        if (keyPressed(press->key(), press->modifiers()))
            return true;
    } else if (event->type() == QEvent::Wheel && watched == m_tree->viewport()) {
        auto *wheel = static_cast<QWheelEvent *>(event);
        const int left = m_tree->header()->sectionViewportPosition(SpanModel::TimeColumn);
        if (wheel->modifiers() & Qt::ControlModifier) {
            zoom(std::pow(zoomStep, wheel->angleDelta().y() / 120.0), m_range.momentAt(wheel->position().x() - left, timeWidth()));
            return true;
        }
        const bool isSideways = std::abs(wheel->angleDelta().x()) > std::abs(wheel->angleDelta().y());
        if (isSideways || wheel->modifiers() & Qt::ShiftModifier) {
            const int delta = isSideways ? wheel->angleDelta().x() : wheel->angleDelta().y();
            m_scroll->setValue(m_scroll->value() - delta * m_scroll->singleStep() / 60);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace prose
