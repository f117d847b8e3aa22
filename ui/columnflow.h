// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <array>
#include <vector>

namespace prose {

/// Widgets in rows of one to four equal columns, as many as fit. All of a row are as high as the highest.
class ColumnFlow : public QLayout
{
    Q_OBJECT

public:
    static constexpr int mostColumns = 4;
    /// How many half columns a widget takes where there are one, two, three or four columns.
    using Spans = std::array<int, mostColumns>;

    explicit ColumnFlow(QWidget *parent);
    ~ColumnFlow() override;

    void add(QWidget *widget, const Spans &spans = {2, 2, 2, 2});
    /// Narrowest column that is wanted, in pixels.
    void setColumnWidth(int width);
    int columnsFor(int width) const;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    void invalidate() override;

private:
    struct Place
    {
        QLayoutItem *item;
        Spans spans;
    };
    int arrange(const QRect &rect, bool isReal) const;

    std::vector<Place> m_places;
    int m_columnWidth = 250;
    mutable int m_measuredWidth = -1;
    mutable int m_measuredHeight = 0;
};

} // namespace prose
