// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attention.h"
#include "models/summary.h"
#include "ui/bar.h"
#include "ui/linkbutton.h"

namespace prose {

/// What a card says, in the order of reading.
struct CardLine
{
    enum class Kind { Headline, Text, Subtle, Bar, Mark, Problem };
    Kind kind = Kind::Text;
    QString text;
    QString value = {}; ///< at the end of the line: a bar's amount, a mark's word
    double share = 0; ///< Kind::Bar
    BarLevel level = BarLevel::Usual; ///< Kind::Bar
    SecurityMark::State mark = SecurityMark::State::Unknown; ///< Kind::Mark

    bool operator==(const CardLine &) const = default;
};

/// A topic of the machine at a glance, on a sheet of its own, and a link to all that is known about it. Its content is values:
/// setting equal ones costs nothing and draws nothing.
class Card : public LinkButton
{
    Q_OBJECT

public:
    /// An empty title leaves its line out.
    Card(QString iconName, const QString &title, QWidget *parent = nullptr);

    void setLines(std::vector<CardLine> lines);
    const std::vector<CardLine> &lines() const { return m_lines; }
    /// Nothing is known yet: grey bars stand for the lines to come.
    void setWaiting(bool isWaiting);
    bool isWaiting() const { return m_isWaiting; }
    /// Keeps room for so many lines, so that what stands below does not move when they come.
    void setReservedLines(int lines) { m_reserved = lines; }
    /// A picture of the machine before the lines.
    void setPicture(std::optional<FormFactor> picture);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(QPainter *painter, int width) const;
    int layOutLine(QPainter *painter, const CardLine &line, const QRect &rect) const;
    void drawTitle(QPainter &painter, const QRect &rect) const;
    void drawSkeleton(QPainter &painter, const QRect &rect) const;
    int titleHeight() const;
    QFont headlineFont() const;
    void describe();

    QString m_iconName;
    std::vector<CardLine> m_lines;
    std::optional<FormFactor> m_picture;
    int m_reserved = 3;
    bool m_isWaiting = true;
};

} // namespace prose
