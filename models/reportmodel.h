// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/report.h"
#include "models/treemodel.h"

namespace prose {

/// Meaning behind what the report and comparison models show; looks are the view's business.
enum ReportRole {
    StateRole = Qt::UserRole + 1, ///< prose::State as int, for section rows
    SectionRole, ///< QString: id of the section a row belongs to; empty for groups
    KeyPathRole, ///< "hardware.displays.0.resolution"
    RawValueRole, ///< QVariant to sort on; invalid when absent
    HasProblemRole, ///< the row is, or holds, a section with a problem
    DiffKindRole, ///< prose::DiffNode::Kind as int (DiffModel)
    VolatileRole, ///< bool (DiffModel)
    DurationRole, ///< microseconds, for section rows
    ImportantRole, ///< bool: differs, or holds what differs, in something that matters more than all else (DiffModel)
};

/// The tool tip of a fact: the beginning of its raw value, and its key path.
QString factToolTip(const Node &node, const QString &keyPath);

/// The tree of a report that may still be growing: groups → sections → facts → items; columns Name and Value.
/// All sections are rows from the start. updateSection() replaces the rows below one section and nothing else: no reset,
/// so selection, expansion and scrolling of the others hold still. Unchanged rows of that section keep their indexes.
/// Where many rows move among each other, that is said as one change of the layout.
class ReportModel : public TreeModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };

    explicit ReportModel(QObject *parent = nullptr);
    ~ReportModel() override;

    /// Another report altogether: the only thing that resets the model.
    void setReport(Report report);
    /// A section of the present report has a new state or new content. Unknown ids are ignored.
    void updateSection(const Section &section);
    const Report &report() const;

    const Section *section(const QModelIndex &index) const; ///< the section a row belongs to; null for groups
    const Node *node(const QModelIndex &index) const; ///< null for groups; a section's root for its row
    QModelIndex indexOfSection(QStringView id) const;

    int partCount() const override;
    Searchable searchable(int part) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sections can be dragged out.
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row;
    Row *rowOf(const QModelIndex &index) const;
    bool update(Row &row, const Node &fresh);
    bool updateUnseen(Row &row, const Node &fresh);
    void alignChildren(Row &row, const Node &fresh, const std::vector<int> &target, const std::vector<bool> &stays);
    void rearrangeChildren(Row &row, const Node &fresh, const std::vector<int> &target);
    QVariant sectionData(const Section &section, int column, int role) const;
    QVariant factData(const Row &row, int column, int role) const;

    Report m_report;
};

} // namespace prose
