// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportmodel.h"
#include "tests/models/reports.h"
#include "tests/support/ownsettings.h"
#include "ui/attentionlist.h"
#include "ui/bar.h"
#include "ui/card.h"
#include "ui/colours.h"
#include "ui/columnflow.h"
#include "ui/detailsview.h"
#include "ui/machinepicture.h"
#include "ui/mainwindow.h"
#include "ui/overviewcards.h"
#include "ui/overviewrow.h"
#include "ui/overviewview.h"
#include "ui/reportview.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace prose;
using namespace Qt::StringLiterals;

class TestOverview : public QObject
{
    Q_OBJECT

    Reports m_reports;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase();
    void isShownFirst();
    void cardsLeadIntoTheTree();
    void findingsLeadIntoTheTree();
    void linksFindWhatSearchHides();
    void keyboard();
    void fillsAsSectionsArrive();
    void keepsTheFocusWhileFilling();
    void onlyWhatChangedIsMadeAnew();
    void goneThings();
    void failedSections();
    void waitsToSayThatAllIsWell();
    void manyFindings();
    void accessible();
    void columns_data();
    void columns();
    void linesOfCards_data();
    void linesOfCards();
    void cardsCanBeTaken();
    void pictures();
    void bars();
    void rowsAreLevel();
    void mirrored();
};

static Card *card(const QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<Card *>(name);
    if (!found)
        qFatal("no card %s", qPrintable(name));
    return found;
}

static QStringList wordsOf(const Card &card)
{
    QStringList words;
    for (const CardLine &line : card.lines())
        words += line.value.isEmpty() ? line.text : line.text + u": "_s + line.value;
    return words;
}

static Section sectionOf(const Report &report, QStringView id)
{
    const Section *section = report.section(id);
    if (!section)
        qFatal("no section %s", qPrintable(id.toString()));
    return *section;
}

void TestOverview::initTestCase()
{
    keepSettingsIn(m_folder.path());
}

void TestOverview::isShownFirst()
{
    MainWindow window(m_reports.catalogue);
    window.show();
    window.showReport(m_reports.machine(u"linux-debian13-user"_s), u"a.json"_s);
    auto *view = window.findChild<OverviewView *>();
    auto *row = window.findChild<OverviewRow *>();
    QVERIFY(view->isVisible());
    QVERIFY(row->isCurrent());
    QVERIFY(window.findChild<ReportView *>()->currentKeyPath().isEmpty());
    QVERIFY2(wordsOf(*card(*view, u"system"_s)).contains(u"Debian GNU/Linux 13 (trixie)"_s),
             qPrintable(wordsOf(*card(*view, u"system"_s)).join(u'|')));
    QCOMPARE(wordsOf(*card(*view, u"drive"_s)), QStringList{u"System: 57.6\u00a0GiB free of 252\u00a0GiB"_s});

    // To a section and back.
    window.findChild<ReportView *>()->selectSection(u"disk"_s);
    QVERIFY(!view->isVisible());
    QVERIFY(!row->isCurrent());
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(view->isVisible());
    QVERIFY(row->isCurrent());
    QTest::mouseClick(row, Qt::LeftButton);
    QVERIFY(row->isCurrent());
}

void TestOverview::cardsLeadIntoTheTree()
{
    MainWindow window(m_reports.catalogue);
    window.show();
    window.showReport(m_reports.machine(u"linux-debian13-user"_s), u"a.json"_s);
    auto *view = window.findChild<OverviewView *>();
    auto *tree = window.findChild<ReportView *>();
    for (const auto &[name, keyPath] : {std::pair{u"drive"_s, u"disk.filesystems"_s},
                                        {u"network"_s, u"network"_s},
                                        {u"memory"_s, u"hardware.memory_gb"_s},
                                        {u"security"_s, u"linux_security"_s},
                                        {u"computer"_s, u"system"_s}}) {
        QTest::mouseClick(card(*view, name), Qt::LeftButton);
        QCOMPARE(tree->currentKeyPath(), keyPath);
        QVERIFY(window.findChild<DetailsView *>()->isVisible());
        QCOMPARE(window.findChild<DetailsView *>()->keyPath(), keyPath);
        window.findChild<OverviewRow *>()->click();
    }
}

