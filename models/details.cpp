// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/details.h"

#include "models/format.h"
#include "models/summary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

class Lines
{
public:
    void add(const QString &label, const QStringList &parts)
    {
        QStringList said = parts;
        said.removeAll(QString());
        if (!said.isEmpty())
            m_text += Words::tr("%1: %2").arg(label, said.join(u", "_s)) + u'\n';
    }
    void add(const QString &label, const std::optional<QString> &value) { add(label, QStringList{value.value_or(QString())}); }
    QString text() && { return std::move(m_text); }

private:
    QString m_text;
};

QString inBrackets(const QString &text, const QString &more)
{
    return text.isEmpty() || more.isEmpty() ? text + more : Words::tr("%1 (%2)").arg(text, more);
}

QString processorText(const ProcessorSummary &processor)
{
    QStringList counts;
    if (processor.cores)
        counts += Words::tr("%n core(s)", nullptr, int(*processor.cores));
    if (processor.threads && processor.threads != processor.cores)
        counts += Words::tr("%n logical processor(s)", nullptr, int(*processor.threads));
    return inBrackets(processor.name.value_or(QString()).simplified(), counts.join(u", "_s));
}

QString memoryText(const MemorySummary &memory, const QLocale &locale)
{
    if (!memory.totalBytes)
        return {};
    const QString total = roughSizeText(*memory.totalBytes, locale);
    return memory.availableBytes ? Words::tr("%1, %2 available").arg(total, roughSizeText(*memory.availableBytes, locale)) : total;
}

QString driveText(const DriveSummary &drive, const QLocale &locale)
{
    QStringList more;
    if (drive.kind)
        more += *drive.kind;
    if (drive.sizeBytes)
        more += roughSizeText(*drive.sizeBytes, locale);
    return inBrackets(drive.name, more.join(u", "_s));
}

QString spaceText(const VolumeSummary &volume, const QLocale &locale)
{
    if (!volume.totalBytes || !volume.freeBytes)
        return {};
    return Words::tr("%1: %2 free of %3")
        .arg(volumeText(volume), roughSizeText(*volume.freeBytes, locale), roughSizeText(*volume.totalBytes, locale));
}

QString displayText(const DisplaySummary &display)
{
    const QString size = display.resolution.value_or(QString());
    const QString rate = display.refreshRate.value_or(QString());
    const QString name = display.name.value_or(display.isBuiltIn ? Words::tr("Built-in screen") : Words::tr("Screen"));
    return inBrackets(name, size.isEmpty() || rate.isEmpty() ? size + rate : Words::tr("%1, %2").arg(size, rate));
}

} // namespace

QString detailsText(const Report &report, const QLocale &locale)
{
    Lines lines;
    const Identity identity = identityOf(report);
    lines.add(Words::tr("Computer"), identity.computerName);
    lines.add(Words::tr("Model"), inBrackets(identity.model.value_or(QString()), formFactorText(identity.form)));
    lines.add(Words::tr("Runs in"), identity.host);
    const SystemSummary system = systemOf(report);
    lines.add(Words::tr("Operating system"), system.name);
    lines.add(Words::tr("Build"), system.build);
    lines.add(Words::tr("Kernel"), inBrackets(system.kernel.value_or(QString()), system.architecture.value_or(QString())));
    lines.add(Words::tr("Processor"), processorText(processorOf(report)));
    lines.add(Words::tr("Memory"), memoryText(memoryOf(report), locale));
    lines.add(Words::tr("Graphics"), graphicsOf(report));
    QStringList displays, drives, volumes;
    for (const DisplaySummary &display : displaysOf(report))
        displays += displayText(display);
    for (const DriveSummary &drive : drivesOf(report))
        drives += driveText(drive, locale);
    for (const VolumeSummary &volume : volumesOf(report))
        volumes += spaceText(volume, locale);
    lines.add(Words::tr("Screens"), displays);
    lines.add(Words::tr("Disks"), drives);
    lines.add(Words::tr("Space"), volumes);
    if (report.timestamp > 0)
        lines.add(Words::tr("Collected"), QStringList{momentText(report.timestamp, locale)});
    lines.add(Words::tr("Reported by"), QStringList{u"%1 %2"_s.arg(report.generatorName, report.generatorVersion).trimmed()});
    return std::move(lines).text();
}

} // namespace prose
