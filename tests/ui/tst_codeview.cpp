// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codeview.h"
#include "ui/colours.h"

#include <QApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace prose;
using namespace Qt::StringLiterals;

class TestCodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highlights_data();
    void highlights();
    void followsLightAndDark();
    void folds();
    void foldsByAClick();
    void finds();
    void findsInFoldedText();
    void showsBytes();
    void showsHugeTextInPart();

private:
    Syntaxes m_syntaxes;
};

static const QString json = u"{\n  \"name\": \"value\",\n  \"list\": [\n    1,\n    2\n  ],\n  \"name2\": true\n}\n"_s;

static QSet<QRgb> coloursIn(const CodeView &view)
{
    QSet<QRgb> colours;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (const auto ranges = block.layout()->formats(); const QTextLayout::FormatRange &range : ranges)
            colours += range.format.foreground().color().rgb();
    }
    return colours;
}

void TestCodeView::highlights_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isColoured");
    QTest::newRow("JSON") << json.toUtf8() << true;
    QTest::newRow("JSON list") << QByteArray("[\n  {\"a\": 1}\n]") << true;
    QTest::newRow("plist") << QByteArray("<?xml version=\"1.0\"?>\n<plist><dict><key>a</key><true/></dict></plist>") << true;
    QTest::newRow("plain") << QByteArray("MemTotal: 24 kB\n") << false;
    QTest::newRow("bracketed log line") << QByteArray("[12.3] usb 1-1: new device\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestCodeView::highlights()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isColoured);
    CodeView view(&m_syntaxes);
    view.setBytes(bytes);
    QCOMPARE(view.toPlainText(), QString::fromUtf8(bytes));
    QCOMPARE(coloursIn(view).size() > 1, isColoured);
}

void TestCodeView::followsLightAndDark()
{
    QApplication::setPalette(quietPalette(false));
    CodeView view(&m_syntaxes);
    view.setCode(json, CodeView::Language::Json);
    const QSet<QRgb> light = coloursIn(view);
    QApplication::setPalette(quietPalette(true));
    const QColor ground = quietPalette(true).color(QPalette::Base);
    QTRY_VERIFY(coloursIn(view) != light);
    for (const auto rgbs = coloursIn(view); const QRgb rgb : rgbs) {
        if (qAlpha(rgb) != 0 && rgb != QColor(Qt::black).rgb()) // black stands for "as the palette says"
            QCOMPARE_GE(contrast(QColor(rgb), ground), 4.5);
    }
    QApplication::setPalette(quietPalette(false));
}

void TestCodeView::folds()
{
    CodeView view(&m_syntaxes);
    view.setCode(json, CodeView::Language::Json);
    QVERIFY(!view.isFolded(2));
    view.toggleFold(2);
    QVERIFY(view.isFolded(2));
    QVERIFY(!view.document()->findBlockByNumber(3).isVisible());
    QVERIFY(view.document()->findBlockByNumber(6).isVisible());
    view.toggleFold(2);
    QVERIFY(!view.isFolded(2));
    view.toggleFold(1); // nothing begins there
    QVERIFY(!view.isFolded(1));
}

void TestCodeView::foldsByAClick()
{
    CodeView view(&m_syntaxes);
    view.setCode(json, CodeView::Language::Json);
    view.resize(400, 300);
    view.show();
    const auto placeOf = [&](int line) {
        return QPoint(3, view.cursorRect(QTextCursor(view.document()->findBlockByNumber(line))).center().y());
    };
    QWidget *margin = view.childAt(placeOf(2));
    QVERIFY(margin && margin != view.viewport());
    const QImage open = margin->grab().toImage();
    QTest::mousePress(margin, Qt::LeftButton, {}, placeOf(2));
    QVERIFY(view.isFolded(2));
    QVERIFY(margin->grab().toImage() != open);
    QTest::mousePress(margin, Qt::LeftButton, {}, placeOf(6)); // nothing begins there
    QVERIFY(view.isFolded(2) && !view.isFolded(6));
    QTest::mousePress(margin, Qt::LeftButton, {}, placeOf(2));
    QVERIFY(!view.isFolded(2));
    QCOMPARE(margin->grab().toImage(), open);
}

void TestCodeView::finds()
{
    CodeView view(&m_syntaxes);
    view.setCode(json, CodeView::Language::Json);
    view.setSearchText(u"NAME"_s);
    QCOMPARE(view.matchCount(), 2);
    QVERIFY(view.findNext());
    QCOMPARE(view.textCursor().blockNumber(), 1);
    QVERIFY(view.findNext());
    QCOMPARE(view.textCursor().blockNumber(), 6);
    QVERIFY(view.findNext()); // around
    QCOMPARE(view.textCursor().blockNumber(), 1);
    QVERIFY(view.findNext(true));
    QCOMPARE(view.textCursor().blockNumber(), 6);
    view.setSearchText(u"nowhere"_s);
    QCOMPARE(view.matchCount(), 0);
    QVERIFY(!view.findNext());
}

void TestCodeView::findsInFoldedText()
{
    CodeView view(&m_syntaxes);
    view.setCode(json, CodeView::Language::Json);
    view.toggleFold(0);
    QVERIFY(view.isFolded(0));
    view.setSearchText(u"list"_s);
    QVERIFY(view.findNext());
    QVERIFY(view.textCursor().block().isVisible());
}

void TestCodeView::showsBytes()
{
    CodeView view(&m_syntaxes);
    view.setBytes(QByteArray::fromHex("00ffffffffffff0010ac") + "DELL");
    QCOMPARE(view.toPlainText().trimmed(), u"000000  00 ff ff ff ff ff ff 00 10 ac 44 45 4c 4c        ..........DELL"_s);
}

void TestCodeView::showsHugeTextInPart()
{
    CodeView view(&m_syntaxes);
    view.setCode(QString(3 * 1024 * 1024, u'x'), CodeView::Language::Json);
    QCOMPARE_LT(view.toPlainText().size(), 3 * 1024 * 1024);
    QVERIFY(!view.toPlainText().endsWith(u'x'));
}

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
