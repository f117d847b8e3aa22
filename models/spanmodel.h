// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/trace.h"
#include "models/treemodel.h"

namespace prose {

/// The time of a collection as a tree: sections → sources; columns Name and Time. May still be growing: setSpans() inserts what
/// is new and changes what is there, so that selection and expansion hold still, and resets for another collection only.
class SpanModel : public TreeModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TimeColumn, ColumnCount };

    explicit SpanModel(QObject *parent = nullptr);
    ~SpanModel() override;

    /// As spansOf() gives them.
    void setSpans(const std::vector<Span> &spans);
    const Span &collection() const { return m_collection; }
    static const Span *spanAt(const QModelIndex &index); ///< null for an invalid index
    QModelIndex indexOfSection(QStringView id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row;
    Row *sectionRow(int position) const;
    bool isSameOrder(const QStringList &ids) const;
    void resize(const QModelIndex &parent, int from, int count);

    Span m_collection;
};

/// Every detail of a span as lines of text: how it ended, when, how long, how much.
QStringList spanDetails(const Span &span);

} // namespace prose