void TestOverview::findingsLeadIntoTheTree()
{
    MainWindow window(m_reports.catalogue);
    window.show();
    window.showReport(m_reports.machine(u"linux-debian13-user"_s), u"a.json"_s);
    const auto rows = window.findChildren<AttentionRow *>();
    const auto wanted = std::ranges::find_if(rows, [](AttentionRow *row) { return row->finding().keyPath == "systemd.failed"_L1; });
    QVERIFY(wanted != rows.end());
    QTest::mouseClick(*wanted, Qt::LeftButton);
    QCOMPARE(window.findChild<ReportView *>()->currentKeyPath(), u"systemd.failed"_s);
}

void TestOverview::linksFindWhatSearchHides()
{
    MainWindow window(m_reports.catalogue);
    window.show();
    window.showReport(m_reports.machine(u"linux-debian13-user"_s), u"a.json"_s);
    auto *tree = window.findChild<ReportView *>();
    auto *search = window.findChild<QLineEdit *>();
    search->setText(u"resolv.conf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->model()->rowCount() < 8, true, 5000);
    card(window, u"processor"_s)->click();
    QCOMPARE(tree->currentKeyPath(), u"hardware.cpu"_s);
    QVERIFY(search->text().isEmpty());
}

void TestOverview::keyboard()
{
    MainWindow window(m_reports.catalogue);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.showReport(m_reports.machine(u"linux-debian13-user"_s), u"a.json"_s);
    auto *view = window.findChild<OverviewView *>();
    auto *tree = window.findChild<ReportView *>();
    auto *row = window.findChild<OverviewRow *>();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        row->click();
        Card *memory = card(*view, u"memory"_s);
        memory->setFocus();
        QVERIFY(memory->hasFocus());
        QTest::keyClick(memory, key);
        QCOMPARE(tree->currentKeyPath(), u"hardware.memory_gb"_s);
        QVERIFY(tree->hasFocus());
    }
    // One walks from card to card, and each that is seen can be reached.
    row->click();
    Card *first = card(*view, u"computer"_s);
    first->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 40 && view->isAncestorOf(QApplication::focusWidget()); ++i) {
        reached += QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const auto all = view->findChildren<Card *>(); const Card *each : all)
        QVERIFY2(each->isHidden() || reached.contains(const_cast<Card *>(each)), qPrintable(each->objectName()));
    // From the row into the tree and back.
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Down);
    QVERIFY(tree->hasFocus());
    QCOMPARE(tree->currentSectionId(), u"system"_s);
    QVERIFY(!row->isCurrent());
    QTest::keyClick(tree, Qt::Key_Up);
    QVERIFY(row->hasFocus());
    QVERIFY(row->isCurrent());
    QVERIFY(view->isVisible());
}

void TestOverview::fillsAsSectionsArrive()
{
    const Report report = m_reports.machine(u"linux-debian13-user"_s);
    MainWindow window(m_reports.catalogue);
    window.resize(1200, 800);
    window.show();
    window.beginCollection(emptyReport(m_reports.catalogue, Platform::Linux));
    auto *view = window.findChild<OverviewView *>();
    for (const auto all = view->findChildren<Card *>(); const Card *each : all) {
        QVERIFY2(each->isWaiting() && each->lines().empty() && !each->isHidden(), qPrintable(each->objectName()));
        QVERIFY(each->accessibleDescription().contains("collected"_L1));
    }
    const auto places = [&] {
        QApplication::processEvents();
        QList<QPoint> all;
        for (const auto cards = view->findChildren<Card *>(); const Card *each : cards)
            all += each->pos();
        return all;
    };
    const auto before = places();
    window.updateSection(sectionOf(report, u"disk"));
    QVERIFY(card(*view, u"drive"_s)->lines().empty()); // gathered
    QTRY_VERIFY(!card(*view, u"drive"_s)->lines().empty());
    QVERIFY(!card(*view, u"drive"_s)->isWaiting());
    QVERIFY(card(*view, u"system"_s)->isWaiting());
    QCOMPARE(places(), before); // nothing jumps

    window.finishCollection(report);
    QTRY_COMPARE(wordsOf(*card(*view, u"processor"_s)).value(0), u"AMD EPYC"_s);
    QTRY_VERIFY(card(*view, u"battery"_s)->isHidden());
}

