// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace prose {

/// The syntax definitions, read from their index when first needed rather than when the window opens.
class Syntaxes
{
public:
    Syntaxes();
    ~Syntaxes();
    const KSyntaxHighlighting::Repository &repository();

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

/// Text to read, not to edit: highlighted, with line numbers, folding and search. Follows light and dark.
/// Very long texts are shown without colours, and huge ones only in part, so that the window stays responsive; what does not
/// fit on the first pages follows in slices.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Language { Plain, Json, Xml };

    /// `syntaxes` must outlive the view.
    explicit CodeView(Syntaxes *syntaxes, QWidget *parent = nullptr);
    ~CodeView() override;

    void setCode(const QString &code, Language language);
    /// JSON and property lists are recognised by how they begin; what is not text is shown as bytes.
    void setBytes(const QByteArray &bytes);

    /// Marks every occurrence; empty marks none.
    void setSearchText(const QString &text);
    int matchCount() const { return m_matchCount; }
    bool findNext(bool backwards = false);

    void showLine(int line); ///< counted from 0; as soon as it is there
    void toggleFold(int line);
    bool isFolded(int line) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Margin;
    void copySelection() const;
    void append(qsizetype length);
    void fill();
    void highlight();
    int marginWidth() const;
    void placeMargin();
    void paintMargin(QPaintEvent *event);
    void clickMargin(const QPoint &at);
    void updateTheme();
    void updateMatches();
    bool canFold(const QTextBlock &block) const;
    void unfoldAround(const QTextBlock &block);

    Syntaxes *m_syntaxes;
    Margin *m_margin;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    QString m_code; ///< what was given
    QString m_text; ///< what is shown of it
    qsizetype m_filled = 0; ///< how much of m_text is in the document
    QTimer m_filling;
    int m_scrollTo = 0; ///< where it stood before the text was replaced
    int m_lineToShow = -1;
    Language m_language = Language::Plain;
    QString m_searchText;
    int m_matchCount = 0;
    int m_markedLine = -1;
};

} // namespace prose
