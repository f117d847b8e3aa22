// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language.h"

#include "models/renderings.h"
#include "tests/models/reports.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;
using namespace prose;

/// English, too, has plural forms, which a file of "translations" holds.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCountHasForms();
    void wanted_data();
    void wanted();
    void countsReadAsPeopleSayThem_data();
    void countsReadAsPeopleSayThem();
};

static QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every text with a count that the sources hold; literals that follow one another are one.
static QStringList countedTexts()
{
    static const QRegularExpression literals(uR"("(?:[^"\\\n]|\\.)*"(?:\s*"(?:[^"\\\n]|\\.)*")*)"_s);
    static const QRegularExpression seam(uR"("\s*")"_s);
    QStringList texts;
    for (const QString &folder : {u"models"_s, u"ui"_s, u"collectors"_s}) {
        QDirIterator files(QStringLiteral(PROSE_SOURCES "/") + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            for (const QRegularExpressionMatch &match : literals.globalMatch(contentsOf(files.next()))) {
                const QString text = match.captured().chopped(1).sliced(1).remove(seam).replace("\\\""_L1, "\""_L1);
                if (text.contains("%n"_L1) || text.contains("%Ln"_L1))
                    texts += text;
            }
        }
    }
    return texts;
}

void TestLanguage::everyCountHasForms()
{
    std::map<QString, QStringList> forms;
    QString source;
    QXmlStreamReader xml(contentsOf(QStringLiteral(PROSE_SOURCES "/translations/prose_en.ts")));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            forms[source] += xml.readElementText();
    }
    QVERIFY(!xml.hasError());
    const QStringList texts = countedTexts();
    QVERIFY(texts.size() > 100);
    static const QRegularExpression undecided(u"\\w\\((s|es)\\)"_s);
    for (const QString &text : texts) {
        QVERIFY2(forms[text].size() >= 2, qPrintable(text));
        for (const QString &form : std::as_const(forms[text]))
            QVERIFY2(!form.isEmpty() && !form.contains(undecided), qPrintable(text));
    }
}

void TestLanguage::wanted_data()
{
    QTest::addColumn<QStringList>("variables"); // LANGUAGE, LC_ALL, LC_MESSAGES, LANG
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &variables, const QString &code) { QTest::newRow(name) << variables << code; };
    row("nothing", {u""_s, u""_s, u""_s, u""_s}, u"en"_s);
    row("LANG", {u""_s, u""_s, u""_s, u"de_DE.UTF-8"_s}, u"de"_s);
    row("LC_MESSAGES before LANG", {u""_s, u""_s, u"vi_VN"_s, u"de_DE.UTF-8"_s}, u"vi"_s);
    row("LC_ALL before all", {u""_s, u"en_US.UTF-8"_s, u"vi_VN"_s, u"de_DE.UTF-8"_s}, u"en"_s);
    row("LANGUAGE is a list", {u"fr:de:vi"_s, u""_s, u""_s, u"en_US.UTF-8"_s}, u"de"_s);
    row("none of a list", {u"fr:it"_s, u""_s, u""_s, u"vi_VN.UTF-8"_s}, u"vi"_s);
    row("C wants no list", {u"de"_s, u"C.UTF-8"_s, u""_s, u"de_DE"_s}, u"en"_s);
    row("POSIX", {u"de"_s, u""_s, u""_s, u"POSIX"_s}, u"en"_s);
    row("a language that we have not", {u""_s, u""_s, u""_s, u"fr_FR.UTF-8"_s}, u"en"_s);
    row("no region", {u""_s, u""_s, u""_s, u"de"_s}, u"de"_s);
    row("a variant", {u""_s, u""_s, u""_s, u"de@euro"_s}, u"de"_s);
    row("another that begins alike", {u""_s, u""_s, u""_s, u"den_CA"_s}, u"en"_s);
    row("garbage", {u"::/:"_s, u""_s, u""_s, u"../../x"_s}, u"en"_s);
}

void TestLanguage::wanted()
{
    QFETCH(QStringList, variables);
    QTEST(wantedLanguage(variables[0], variables[1], variables[2], variables[3]), "code");
}

void TestLanguage::countsReadAsPeopleSayThem_data()
{
    addReplayedMachines();
    static const QLocale locale = speak(*QCoreApplication::instance(), u"en"_s);
    QCOMPARE(locale, QLocale::c());
}

void TestLanguage::countsReadAsPeopleSayThem()
{
    QFETCH(QString, machine);
    static const Reports reports;
    static const QRegularExpression undecided(u"\\w+\\((s|es)\\)"_s);
    const Report report = reports.machine(machine);
    const QString json = QString::fromUtf8(toJson(report));
    for (const ReportFormat format : {ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Prompt}) {
        const QString text = QString::fromUtf8(rendered(report, format, {}));
        for (const QRegularExpressionMatch &match : undecided.globalMatch(text))
            QVERIFY2(json.contains(match.captured()), qPrintable(match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