void TestOverview::keepsTheFocusWhileFilling()
{
    const Report report = m_reports.machine(u"linux-debian13-user"_s);
    MainWindow window(m_reports.catalogue);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.beginCollection(emptyReport(m_reports.catalogue, Platform::Linux));
    auto *memory = card(window, u"memory"_s);
    memory->setFocus();
    for (const Section &section : report.sections)
        window.updateSection(section);
    window.finishCollection(report);
    QTRY_VERIFY(!memory->lines().empty());
    QVERIFY(memory->hasFocus());
    QVERIFY(window.findChild<OverviewView *>()->isVisible());

    // A second collection keeps the page, what is on it, what is not, and the focus.
    QTRY_VERIFY(card(window, u"battery"_s)->isHidden());
    const auto lines = memory->lines();
    window.beginCollection(emptyReport(m_reports.catalogue, Platform::Linux));
    QTest::qWait(120);
    QVERIFY(memory->lines() == lines);
    QVERIFY(card(window, u"battery"_s)->isHidden());
    QVERIFY(memory->hasFocus());
}

void TestOverview::onlyWhatChangedIsMadeAnew()
{
    const Report report = m_reports.machine(u"linux-debian13-user"_s);
    ReportModel model;
    model.setReport(report);
    OverviewView view(&model);
    view.resize(900, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.showFromStart();
    QTest::qWait(50);

    struct Painted : QObject
    {
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } network, drive;
    card(view, u"network"_s)->installEventFilter(&network);
    card(view, u"drive"_s)->installEventFilter(&drive);
    Section disk = sectionOf(report, u"disk");
    model.updateSection(disk);
    view.updateSection(u"disk"_s);
    view.updateNow();
    QTest::qWait(50);
    QCOMPARE(drive.count, 0); // the same again
    const_cast<Node *>(disk.root.at(u"filesystems.0.free_bytes"))->value = qint64(90000000000);
    model.updateSection(disk);
    view.updateSection(u"disk"_s);
    view.updateNow();
    QTest::qWait(50);
    QVERIFY(drive.count > 0);
    QCOMPARE(network.count, 0);

    // Nothing is made while nobody looks.
    view.hide();
    const auto lines = card(view, u"drive"_s)->lines();
    const_cast<Node *>(disk.root.at(u"filesystems.0.free_bytes"))->value = qint64(100000000000);
    model.updateSection(disk);
    view.updateSection(u"disk"_s);
    QTest::qWait(120);
    QVERIFY(card(view, u"drive"_s)->lines() == lines);
    view.show();
    QVERIFY(card(view, u"drive"_s)->lines() != lines);
}

void TestOverview::goneThings()
{
    ReportModel model;
    OverviewView view(&model);
    view.show();
    model.setReport(m_reports.machine(u"linux-debian13-user"_s)); // has neither
    view.showFromStart();
    QVERIFY(card(view, u"battery"_s)->isHidden());
    QVERIFY(card(view, u"display"_s)->isHidden());
    QVERIFY(card(view, u"graphics"_s)->isHidden());
    QVERIFY(!card(view, u"network"_s)->isHidden());

    model.setReport(m_reports.machine(u"macos-apple-silicon-composite"_s));
    view.showFromStart();
    for (const QString &name : {u"battery"_s, u"display"_s, u"graphics"_s})
        QVERIFY(!card(view, name)->isHidden());
    QCOMPARE(card(view, u"battery"_s)->lines().front().share, 1.0);

    // While its section is on its way, nothing is said to be missing.
    Report waiting = m_reports.machine(u"linux-debian13-user"_s);
    waiting.section(u"battery")->state = State::Running;
    model.setReport(waiting);
    view.showFromStart();
    QVERIFY(!card(view, u"battery"_s)->isHidden());
    QVERIFY(card(view, u"battery"_s)->isWaiting());

    // A file that does not hold a section at all.
    model.setReport(m_reports.made(R"("system": {"os_name": "Debian GNU/Linux 13"})"));
    view.showFromStart();
    QVERIFY(!card(view, u"system"_s)->isHidden());
    QVERIFY(card(view, u"drive"_s)->isHidden());
}

void TestOverview::failedSections()
{
    Report report = emptyReport(m_reports.catalogue, Platform::Linux);
    for (Section &section : report.sections) {
        section.state = State::Failed;
        section.problems = {{Error::Kind::Denied, u"/proc/meminfo"_s, {}}};
    }
    ReportModel model;
    model.setReport(report);
    OverviewView view(&model);
    view.show();
    const auto &lines = card(view, u"memory"_s)->lines();
    QCOMPARE(lines.front().kind, CardLine::Kind::Problem);
    QVERIFY2(lines.back().text.contains("/proc/meminfo"_L1), qPrintable(lines.back().text));
    QVERIFY(card(view, u"graphics"_s)->isHidden()); // said by the processor's
    const auto *list = view.findChild<AttentionList *>();
    QCOMPARE(list->findings().size(), 1U);
    QVERIFY(list->closingWords().isEmpty());
    for (const CardLine &line : card(view, u"security"_s)->lines())
        QCOMPARE(line.mark, SecurityMark::State::Unknown);
}

void TestOverview::waitsToSayThatAllIsWell()
{
    Report report = m_reports.made(R"("system": {"os_name": "Debian GNU/Linux 13"}, "disk": {})");
    report.section(u"disk")->state = State::Running;
    ReportModel model;
    model.setReport(report);
    OverviewView view(&model);
    view.show();
    const auto *list = view.findChild<AttentionList *>();
    QVERIFY(list->closingWords().startsWith("Still"_L1));
    report.section(u"disk")->state = State::Complete;
    model.updateSection(*report.section(u"disk"));
    view.updateSection(u"disk"_s);
    view.updateNow();
    QVERIFY2(list->closingWords().startsWith("Nothing"_L1), qPrintable(list->closingWords()));
}

void TestOverview::manyFindings()
{
    AttentionList list;
    std::vector<Attention> findings;
    for (int i = 0; i < 9; ++i)
        findings.push_back({Attention::Severity::Warning, u"disk"_s, u"disk.filesystems.%1"_s.arg(i), u"Finding %1."_s.arg(i)});
    list.setFindings(findings, true);
    list.show();
    const auto seen = [&] {
        int count = 0;
        for (const auto rows = list.findChildren<AttentionRow *>(); const AttentionRow *row : rows)
            count += row->isVisible() ? 1 : 0;
        return count;
    };
    QCOMPARE(seen(), 4);
    auto *more = list.findChild<QAbstractButton *>(u"more"_s);
    QVERIFY(more->isVisible() && more->text().contains(u'5'));
    more->click();
    QCOMPARE(seen(), 9);
    more->click();
    QCOMPARE(seen(), 4);
    findings.resize(5);
    list.setFindings(findings, true);
    QCOMPARE(seen(), 5); // a button for one more would take its place
    QVERIFY(!more->isVisible());
}

void TestOverview::accessible()
{
    ReportModel model;
    model.setReport(m_reports.machine(u"linux-debian13-user"_s));
    OverviewView view(&model);
    view.show();
    for (const auto all = view.findChildren<Card *>(); auto *each : all) {
        if (each->isHidden())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Button);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(each->objectName()));
        QVERIFY2(!interface->text(QAccessible::Description).isEmpty(), qPrintable(each->objectName()));
    }
    // A mark's meaning is said, not only its word.
    QVERIFY(card(view, u"security"_s)->accessibleDescription().contains("worth a look"_L1));
    for (const auto rows = view.findChildren<AttentionRow *>(); auto *row : rows)
        QVERIFY(row->accessibleName().contains(row->finding().sentence) && row->accessibleName().contains(u": "));
}

