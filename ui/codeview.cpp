// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codeview.h"

#include "ui/colours.h"
#include "ui/copying.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>
#include <QAction>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

static constexpr qsizetype longestHighlighted = 256 * 1024;
static constexpr qsizetype longestShown = 2 * 1024 * 1024;
static constexpr int mostMarked = 2000;
static constexpr qsizetype firstPages = 16 * 1024;
static constexpr qsizetype sliceLength = 4 * 1024;
static constexpr auto sliceTime = 6ms;

Syntaxes::Syntaxes() = default;
Syntaxes::~Syntaxes() = default;

const KSyntaxHighlighting::Repository &Syntaxes::repository()
{
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_repository->addCustomSearchPath(u":/prose"_s); // our themes
    }
    return *m_repository;
}

class CodeView::Margin : public QWidget
{
public:
    explicit Margin(CodeView *view) : QWidget(view), m_view(view) { setCursor(Qt::ArrowCursor); }
    QSize sizeHint() const override { return {m_view->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }
    void mousePressEvent(QMouseEvent *event) override { m_view->clickMargin(event->position().toPoint()); }

private:
    CodeView *m_view;
};

CodeView::CodeView(Syntaxes *syntaxes, QWidget *parent) : QPlainTextEdit(parent), m_syntaxes(syntaxes), m_margin(new Margin(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSize(QWidget::font().pointSize());
    setFont(font);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    m_filling.setInterval(0ms);
    connect(&m_filling, &QTimer::timeout, this, &CodeView::fill);
    placeMargin();
}

CodeView::~CodeView() = default;

void CodeView::setCode(const QString &code, Language language)
{
    if (m_code == code && m_language == language)
        return;
    m_scrollTo = verticalScrollBar()->value();
    m_code = code;
    m_language = language;
    m_markedLine = -1;
    m_lineToShow = -1;
    delete m_highlighter;
    m_highlighter = nullptr;
    const bool isCut = code.size() > longestShown;
    m_text = isCut ? code.first(longestShown) + u"\n\n"_s + tr("… only the beginning is shown; copying gives everything.") : code;
    m_filled = 0;
    clear();
    append(firstPages);
    highlight();
    placeMargin();
    m_filling.start();
    fill();
}

/// That much more of the text, and the rest of its last line: a line is laid out anew whenever it grows.
void CodeView::append(qsizetype length)
{
    const qsizetype lineEnd = m_text.indexOf(u'\n', std::min(m_text.size(), m_filled + length));
    const qsizetype end = lineEnd < 0 ? m_text.size() : lineEnd + 1;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_text.sliced(m_filled, end - m_filled));
    m_filled = end;
}

void CodeView::fill()
{
    QElapsedTimer clock;
    clock.start();
    while (m_filled < m_text.size() && clock.durationElapsed() < sliceTime)
        append(sliceLength);
    const bool isFull = m_filled == m_text.size();
    if (isFull) {
        m_filling.stop();
        updateMatches();
    }
    if (m_scrollTo > 0 && (isFull || verticalScrollBar()->maximum() >= m_scrollTo))
        verticalScrollBar()->setValue(std::exchange(m_scrollTo, 0));
    if (m_lineToShow >= 0 && (isFull || m_lineToShow < blockCount() - 1))
        showLine(m_lineToShow);
}

void CodeView::highlight()
{
    if (m_language == Language::Plain || m_code.size() > longestHighlighted)
        return;
    m_highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
    m_highlighter->setDefinition(m_syntaxes->repository().definitionForName(m_language == Language::Json ? u"JSON"_s : u"XML"_s));
    updateTheme();
}

static QString dump(QByteArrayView bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const QByteArrayView row = bytes.sliced(at, qMin<qsizetype>(16, bytes.size() - at));
        QString readable;
        for (const char c : row)
            readable += QLatin1Char(c >= 0x20 && c < 0x7f ? c : '.');
        text += u"%1  %2  %3\n"_s.arg(qlonglong(at), 6, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(row.toByteArray().toHex(' ')), -47)
                    .arg(readable);
    }
    return text;
}

void CodeView::setBytes(const QByteArray &bytes)
{
    if (bytes.contains('\0')) {
        setCode(dump(QByteArrayView(bytes).first(qMin<qsizetype>(bytes.size(), 64 * 1024))), Language::Plain);
        return;
    }
    const QByteArray beginning = bytes.first(qMin<qsizetype>(bytes.size(), 256)).trimmed();
    const bool isXml = beginning.startsWith("<?xml") || beginning.startsWith("<!DOCTYPE") || beginning.startsWith("<plist");
    const bool isJson = beginning.startsWith('{') || beginning.startsWith("[{") || beginning.startsWith("[\n");
    setCode(QString::fromUtf8(bytes), isXml ? Language::Xml : isJson ? Language::Json : Language::Plain);
}

void CodeView::updateTheme()
{
    if (!m_highlighter)
        return;
    // The default pair, Breeze, has colours that are hard to read on their own ground (contrast below 3), so we have our own.
    const KSyntaxHighlighting::Repository &repository = m_syntaxes->repository();
    const KSyntaxHighlighting::Theme theme = repository.theme(isDark(palette()) ? u"Prose Dark"_s : u"Prose Light"_s);
    m_highlighter->setTheme(theme.isValid() ? theme : repository.themeForPalette(palette()));
    m_highlighter->rehighlight();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) {
        updateTheme();
        updateMatches();
    }
    if (event->type() == QEvent::FontChange)
        placeMargin();
}

