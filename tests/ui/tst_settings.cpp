// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ownsettings.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void comesBack_data();
    void comesBack();
    void nonsenseCountsAsNothing_data();
    void nonsenseCountsAsNothing();
    void whatPeopleWriteIsRead();
    void leavesOthersAlone();

private:
    void write(const QByteArray &preferences) const;

    QTemporaryDir m_folder;
};

void TestSettings::initTestCase()
{
    keepSettingsIn(m_folder.path());
}

/// QSettings remembers files that it has read: each test has one of its own.
void TestSettings::init()
{
    static int number = 0;
    QCoreApplication::setApplicationName(u"tst_settings%1"_s.arg(++number));
}

void TestSettings::write(const QByteArray &preferences) const
{
    const QString path = QSettings().fileName();
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("[preferences]\n" + preferences + '\n') > 0);
}

void TestSettings::comesBack_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::newRow("defaults") << Settings();
    QTest::newRow("everything otherwise") << Settings{.skippedSections = {u"disk"_s, u"network"_s},
                                                      .timeoutScale = 2.5,
                                                      .looksUpPublicAddress = true,
                                                      .removesPersonalData = false,
                                                      .copiesPersonalData = true,
                                                      .keepsLastReport = false,
                                                      .language = u"vi"_s,
                                                      .theme = Settings::Theme::Dark};
    QTest::newRow("one section, light") << Settings{.skippedSections = {u"disk"_s}, .theme = Settings::Theme::Light};
}

void TestSettings::comesBack()
{
    QFETCH(Settings, settings);
    settings.save();
    QVERIFY(QFileInfo(QSettings().fileName()).size() > 0);
    QVERIFY(Settings::load() == settings);
    Settings().save();
    QVERIFY(Settings::load() == Settings());
}

void TestSettings::nonsenseCountsAsNothing_data()
{
    QTest::addColumn<QByteArray>("preferences");
    for (const char *line : {"timeout_scale=0",
                             "timeout_scale=-2",
                             "timeout_scale=nan",
                             "timeout_scale=inf",
                             "timeout_scale=1000",
                             "timeout_scale=long",
                             "timeout_scale=",
                             "timeout_scale=2, 4",
                             "timeout_scale=@Variant(nonsense)",
                             "look_up_public_address=maybe",
                             "look_up_public_address=2",
                             "look_up_public_address=true, true",
                             "copy_personal_data=of course",
                             "remove_personal_data=",
                             "remove_personal_data=no way",
                             "keep_last_report=@Size(3 4)",
                             "language=de, en",
                             "language=@Size(3 4)",
                             "theme=pink",
                             "theme=light, dark",
                             "theme=",
                             "skipped_sections=",
                             "skipped_sections=@Size(3 4)"})
        QTest::newRow(line) << QByteArray(line);
}

void TestSettings::nonsenseCountsAsNothing()
{
    QFETCH(QByteArray, preferences);
    write(preferences);
    QVERIFY(Settings::load() == Settings());
}

void TestSettings::whatPeopleWriteIsRead()
{
    write("timeout_scale=4\nlook_up_public_address=true\nremove_personal_data=false\nlanguage=de\ntheme=dark\nskipped_sections=disk, "
          "network");
    const Settings settings = Settings::load();
    QCOMPARE(settings.timeoutScale, 4);
    QVERIFY(settings.looksUpPublicAddress);
    QVERIFY(!settings.removesPersonalData);
    QCOMPARE(settings.language, u"de"_s);
    QVERIFY(settings.theme == Settings::Theme::Dark);
    QCOMPARE(settings.skippedSections, (QStringList{u"disk"_s, u"network"_s}));
}

void TestSettings::leavesOthersAlone()
{
    QSettings().setValue("window/splitter"_L1, 42);
    Settings{.language = u"de"_s}.save();
    QCOMPARE(QSettings().value("window/splitter"_L1).toInt(), 42);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
