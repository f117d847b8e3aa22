// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attentionlist.h"

#include "ui/colours.h"
#include "ui/icons.h"
#include "ui/labels.h"
#include "ui/mark.h"
#include "ui/sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int listSide = 14;
static constexpr int listMark = 16;
static constexpr int listAir = 4;

AttentionRow::AttentionRow(QWidget *parent) : LinkButton(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AttentionRow::setFinding(const Attention &finding)
{
    if (finding == m_finding)
        return;
    m_finding = finding;
    setText(finding.sentence);
    setAccessibleName(u"%1: %2"_s.arg(severityText(finding.severity), finding.sentence));
    setAccessibleDescription(tr("Shows the fact in the report"));
    setToolTip(severityText(finding.severity));
    updateGeometry();
    update();
}

int AttentionRow::heightForWidth(int width) const
{
    const int words = drawWords(nullptr, {0, 0, width - 2 * listSide - listMark - 10, 0}, text(), font(), {}, 4);
    return std::max(words, listMark) + 2 * listAir;
}

QSize AttentionRow::sizeHint() const
{
    return {300, heightForWidth(300)};
}

void AttentionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    if (underMouse() || isDown()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colours.accentTint : mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.05));
        painter.drawRoundedRect(QRectF(rect()).adjusted(listSide - 8, 0, 8 - listSide, 0), 5, 5);
    }
    const int line = fontMetrics().height();
    severityIcon(m_finding.severity).paint(&painter, placed({listSide, listAir + (line - listMark) / 2, listMark, listMark}));
    const QRect place(listSide + listMark + 10, listAir, width() - 2 * listSide - listMark - 10, height() - 2 * listAir);
    drawWords(&painter, placed(place), text(), font(), palette().color(QPalette::Text), 4);
    drawFocus(painter, QRectF(rect()).adjusted(listSide - 8, 0, 8 - listSide, 0), 5);
}

AttentionList::AttentionList(QWidget *parent)
    : QWidget(parent), m_titlePicture(new QLabel), m_rows(new QVBoxLayout), m_picture(new QLabel), m_closing(new SubtleLabel),
      m_closingLine(new QWidget), m_more(new QToolButton)
{
    auto *title = new SubtleLabel(tr("Attention"));
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(listSide, 0, listSide, 4);
    head->setSpacing(8);
    head->addWidget(m_titlePicture);
    head->addWidget(title, 1);

    m_closing->setWordWrap(true);
    auto *closing = new QHBoxLayout(m_closingLine);
    closing->setContentsMargins(listSide, listAir, listSide, listAir);
    closing->setSpacing(10);
    closing->addWidget(m_picture, 0, Qt::AlignTop);
    closing->addWidget(m_closing, 1);
    m_more->setObjectName(u"more"_s);
    m_more->setAutoRaise(true);
    m_more->setCursor(Qt::PointingHandCursor);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(listSide + listMark + 2, 0, listSide, 0);
    more->addWidget(m_more);
    more->addStretch();

    m_rows->setSpacing(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 8);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_rows);
    layout->addWidget(m_closingLine);
    layout->addLayout(more);
    layout->addStretch(1);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
    setAccessibleName(title->text());
    // Two findings fit without moving what stands below.
    setMinimumHeight(24 + fontMetrics().height() + 4 + 2 * (listMark + 2 * listAir + 4));
    fill();
}

void AttentionList::setFindings(std::vector<Attention> findings, bool isFinished)
{
    if (findings == m_findings && isFinished == m_isFinished)
        return;
    m_findings = std::move(findings);
    m_isFinished = isFinished;
    fill();
}

QString AttentionList::closingWords() const
{
    return m_closingLine->isHidden() ? QString() : m_closing->text();
}

void AttentionList::fill()
{
    const int all = int(m_findings.size());
    const int shown = m_showsAll || all <= mostRows + 1 ? all : mostRows;
    while (m_rowWidgets.size() < shown) {
        auto *row = new AttentionRow(this);
        connect(row, &AttentionRow::clicked, this, [this, row] { Q_EMIT linkActivated(row->finding().keyPath); });
        m_rows->addWidget(row);
        m_rowWidgets += row;
    }
    for (int i = 0; i < m_rowWidgets.size(); ++i) {
        if (i < shown)
            m_rowWidgets[i]->setFinding(m_findings[size_t(i)]);
        m_rowWidgets[i]->setVisible(i < shown);
    }
    m_more->setVisible(all > mostRows + 1);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show %n more", nullptr, all - shown));

    m_closingLine->setVisible(all == 0 || !m_isFinished);
    if (!m_isFinished)
        m_closing->setText(tr("Still looking…"));
    else
        m_closing->setText(tr("Nothing in this report needs attention."));
    setAccessibleDescription(closingWords());
    QPalette link;
    link.setColor(QPalette::ButtonText, coloursOf(palette()).accent);
    m_more->setPalette(link);
    m_picture->setPixmap(pictureOf(m_isFinished ? markIcon(SecurityMark::State::Good) : stateIcon(State::Waiting), listMark, *this));
    m_titlePicture->setPixmap(pictureOf(icon(u"attention"_s, Tint::Accent), listMark, *this));
    updateGeometry();
}

void AttentionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        fill();
    QWidget::changeEvent(event);
}

void AttentionList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSheet(painter, rect(), palette().color(QPalette::Base), coloursOf(palette()).line);
}

} // namespace prose
