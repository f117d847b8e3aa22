// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attention.h"
#include "ui/linkbutton.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace prose {

/// One finding, a link to its fact.
class AttentionRow : public LinkButton
{
    Q_OBJECT

public:
    explicit AttentionRow(QWidget *parent = nullptr);
    void setFinding(const Attention &finding);
    const Attention &finding() const { return m_finding; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Attention m_finding;
};

/// What needs attention, the gravest first: on a sheet, some rows and the rest on request.
class AttentionList : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);

    /// `isFinished` says that no further finding is to come. Rows that stay are not touched, so neither is the focus.
    void setFindings(std::vector<Attention> findings, bool isFinished);
    const std::vector<Attention> &findings() const { return m_findings; }
    QString closingWords() const; ///< below the findings, or instead of them

Q_SIGNALS:
    void linkActivated(const QString &keyPath);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();

    static constexpr int mostRows = 4;
    std::vector<Attention> m_findings;
    bool m_isFinished = false;
    bool m_showsAll = false;
    QLabel *m_titlePicture;
    QVBoxLayout *m_rows;
    QList<AttentionRow *> m_rowWidgets;
    QLabel *m_picture;
    QLabel *m_closing;
    QWidget *m_closingLine;
    QToolButton *m_more;
};

} // namespace prose
