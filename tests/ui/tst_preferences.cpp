// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sample.h"
#include "tests/support/ownsettings.h"
#include "ui/aboutdialog.h"
#include "ui/colours.h"
#include "ui/exportdialog.h"
#include "ui/language.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace prose;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everythingByKeyboard();
    void sectionsByKeyboard();
    void restoresDefaults();
    void keepsWhatOthersChanged();
    void showsWhatWasWrittenByHand();
    void everyControlHasAName();
    void exportBeginsAsPreferred();
    void themeChangesThePalette();
    void languageIsReplaced();
    void localeFollowsTheLanguage();
    void standardButtonsCanBeTranslated();
    void aboutTellsVersions();
    void aboutStandsInFrontOfAWindow();

private:
    QTemporaryDir m_folder;
};

namespace {

/// As somebody without a mouse gets there.
QWidget *tabTo(QWidget &dialog, const QString &name)
{
    for (int i = 0; i < 40; ++i) {
        QWidget *focus = QApplication::focusWidget();
        const auto *button = qobject_cast<QAbstractButton *>(focus);
        if (focus && (focus->accessibleName() == name || (button && button->text().remove(u'&') == name)))
            return focus;
        QTest::keyClick(focus ? focus : &dialog, Qt::Key_Tab);
    }
    return nullptr;
}

bool press(QWidget &dialog, const QString &name, Qt::Key key)
{
    QWidget *control = tabTo(dialog, name);
    if (control)
        QTest::keyClick(control, key);
    return control;
}

struct Shown
{
    PreferencesDialog dialog{sample::catalogue()};

    Shown() { dialog.show(); }
    bool isActive() { return QTest::qWaitForWindowActive(&dialog); }
    void turnTo(Qt::Key mnemonic) { QTest::keyClick(&dialog, mnemonic, Qt::AltModifier); }
};

QVariant kept(const char *name)
{
    return QSettings(QSettings().fileName(), QSettings::IniFormat).value("preferences/"_L1 + QLatin1StringView(name));
}

} // namespace

void TestPreferences::initTestCase()
{
    keepSettingsIn(m_folder.path());
    QApplication::setApplicationVersion(u"1.2.3"_s);
}

void TestPreferences::init()
{
    QSettings().clear();
    setUpLanguage(*qApp, QLocale::c());
}

