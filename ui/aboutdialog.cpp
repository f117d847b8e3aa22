// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "ui/icons.h"
#include "ui/labels.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr int iconSide = 72;

QList<VersionLine> versionLines()
{
    const QString builtWith = QStringLiteral(QT_VERSION_STR);
    const QString running = QString::fromLatin1(qVersion());
    QList<VersionLine> lines{{u"System Prose"_s, QApplication::applicationVersion()},
                             {u"Qt"_s, running == builtWith ? running : AboutDialog::tr("%1, built with %2").arg(running, builtWith)}};
    const QStringList libraries = QStringLiteral(PROSE_LIBRARIES).split(u'|', Qt::SkipEmptyParts); // "QCoro 0.12.0"
    for (const QString &library : libraries)
        lines += {library.section(u' ', 0, -2), library.section(u' ', -1)};
    lines += {AboutDialog::tr("Compiler"), QStringLiteral(PROSE_COMPILER)};
    lines += {AboutDialog::tr("System"), u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    lines += {AboutDialog::tr("Display"), QGuiApplication::platformName()};
    return lines;
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About System Prose"));
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    const auto sentence = [](const QString &text) {
        auto *label = new QLabel(text);
        label->setWordWrap(true);
        return label;
    };
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(heading(u"System Prose %1"_s.arg(QApplication::applicationVersion()), 6));
    words->addWidget(sentence(tr("Shows what a computer is and what runs on it, and compares two reports. It only reads.")));
    words->addWidget(sentence(tr("Free software under the GNU General Public License, version 3 or later.")));
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(words, 1);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setFormAlignment(Qt::AlignLeft);
    form->setLabelAlignment(Qt::AlignLeft);
    QStringList copied;
    for (const auto lines = versionLines(); const VersionLine &line : lines) {
        copied += u"%1: %2"_s.arg(line.name, line.version);
        if (copied.size() == 1)
            continue; // stands above already
        auto *value = new ValueLabel(line.version);
        value->setAccessibleName(line.name);
        form->addRow(new SubtleLabel(line.name), value);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Co&py"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(u"copy"_s));
    copy->setToolTip(tr("Copy the versions, for a bug report"));
    copy->setAccessibleDescription(copy->toolTip());
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [text = copied.join(u'\n')] { copyToClipboard(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 16);
    layout->setSpacing(18);
    layout->addLayout(top);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    setMinimumWidth(460);
}

void tellAbout(QWidget *window)
{
    auto *dialog = new AboutDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace prose
