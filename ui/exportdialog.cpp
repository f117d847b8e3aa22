// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportdialog.h"

#include "models/report/document.h"
#include "ui/labels.h"
#include "ui/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace prose {

static constexpr qsizetype previewLength = 6000; // bytes

/// What a form of the report is called, and the pattern of its files.
struct FormatWords
{
    QString title, filter;
};

static FormatWords wordsOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Json:
        return {ExportDialog::tr("JSON, for programs and for comparing"), ExportDialog::tr("JSON (*.prose.json *.json)")};
    case ReportFormat::Text: return {ExportDialog::tr("Text, for reading"), ExportDialog::tr("Text (*.txt)")};
    case ReportFormat::Markdown: return {ExportDialog::tr("Markdown, for web pages and tickets"), ExportDialog::tr("Markdown (*.md)")};
    case ReportFormat::Html: return {ExportDialog::tr("HTML, for browsers and printing"), ExportDialog::tr("HTML (*.html)")};
    case ReportFormat::Prompt: return {ExportDialog::tr("Prompt, for a language model"), ExportDialog::tr("Prompt (*.prompt.md)")};
    }
    Q_UNREACHABLE();
}

ExportDialog::ExportDialog(const QString &title, QString baseName, QList<ReportFormat> formats, Make make, QWidget *parent)
    : QDialog(parent), m_baseName(std::move(baseName)), m_formats(std::move(formats)), m_make(std::move(make)),
      m_format(new QComboBox(this)), m_remove(new QCheckBox(tr("&Remove personal data"), this)), m_summary(new SubtleLabel({}, this)),
      m_previewLabel(new QLabel(tr("&Preview:"), this)), m_preview(new QPlainTextEdit(this))
{
    setWindowTitle(title);
    for (const ReportFormat format : std::as_const(m_formats))
        m_format->addItem(wordsOf(format).title);
    m_format->setAccessibleName(tr("Format"));
    m_format->setEnabled(m_formats.size() > 1);
    m_remove->setChecked(Settings::load().removesPersonalData);
    m_summary->setWordWrap(true);
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setTabChangesFocus(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("&Export…"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askWhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updatePreview);
    connect(m_remove, &QCheckBox::toggled, this, &ExportDialog::updatePreview);

    auto *form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("Privacy:"), m_remove);
    form->setVerticalSpacing(8);
    form->addRow(QString(), m_summary);
    m_summary->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_summary->setAlignment(Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(heading(title, 3, this));
    layout->addLayout(form);
    m_previewLabel->setBuddy(m_preview);
    layout->addWidget(m_previewLabel);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resize(620, 560);
    updatePreview();
}

ReportFormat ExportDialog::format() const
{
    return m_formats.at(m_format->currentIndex());
}

bool ExportDialog::removesPersonal() const
{
    return m_remove->isChecked();
}

QString ExportDialog::previewText() const
{
    return m_preview->toPlainText();
}

void ExportDialog::updatePreview()
{
    m_save->setEnabled(false);
    const int run = ++m_run;
    QtConcurrent::run(m_make, format(), removesPersonal()).then(this, [this, run](const Exported &result) {
        if (run != m_run)
            return;
        m_bytes = result.bytes;
        // A web page begins with pages of style, which nobody wants to see.
        const qsizetype begin = format() == ReportFormat::Html ? qMax(qsizetype(0), result.bytes.indexOf("<body>")) : 0;
        const QByteArray shown = result.bytes.sliced(begin);
        const bool isLong = shown.size() > previewLength;
        QStringDecoder decoder(QStringDecoder::Utf8); // leaves out a character that is cut in two
        const QString beginning = decoder.decode(shown.first(qMin(shown.size(), previewLength)));
        m_preview->setPlainText(beginning + (isLong ? u"\n…"_s : QString()));
        const QString size = QLocale().formattedDataSize(result.bytes.size());
        m_summary->setText(
            removesPersonal()
                ? tr("%n value(s) such as names, addresses and serial numbers are replaced by stand-ins.", nullptr, result.replaced)
                : tr("Names, addresses and serial numbers stay in the file: share it only with people you trust."));
        m_previewLabel->setText(tr("&Preview (%1 in all):").arg(size));
        m_save->setEnabled(true);
    });
}

bool ExportDialog::exportTo(const QString &path)
{
    const Result<void> written = writeDocument(path, m_bytes);
    if (written) {
        Q_EMIT exported(path);
        accept();
        return true;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Not exported"),
                                tr("“%1” could not be written.").arg(QDir::toNativeSeparators(path)), QMessageBox::Ok, this);
    box->setInformativeText(tr("%1. Nothing was changed; choose another place and try again.").arg(written.error().detail));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return false;
}

void ExportDialog::askWhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, windowTitle(), folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(proposedName({}, format()).sliced(1));
    dialog->setNameFilters({wordsOf(format()).filter, tr("All files (*)")});
    dialog->selectFile(proposedName(m_baseName, format()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

} // namespace prose
