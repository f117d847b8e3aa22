// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace prose {

/// Plain text that stands back; keeps its colour right when the palette changes.
class SubtleLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SubtleLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColour();
};

/// A value to read, select and copy. Breaks long paths and the like over lines, which a plain label does not,
/// and copies them without the break marks.
class ValueLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ValueLabel(const QString &value, QWidget *parent = nullptr);
    const QString &value() const { return m_value; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copySelection() const;

    QString m_value;
};

/// A label in the application's font, larger by some points and semi-bold.
QLabel *heading(const QString &text, int morePoints, QWidget *parent = nullptr);
/// As it is, with all that is personal in it, and without a word to the user: copyFrom() is for what a report says.
void copyToClipboard(const QString &text);

} // namespace prose
