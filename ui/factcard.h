// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QLabel;

namespace prose {

/// Names and values in rows on a sheet of their own, or one widget (a table) on such a sheet.
class FactCard : public QFrame
{
    Q_OBJECT

public:
    /// All cards of a page share the width of their names, so that values stand in one line.
    explicit FactCard(int nameWidth, QWidget *parent = nullptr);

    void addRow(const QStringList &keyPaths, const QString &name, const QString &value, const QString &toolTip);
    /// One row for all that is not known.
    void addAbsentRow(const QStringList &keyPaths, const QString &name, const QString &names);
    void setContent(QWidget *widget);
    /// Marks the row, and gives its place; null when it is not here.
    QRect highlightRow(const QString &keyPath);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QStringList &keyPaths, const QString &name, QLabel *value);
    QRect rowRect(int row) const;

    QGridLayout *m_layout;
    QList<QStringList> m_keyPaths; ///< of each row
    int m_highlighted = -1;
};

/// What is missing, above the facts that are there.
class ProblemBanner : public QFrame
{
    Q_OBJECT

public:
    ProblemBanner(const QString &title, const QStringList &sentences, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updatePicture();

    QLabel *m_picture;
};

} // namespace prose