void TestOverview::columns_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("narrow") << 300 << 1;
    QTest::newRow("beside the tree of a small window") << 547 << 2;
    QTest::newRow("medium") << 820 << 3;
    QTest::newRow("wide") << 1200 << 4;
    QTest::newRow("very wide") << 3000 << 4;
}

void TestOverview::columns()
{
    QFETCH(const int, width);
    QWidget page;
    ColumnFlow flow(&page);
    flow.setSpacing(12);
    flow.setContentsMargins(16, 16, 16, 16);
    flow.setColumnWidth(240);
    QTEST(flow.columnsFor(width), "columns");
}

void TestOverview::linesOfCards_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QByteArray>("facts");
    QTest::addColumn<QStringList>("lines");
    const QString battery = u"battery"_s, disk = u"disk"_s, network = u"network"_s;
    QTest::newRow("battery, charging") << battery << QByteArray(R"("battery": {"present": true, "percentage": "72%", "charging": true,
            "power_source": "AC Power", "time_remaining_min": 75, "cycle_count": 253, "max_capacity_percent": 91})")
                                       << QStringList{u"72% charged"_s, u"Charging · full in 1 h 15 min"_s,
                                                      u"Holds 91% of its first capacity · 253 charge cycle(s)"_s};
    QTest::newRow("battery, in use") << battery << QByteArray(R"("battery": {"present": true, "percentage": "9%", "charging": false,
            "power_source": "Battery Power", "time_remaining_min": 20})")
                                     << QStringList{u"9% charged !"_s, u"On battery · 20 min left"_s};
    QTest::newRow("battery of which nothing is known")
        << battery << QByteArray(R"("battery": {"present": true})") << QStringList{u"There is a battery."_s};
    QTest::newRow("no battery") << battery << QByteArray(R"("battery": {"present": false})") << QStringList();
    QTest::newRow("drives without volumes")
        << disk << QByteArray(R"("disk": {"disk_health": [{"disk_name": "Samsung SSD", "disk_type": "SSD"}, {"disk_name": "sdb"}]})")
        << QStringList{u"Samsung SSD · SSD"_s, u"sdb"_s};
    QTest::newRow("volumes")
        << disk
        << QByteArray(R"("disk": {"filesystems": [{"mount": "/", "device": "/dev/sda2", "fstype": "ext4", "total_bytes": 107374182400,
            "free_bytes": 53687091200, "read_only": false}, {"mount": "/data", "device": "/dev/sdb1", "fstype": "ext4",
            "total_bytes": 107374182400, "free_bytes": 1073741824, "read_only": false}]})")
        << QStringList{u"System: 50 GiB free of 100 GiB"_s, u"/data: 1 GiB free of 100 GiB !!"_s};
    QTest::newRow("by radio") << network << QByteArray(R"("network": {"primary_interface": "wlan0", "wifi_ssid": "Garden",
            "ipv4_address": "192.0.2.4", "vpn_status": true,
            "local_interfaces": [{"name": "Wi-Fi", "device": "wlan0", "kind": "wifi"}]})")
                              << QStringList{u"Wi-Fi · Garden"_s, u"192.0.2.4"_s, u"Interface wlan0"_s, u"A VPN is active"_s};
    QTest::newRow("by cable, with a radio") << network << QByteArray(R"("network": {"primary_interface": "eth0", "wifi_ssid": "Garden",
            "local_interfaces": [{"name": "Ethernet", "device": "eth0", "kind": "ethernet"}]})")
                                            << QStringList{u"Ethernet"_s, u"Interface eth0"_s, u"Wi-Fi network Garden"_s};
}

