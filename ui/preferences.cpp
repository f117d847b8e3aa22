// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "models/format.h"
#include "ui/labels.h"
#include "ui/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr double patiences[] = {1, 2, 4};
static constexpr int rowSpace = 8;
static constexpr int sectionIdRole = Qt::UserRole;

static QVBoxLayout *pageLayout(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(6);
    return layout;
}

/// A sentence about the control above it, in line with that one's text.
static void explain(QVBoxLayout &page, const QString &text, const QWidget &control)
{
    auto *label = new SubtleLabel(text);
    label->setWordWrap(true);
    const QStyle *style = control.style();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 12);
    line->addSpacing(style->pixelMetric(QStyle::PM_IndicatorWidth) + style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    line->addWidget(label, 1);
    page.addLayout(line);
}

PreferencesDialog::PreferencesDialog(const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent), m_pages(new QTabWidget), m_language(new QComboBox), m_theme(new QComboBox), m_patience(new QComboBox),
      m_sections(new QTreeWidget)
{
    setWindowTitle(tr("Preferences"));
    m_pages->setDocumentMode(true);
    m_pages->addTab(generalPage(), tr("&General"));
    m_pages->addTab(privacyPage(), tr("&Privacy"));
    m_pages->addTab(collectingPage(catalogue), tr("&Collecting"));
    m_pages->setAccessibleName(tr("Preferences"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    QPushButton *restore = buttons->button(QDialogButtonBox::RestoreDefaults);
    restore->setAutoDefault(false);
    connect(restore, &QPushButton::clicked, this, [this] {
        change([](Settings &settings) { settings = {}; });
        display({});
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    resize(560, 560);
    display(Settings::load());
}

int PreferencesDialog::currentPage() const
{
    return m_pages->currentIndex();
}

void PreferencesDialog::setCurrentPage(int page)
{
    m_pages->setCurrentIndex(page);
}

/// What others changed meanwhile stays.
void PreferencesDialog::change(const std::function<void(Settings &)> &how)
{
    if (m_isShowing)
        return;
    const Settings before = Settings::load();
    Settings settings = before;
    how(settings);
    if (settings == before)
        return;
    settings.save();
    Q_EMIT changed();
}

QCheckBox *PreferencesDialog::checkBox(const QString &text, bool Settings::*member)
{
    auto *box = new QCheckBox(text);
    m_checkBoxes += {box, member};
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) { change([=](Settings &settings) { settings.*member = on; }); });
    return box;
}

QWidget *PreferencesDialog::generalPage()
{
    auto *page = new QWidget;
    m_language->addItem(tr("Same as the system"), QString());
    for (const auto codes = languages(); const QString &code : codes)
        m_language->addItem(nameOfLanguage(code), code);
    m_language->setAccessibleName(tr("Language"));
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { change([this](Settings &settings) { settings.language = m_language->currentData().toString(); }); });
    m_theme->addItem(tr("Same as the system"), int(Settings::Theme::System));
    m_theme->addItem(tr("Light"), int(Settings::Theme::Light));
    m_theme->addItem(tr("Dark"), int(Settings::Theme::Dark));
    m_theme->setAccessibleName(tr("Appearance"));
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { change([this](Settings &settings) { settings.theme = Settings::Theme(m_theme->currentData().toInt()); }); });
    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Appearance:"), m_theme);
    auto *layout = pageLayout(page);
    layout->addLayout(form);
    layout->addStretch(1);
    return page;
}

QWidget *PreferencesDialog::privacyPage()
{
    auto *page = new QWidget;
    auto *layout = pageLayout(page);
    const auto add = [&](const QString &text, bool Settings::*member, const QString &sentence) {
        QCheckBox *box = checkBox(text, member);
        box->setAccessibleDescription(sentence);
        layout->addWidget(box);
        explain(*layout, sentence, *box);
    };
    add(tr("&Remove personal data when exporting"), &Settings::removesPersonalData,
        tr("Names, addresses and serial numbers become stand-ins. You can choose otherwise each time you export."));
    add(tr("Let copied and &dragged text hold personal data"), &Settings::copiesPersonalData,
        tr("Otherwise what you copy holds stand-ins, as what you export does."));
    add(tr("&Keep the last report of this computer"), &Settings::keepsLastReport,
        tr("So that you can compare this computer with what it was last time. The report stays on this computer."));
    add(tr("&Look up the public address"), &Settings::looksUpPublicAddress,
        tr("Asks api.ipify.org which address the internet sees. Nothing else in this program ever uses the network."));
    layout->addStretch(1);
    return page;
}