void TestPreferences::everythingByKeyboard()
{
    Shown shown;
    QVERIFY(shown.isActive());
    QSignalSpy changed(&shown.dialog, &PreferencesDialog::changed);
    QVERIFY(press(shown.dialog, u"Language"_s, Qt::Key_D)); // Deutsch
    QCOMPARE(kept("language").toString(), u"de"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(press(shown.dialog, u"Appearance"_s, Qt::Key_End));
    QCOMPARE(kept("theme").toString(), u"dark"_s);
    QVERIFY(press(shown.dialog, u"Appearance"_s, Qt::Key_Up));
    QCOMPARE(kept("theme").toString(), u"light"_s);

    shown.turnTo(Qt::Key_P);
    QCOMPARE(shown.dialog.currentPage(), 1);
    const std::pair<QString, const char *> boxes[] = {{u"Remove personal data when exporting"_s, "remove_personal_data"},
                                                      {u"Let copied and dragged text hold personal data"_s, "copy_personal_data"},
                                                      {u"Keep the last report of this computer"_s, "keep_last_report"},
                                                      {u"Look up the public address"_s, "look_up_public_address"}};
    for (const auto &[name, key] : boxes) {
        const auto *box = qobject_cast<QCheckBox *>(tabTo(shown.dialog, name));
        QVERIFY2(box, qPrintable(name));
        const bool before = box->isChecked();
        QCOMPARE(kept(key).toBool(), before);
        QVERIFY(press(shown.dialog, name, Qt::Key_Space));
        QCOMPARE(kept(key).toBool(), !before);
    }

    shown.turnTo(Qt::Key_C);
    QCOMPARE(shown.dialog.currentPage(), 2);
    QVERIFY(press(shown.dialog, u"How long to wait for answers"_s, Qt::Key_Down));
    QCOMPARE(kept("timeout_scale").toDouble(), 2);
    QCOMPARE(changed.size(), 8);
    QVERIFY(Settings::load()
            == (Settings{.timeoutScale = 2,
                         .looksUpPublicAddress = true,
                         .removesPersonalData = false,
                         .copiesPersonalData = true,
                         .keepsLastReport = false,
                         .language = u"de"_s,
                         .theme = Settings::Theme::Light}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!shown.dialog.isVisible());
}

void TestPreferences::sectionsByKeyboard()
{
    Shown shown;
    QVERIFY(shown.isActive());
    shown.turnTo(Qt::Key_C);
    QSignalSpy changed(&shown.dialog, &PreferencesDialog::changed);
    QWidget *sections = tabTo(shown.dialog, u"Sections to collect"_s);
    QVERIFY(sections);
    QTest::keyClick(sections, Qt::Key_Home);
    QTest::keyClick(sections, Qt::Key_Down);
    QTest::keyClick(sections, Qt::Key_Space);
    const QString first = sample::catalogue().front().id;
    QCOMPARE(Settings::load().skippedSections, QStringList{first});
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(sections, Qt::Key_Space);
    QCOMPARE(Settings::load().skippedSections, QStringList());
    QTest::keyClick(sections, Qt::Key_Home); // a group, and all that stands under it
    QTest::keyClick(sections, Qt::Key_Space);
    QStringList group;
    for (const SectionInfo &info : sample::catalogue()) {
        if (qstrcmp(info.group, sample::catalogue().front().group) == 0)
            group += info.id;
    }
    QCOMPARE(Settings::load().skippedSections, group);
    PreferencesDialog again(sample::catalogue());
    const auto *tree = again.findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::Unchecked);
    QCOMPARE(tree->topLevelItem(1)->checkState(0), Qt::Checked);
}

void TestPreferences::restoresDefaults()
{
    Settings{.skippedSections = {sample::catalogue().front().id},
             .timeoutScale = 4,
             .removesPersonalData = false,
             .language = u"vi"_s,
             .theme = Settings::Theme::Dark}
        .save();
    Shown shown;
    QVERIFY(shown.isActive());
    QSignalSpy changed(&shown.dialog, &PreferencesDialog::changed);
    QVERIFY(press(shown.dialog, u"Restore Defaults"_s, Qt::Key_Space));
    QVERIFY(Settings::load() == Settings());
    QCOMPARE(changed.size(), 1);
    for (const auto boxes = shown.dialog.findChildren<QComboBox *>(); const QComboBox *box : boxes)
        QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(shown.dialog.findChild<QTreeWidget *>()->topLevelItem(0)->checkState(0), Qt::Checked);
}

void TestPreferences::keepsWhatOthersChanged()
{
    Shown shown;
    QVERIFY(shown.isActive());
    Settings{.keepsLastReport = false}.save();
    QVERIFY(press(shown.dialog, u"Appearance"_s, Qt::Key_End));
    QVERIFY(Settings::load() == (Settings{.keepsLastReport = false, .theme = Settings::Theme::Dark}));
}

void TestPreferences::showsWhatWasWrittenByHand()
{
    Settings{.timeoutScale = 2.5, .language = u"xx"_s}.save();
    PreferencesDialog dialog(sample::catalogue());
    QStringList shown;
    for (const auto boxes = dialog.findChildren<QComboBox *>(); const QComboBox *box : boxes)
        shown += box->currentText();
    QVERIFY2(shown.contains(u"2.5 times as long"_s), qPrintable(shown.join(u'|')));
    QCOMPARE(shown.count(u"Same as the system"_s), 2); // an unknown language is none
    QCOMPARE(Settings::load().timeoutScale, 2.5); // looking changes nothing
}

void TestPreferences::everyControlHasAName()
{
    PreferencesDialog dialog(sample::catalogue());
    AboutDialog about;
    for (const auto controls = dialog.findChildren<QWidget *>() + about.findChildren<QWidget *>(); auto *control : controls) {
        const bool isPartOfABox = control->window() != &dialog && control->window() != &about;
        if (control->focusPolicy() == Qt::NoFocus || isPartOfABox)
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(control);
        const auto *label = qobject_cast<QLabel *>(control);
        QVERIFY2(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || (label && !label->text().isEmpty())
                     || qobject_cast<QTabBar *>(control),
                 control->metaObject()->className());
    }
}

void TestPreferences::exportBeginsAsPreferred()
{
    for (const bool removes : {true, false}) {
        Settings{.removesPersonalData = removes}.save();
        const ExportDialog dialog(u"Export"_s, u"report"_s, {ReportFormat::Json}, [](ReportFormat, bool) { return Exported(); });
        QCOMPARE(dialog.removesPersonal(), removes);
    }
}

void TestPreferences::themeChangesThePalette()
{
    for (const bool isQuiet : {false, true}) { // first with a style that looks after itself
        if (isQuiet)
            setUpAppearance(*qApp);
        const bool systemIsDark = isDark(QApplication::palette());
        for (const auto theme : {Settings::Theme::Dark, Settings::Theme::Light, Settings::Theme::Dark}) {
            setTheme(*qApp, theme);
            QTRY_COMPARE(isDark(QApplication::palette()), theme == Settings::Theme::Dark);
        }
        setTheme(*qApp, Settings::Theme::System);
        QTRY_COMPARE(isDark(QApplication::palette()), systemIsDark);
    }
}

void TestPreferences::languageIsReplaced()
{
    const auto word = [] { return QCoreApplication::translate("WindowActions", "&File"); };
    setUpLanguage(*qApp, localeFor(u"de"_s));
    QCOMPARE(word(), u"&Datei"_s);
    QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
    setUpLanguage(*qApp, localeFor(u"vi"_s));
    QVERIFY(word() != u"&Datei"_s && word() != u"&File"_s);
    const auto translators = qApp->findChildren<QTranslator *>().size();
    setUpLanguage(*qApp, localeFor(u"en"_s));
    setUpLanguage(*qApp, localeFor(u"vi"_s));
    QCOMPARE(qApp->findChildren<QTranslator *>().size(), translators);
    setUpLanguage(*qApp, QLocale(u"ar_EG"_s));
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    setUpLanguage(*qApp, QLocale(u"en_US"_s));
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(word(), u"&File"_s);
    QCOMPARE(QLocale().toString(1.5), u"1.5"_s);
}

void TestPreferences::localeFollowsTheLanguage()
{
    QStringList names;
    for (const auto codes = languages(); const QString &code : codes)
        names += nameOfLanguage(code);
    QCOMPARE(names, (QStringList{u"English"_s, u"Deutsch"_s, u"Tiếng Việt"_s}));
    QCOMPARE(localeFor(u"de"_s).language(), QLocale::German);
    QCOMPARE(localeFor(u"vi"_s).language(), QLocale::Vietnamese);
    for (const QString &unknown : {QString(), u"xx"_s, u"fr"_s, u"nonsense, really"_s})
        QCOMPARE(localeFor(unknown), QLocale::system());
}

void TestPreferences::standardButtonsCanBeTranslated()
{
    /// Ours, in a language of which Qt knows nothing.
    class Words : public QTranslator
    {
    public:
        QString translate(const char *context, const char *text, const char *, int) const override
        {
            return qstrcmp(context, "QPlatformTheme") == 0 ? u"‹%1›"_s.arg(QString::fromUtf8(text).remove(u'&')) : QString();
        }
        bool isEmpty() const override { return false; }
    } words;
    QApplication::installTranslator(&words);
    const PreferencesDialog preferences(sample::catalogue());
    QStringList texts;
    for (const auto boxes = preferences.findChildren<QDialogButtonBox *>(); const auto *box : boxes) {
        for (const auto allButtons = box->buttons(); const QAbstractButton *button : allButtons)
            texts += button->text();
    }
    texts.sort();
    QCOMPARE(texts, (QStringList{u"‹Close›"_s, u"‹Restore Defaults›"_s}));
}

void TestPreferences::aboutTellsVersions()
{
    AboutDialog dialog;
    QPushButton *copy = nullptr;
    for (const auto buttons = dialog.findChildren<QPushButton *>(); auto *button : buttons) {
        if (button->text().remove(u'&') == "Copy"_L1)
            copy = button;
    }
    QVERIFY(copy);
    copy->click();
    const QString text = QApplication::clipboard()->text();
    for (const QString &wanted : {u"System Prose: 1.2.3"_s, u"\nQt: "_s + QString::fromLatin1(qVersion()), u"\nKSyntaxHighlighting: 6."_s,
                                  u"\nQCoro: 0."_s, u"\nlibplist: 2."_s, u"\nSQLite: 3."_s, u"\nCompiler: "_s, u"\nDisplay: offscreen"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in\n"_s + text));
    for (const auto lines = versionLines(); const VersionLine &line : lines)
        QVERIFY2(!line.name.isEmpty() && !line.version.isEmpty(), qPrintable(line.name));
}

void TestPreferences::aboutStandsInFrontOfAWindow()
{
    QWidget window;
    window.show();
    tellAbout(&window);
    const QPointer<AboutDialog> dialog = window.findChild<AboutDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
