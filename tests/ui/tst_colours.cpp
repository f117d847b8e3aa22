// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colours.h"
#include "ui/icons.h"

#include <QApplication>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;

class TestColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textReads_data();
    void textReads();
    void iconsFollowThePalette();
    void signsFollowTheGround();
    void everyStateHasItsOwnShape();
};

void TestColours::textReads_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << quietPalette(false);
    QTest::newRow("dark") << quietPalette(true);
    QPalette sepia(QColor(0xf0e0c0));
    sepia.setColor(QPalette::Base, QColor(0xfff4dc));
    QTest::newRow("someone's own") << sepia;
    QTest::newRow("black and white") << QPalette(Qt::white, Qt::black, Qt::gray, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black,
                                                 Qt::black);
}

void TestColours::textReads()
{
    QFETCH(QPalette, palette);
    const Colours colours = coloursOf(palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    QCOMPARE_GE(contrast(palette.color(QPalette::Text), base), 7.0);
    for (const QColor &text : {colours.subtle, colours.good, colours.warning, colours.bad, colours.accent}) {
        QCOMPARE_GE(contrast(text, base), 4.5);
        QCOMPARE_GE(contrast(text, window), 4.5);
    }
    QCOMPARE_GE(contrast(colours.good, colours.goodTint), 4.5);
    QCOMPARE_GE(contrast(colours.warning, colours.warningTint), 4.5);
    QCOMPARE_GE(contrast(colours.bad, colours.badTint), 4.5);
    for (const QColor &ground : {colours.goodTint, colours.warningTint, colours.badTint, colours.accentTint})
        QCOMPARE_GE(contrast(palette.color(QPalette::Text), ground), 4.5);
}

static QImage picture(const QIcon &icon)
{
    return icon.pixmap(QSize(16, 16), 1).toImage().convertToFormat(QImage::Format_ARGB32);
}

void TestColours::iconsFollowThePalette()
{
    const QIcon file = icon(u"file"_s);
    QApplication::setPalette(quietPalette(false));
    const QImage light = picture(file);
    QApplication::setPalette(quietPalette(true));
    const QImage dark = picture(file);
    QCOMPARE(light.size(), QSize(16, 16));
    QVERIFY(light != dark);
    QCOMPARE(light.convertToFormat(QImage::Format_Alpha8), dark.convertToFormat(QImage::Format_Alpha8));
    const QPixmap fine = file.pixmap(QSize(16, 16), 2);
    QCOMPARE(fine.size(), QSize(32, 32));
    QCOMPARE(fine.devicePixelRatio(), 2.0);
}

/// The sign inside a filled shape has the colour of what is behind.
void TestColours::signsFollowTheGround()
{
    const QIcon failed = stateIcon(State::Failed);
    const auto selected = [&] { return failed.pixmap(QSize(16, 16), 1, QIcon::Selected).toImage(); };
    QPalette palette = quietPalette(false);
    QApplication::setPalette(palette);
    const QImage before = selected();
    palette.setColor(QPalette::Highlight, Qt::black);
    QApplication::setPalette(palette);
    QVERIFY(selected() != before);
}

void TestColours::everyStateHasItsOwnShape()
{
    QList<QImage> shapes;
    for (const State state :
         {State::Waiting, State::Running, State::Complete, State::Partial, State::Failed, State::Unavailable, State::Skipped}) {
        const QImage shape = picture(stateIcon(state)).convertToFormat(QImage::Format_Alpha8);
        QVERIFY(!shape.isNull());
        QVERIFY(!shapes.contains(shape));
        shapes += shape;
    }
}

QTEST_MAIN(TestColours)
#include "tst_colours.moc"