QWidget *PreferencesDialog::collectingPage(const Catalogue &catalogue)
{
    auto *page = new QWidget;
    m_patience->addItem(tr("As usual"), patiences[0]);
    m_patience->addItem(tr("Twice as long"), patiences[1]);
    m_patience->addItem(tr("Four times as long"), patiences[2]);
    m_patience->setAccessibleName(tr("How long to wait for answers"));
    connect(m_patience, &QComboBox::currentIndexChanged, this,
            [this] { change([this](Settings &settings) { settings.timeoutScale = m_patience->currentData().toDouble(); }); });

    const QSize rowSize(0, m_sections->fontMetrics().height() + rowSpace);
    QFont groupFont = m_sections->font();
    groupFont.setWeight(QFont::DemiBold);
    m_sections->setHeaderHidden(true);
    m_sections->setRootIsDecorated(false);
    m_sections->setAccessibleName(tr("Sections to collect"));
    QHash<QString, QTreeWidgetItem *> groups;
    for (const SectionInfo &info : catalogue) {
        Section section;
        section.id = info.id;
        section.info = &info;
        QTreeWidgetItem *&group = groups[groupLabel(section)];
        if (!group) {
            group = new QTreeWidgetItem(m_sections, {groupLabel(section)});
            group->setSizeHint(0, rowSize);
            group->setFont(0, groupFont);
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        }
        auto *item = new QTreeWidgetItem(group, {sectionLabel(section)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
        item->setSizeHint(0, rowSize);
        item->setData(0, sectionIdRole, info.id);
        item->setCheckState(0, Qt::Checked);
        m_items += item;
    }
    m_sections->expandAll();
    m_sections->setItemsExpandable(false);
    m_sections->setCurrentItem(m_sections->topLevelItem(0));
    // A group's box changes many at once: what they come to is kept when all have changed.
    connect(m_sections, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item->childCount() == 0)
            change([this](Settings &settings) { settings.skippedSections = skippedSections(); });
    });

    auto *form = new QFormLayout;
    form->addRow(tr("&Wait for answers:"), m_patience);
    auto *title = new QLabel(tr("&Sections to collect:"));
    title->setBuddy(m_sections);
    auto *layout = pageLayout(page);
    layout->addLayout(form);
    explain(*layout, tr("A slow or busy computer may need longer."), *m_patience);
    layout->addWidget(title);
    layout->addWidget(m_sections, 1);
    auto *moment = new SubtleLabel(tr("Both count from the next collection on."));
    moment->setWordWrap(true);
    layout->addWidget(moment);
    return page;
}

QStringList PreferencesDialog::skippedSections() const
{
    QStringList ids;
    for (const QTreeWidgetItem *item : m_items) {
        if (item->checkState(0) == Qt::Unchecked)
            ids += item->data(0, sectionIdRole).toString();
    }
    return ids;
}

void PreferencesDialog::display(const Settings &settings)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme)));
    if (m_patience->findData(settings.timeoutScale) < 0) // written into the file by hand
        m_patience->addItem(tr("%1 times as long").arg(QLocale().toString(settings.timeoutScale)), settings.timeoutScale);
    m_patience->setCurrentIndex(m_patience->findData(settings.timeoutScale));
    for (const auto &[box, member] : std::as_const(m_checkBoxes))
        box->setChecked(settings.*member);
    for (QTreeWidgetItem *item : std::as_const(m_items)) {
        const bool isSkipped = settings.skippedSections.contains(item->data(0, sectionIdRole).toString());
        item->setCheckState(0, isSkipped ? Qt::Unchecked : Qt::Checked);
    }
}

} // namespace prose