// ---- searching ----

void CodeView::setSearchText(const QString &text)
{
    m_searchText = text;
    updateMatches();
}

void CodeView::updateMatches()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_markedLine >= 0) {
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document()->findBlockByNumber(m_markedLine));
        line.format.setBackground(coloursOf(palette()).accentTint);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += line;
    }
    m_matchCount = 0;
    if (!m_searchText.isEmpty()) {
        QTextCharFormat format;
        format.setBackground(coloursOf(palette()).found);
        for (QTextCursor at = document()->find(m_searchText); !at.isNull() && m_matchCount < mostMarked;
             at = document()->find(m_searchText, at)) {
            marks += QTextEdit::ExtraSelection{at, format};
            ++m_matchCount;
        }
    }
    setExtraSelections(marks);
}

bool CodeView::findNext(bool backwards)
{
    if (m_searchText.isEmpty())
        return false;
    const QTextDocument::FindFlags flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = document()->find(m_searchText, textCursor(), flags);
    if (found.isNull()) {
        QTextCursor edge(document());
        if (backwards)
            edge.movePosition(QTextCursor::End);
        found = document()->find(m_searchText, edge, flags);
    }
    if (found.isNull())
        return false;
    unfoldAround(found.block());
    setTextCursor(found);
    ensureCursorVisible();
    return true;
}

void CodeView::showLine(int line)
{
    m_lineToShow = m_filled < m_text.size() && line >= blockCount() - 1 ? line : -1;
    if (m_lineToShow >= 0)
        return; // it is not there yet
    m_scrollTo = 0;
    const QTextBlock block = document()->findBlockByNumber(line);
    m_markedLine = line > 0 && block.isValid() ? line : -1;
    updateMatches();
    if (!block.isValid())
        return;
    unfoldAround(block);
    setTextCursor(QTextCursor(block));
    if (line > 0)
        centerCursor();
}

// ---- folding ----

bool CodeView::canFold(const QTextBlock &block) const
{
    return m_highlighter && m_highlighter->startsFoldingRegion(block);
}

bool CodeView::isFolded(int line) const
{
    const QTextBlock next = document()->findBlockByNumber(line).next();
    return next.isValid() && !next.isVisible();
}

void CodeView::toggleFold(int line)
{
    const QTextBlock first = document()->findBlockByNumber(line);
    if (!canFold(first))
        return;
    const bool fold = !isFolded(line);
    const QTextBlock last = m_highlighter->findFoldingRegionEnd(first);
    for (QTextBlock block = first.next(); block.isValid() && block.blockNumber() < last.blockNumber(); block = block.next()) {
        block.setVisible(!fold);
        block.setLineCount(fold ? 0 : 1);
    }
    document()->markContentsDirty(first.position(), last.position() + last.length() - first.position());
    Q_EMIT document()->documentLayout()->documentSizeChanged(document()->documentLayout()->documentSize());
    viewport()->update();
    m_margin->update();
}

void CodeView::unfoldAround(const QTextBlock &block)
{
    for (QTextBlock above = block; above.isValid() && !block.isVisible(); above = above.previous()) {
        if (above.isVisible() && isFolded(above.blockNumber()))
            toggleFold(above.blockNumber());
    }
}

// ---- the margin ----

int CodeView::marginWidth() const
{
    const int digits = qMax(2, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(u'9') * digits + fontMetrics().height() + 14;
}

void CodeView::placeMargin()
{
    if (viewportMargins().left() != marginWidth())
        setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void CodeView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    const Colours colours = coloursOf(palette());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    painter.setFont(font());
    const int height = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        if (!block.isVisible())
            continue;
        const int top = qRound(place.top());
        painter.setPen(colours.subtle);
        painter.drawText(6, top, m_margin->width() - height - 12, height, Qt::AlignRight, QString::number(block.blockNumber() + 1));
        if (!canFold(block))
            continue;
        const QPointF centre(m_margin->width() - height / 2.0 - 3, top + height / 2.0);
        const qreal r = height * 0.2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.subtle);
        if (isFolded(block.blockNumber()))
            painter.drawPolygon(QPolygonF{centre + QPointF(-r * 0.7, -r), centre + QPointF(r, 0), centre + QPointF(-r * 0.7, r)});
        else
            painter.drawPolygon(QPolygonF{centre + QPointF(-r, -r * 0.7), centre + QPointF(r, -r * 0.7), centre + QPointF(0, r)});
    }
}

void CodeView::clickMargin(const QPoint &at)
{
    const QTextBlock block = cursorForPosition(QPoint(0, at.y())).block();
    toggleFold(block.blockNumber());
}

// ---- copying, by the rules of the window ----

void CodeView::copySelection() const
{
    if (textCursor().hasSelection())
        copyFrom(this, textCursor().selection().toPlainText());
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void CodeView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu(event->pos()));
    if (auto *copy = menu->findChild<QAction *>(u"edit-copy"_s)) {
        copy->disconnect();
        connect(copy, &QAction::triggered, this, &CodeView::copySelection);
    }
    menu->exec(event->globalPos());
}

} // namespace prose