void TestOverview::linesOfCards()
{
    QFETCH(const QString, section);
    QFETCH(const QByteArray, facts);
    const Report report = m_reports.made(facts);
    QStringList lines;
    for (const CardRecipe &recipe : cardRecipes()) {
        if (section != QLatin1StringView(recipe.section))
            continue;
        for (const CardLine &line : recipe.lines(report)) {
            QString words = line.value.isEmpty() ? line.text : line.text + u": "_s + line.value;
            words += line.level == BarLevel::Full ? u" !!"_s : line.level == BarLevel::High ? u" !"_s : QString();
            lines += words.replace(QChar::Nbsp, u' ');
        }
    }
    QTEST(lines, "lines");
}

void TestOverview::cardsCanBeTaken()
{
    QWidget page;
    auto *flow = new ColumnFlow(&page);
    flow->setColumnWidth(100);
    QList<QWidget *> widgets;
    for (int i = 0; i < 3; ++i) {
        widgets += new QWidget(&page);
        flow->addWidget(widgets.last());
    }
    page.setLayout(flow);
    page.resize(1000, 100);
    QCOMPARE(flow->count(), 3);
    QVERIFY(!flow->takeAt(-1) && !flow->takeAt(3));
    const std::unique_ptr<QLayoutItem> taken(flow->takeAt(1));
    QCOMPARE(taken->widget(), widgets[1]);
    QCOMPARE(flow->count(), 2);
    QCOMPARE(flow->itemAt(1)->widget(), widgets[2]);
    page.show();
    QVERIFY(widgets[2]->x() > widgets[0]->x());
    QCOMPARE(widgets[2]->y(), widgets[0]->y());
}

