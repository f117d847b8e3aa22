// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include "models/import/opening.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace prose {

static QString words(const char *text)
{
    return QCoreApplication::translate("Dialogs", text);
}

void tell(QWidget *window, const QString &title, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QApplication::applicationDisplayName(), title, QMessageBox::Ok, window);
    box->setInformativeText(sentence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

bool tellErrors(QWidget *window, const QList<ReportLoader::Loaded> &loaded)
{
    QStringList sentences;
    for (const ReportLoader::Loaded &item : loaded) {
        if (!*item.report)
            sentences += openingSentence(item.report->error());
    }
    if (!sentences.isEmpty())
        tell(window, words(QT_TRANSLATE_NOOP("Dialogs", "This report cannot be opened")), sentences.join(QStringLiteral("\n\n")));
    return !sentences.isEmpty();
}

void choose(QWidget *window, const QString &title, Choice choice, std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(window, title);
    if (choice == Choice::Recording) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setFileMode(choice == Choice::Reports ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
        dialog->setNameFilters(
            {words(QT_TRANSLATE_NOOP("Dialogs", "Reports (*.json)")), words(QT_TRANSLATE_NOOP("Dialogs", "All files (*)"))});
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, window, std::move(chosen));
    dialog->open();
}

} // namespace prose