static QImage painted(const std::function<void(QPainter &painter)> &paint, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

void TestOverview::pictures()
{
    const QSize size(120, 90);
    const QImage blank = painted([](QPainter &) {}, size);
    QHash<FormFactor, QImage> images;
    for (int form = 0; form <= int(FormFactor::Container); ++form) {
        const auto draw = [&](QPainter &painter) { drawMachine(painter, {{}, size}, FormFactor(form), quietPalette(false)); };
        images.insert(FormFactor(form), painted(draw, size));
    }
    QCOMPARE(images.take(FormFactor::Portable), images[FormFactor::Notebook]);
    for (auto it = images.cbegin(); it != images.cend(); ++it) {
        QVERIFY(*it != blank);
        QCOMPARE(images.keys(*it), QList<FormFactor>{it.key()});
    }
}

/// A bar that is nearly full tells it without colours, too.
void TestOverview::bars()
{
    const QSize size(100, barHeight);
    const auto bar = [&](double share, BarLevel level, Qt::LayoutDirection direction = Qt::LeftToRight) {
        return painted([&](QPainter &painter) { drawBar(painter, {{}, size}, share, level, quietPalette(false), direction); }, size);
    };
    const auto greys = [](const QImage &image) {
        QSet<int> found;
        for (int x = 10; x < 40; ++x)
            found += qGray(image.pixel(x, barHeight / 2));
        return found.size();
    };
    QCOMPARE(greys(bar(0.5, BarLevel::Usual)), 1);
    QCOMPARE_GT(greys(bar(0.5, BarLevel::High)), 1);
    QCOMPARE_GT(greys(bar(0.5, BarLevel::Full)), 1);
    QVERIFY(bar(0.5, BarLevel::High) != bar(0.5, BarLevel::Full));
    QCOMPARE(bar(0, BarLevel::Full), bar(0, BarLevel::Usual));
    QCOMPARE(bar(7, BarLevel::Full), bar(1, BarLevel::Full));
    const auto isFilled = [](const QImage &image, int x) {
        return image.pixel(x, barHeight / 2) == quietPalette(false).color(QPalette::Accent).rgb();
    };
    const QImage ltr = bar(0.3, BarLevel::Usual), rtl = bar(0.3, BarLevel::Usual, Qt::RightToLeft);
    QVERIFY(isFilled(ltr, 10) && isFilled(ltr, 27) && !isFilled(ltr, 33) && !isFilled(ltr, 90));
    QVERIFY(isFilled(rtl, 90) && isFilled(rtl, 73) && !isFilled(rtl, 67) && !isFilled(rtl, 10));
}

void TestOverview::rowsAreLevel()
{
    ReportModel model;
    model.setReport(m_reports.machine(u"macos-apple-silicon-composite"_s));
    OverviewView view(&model);
    for (const int width : {340, 560, 900, 1400, 2400}) {
        view.resize(width, 700);
        view.show();
        QApplication::processEvents();
        QMap<int, QList<QRect>> rows;
        for (const auto all = view.findChildren<Card *>(); const Card *each : all) {
            if (!each->isHidden() && !each->text().isEmpty())
                rows[each->y()] += each->geometry();
        }
        for (const QList<QRect> &row : std::as_const(rows)) {
            QVERIFY(row.size() <= view.columns());
            for (const QRect &place : row) {
                QCOMPARE(place.height(), row.first().height());
                QVERIFY(std::abs(place.width() - row.first().width()) <= 1);
                QVERIFY(place.right() < view.viewport()->width());
            }
        }
        if (view.columns() > 1)
            QCOMPARE(rows.first().size(), view.columns());
        // Each is as high as its words need.
        for (const auto all = view.findChildren<Card *>(); const Card *each : all)
            QVERIFY(each->isHidden() || each->height() >= each->heightForWidth(each->width()));
    }
}

void TestOverview::mirrored()
{
    ReportModel model;
    model.setReport(m_reports.machine(u"macos-apple-silicon-composite"_s));
    OverviewView view(&model);
    view.setLayoutDirection(Qt::RightToLeft);
    view.resize(900, 700);
    view.show();
    QApplication::processEvents();
    QVERIFY(card(view, u"system"_s)->x() > card(view, u"processor"_s)->x());
    QCOMPARE(card(view, u"system"_s)->y(), card(view, u"processor"_s)->y());
}

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
