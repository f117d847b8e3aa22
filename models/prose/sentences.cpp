// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which section is put into words by which function, and what is said of states; declared in prose.h.

#include "models/format.h"
#include "models/prose/prose.h"
#include "models/prose/readable.h"
#include "models/prose/topics.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

struct Topic
{
    QLatin1StringView sectionId;
    QStringList (*sentences)(const SectionView &);
};

constexpr std::array table{
    Topic{"system"_L1, topics::system},
    Topic{"hardware"_L1, topics::hardware},
    Topic{"disk"_L1, topics::disk},
    Topic{"top_processes"_L1, topics::topProcesses},
    Topic{"startup"_L1, topics::startup},
    Topic{"login_items"_L1, topics::loginItems},
    Topic{"package_managers"_L1, topics::packageManagers},
    Topic{"developer_tools"_L1, topics::developerTools},
    Topic{"kexts"_L1, topics::kexts},
    Topic{"applications"_L1, topics::applications},
    Topic{"environment"_L1, topics::environment},
    Topic{"network"_L1, topics::network},
    Topic{"battery"_L1, topics::battery},
    Topic{"cron"_L1, topics::cron},
    Topic{"diagnostics"_L1, topics::diagnostics},
    Topic{"security"_L1, topics::security},
    Topic{"cloud"_L1, topics::cloud},
    Topic{"nvram"_L1, topics::nvram},
    Topic{"storage_analysis"_L1, topics::storageAnalysis},
    Topic{"fonts"_L1, topics::fonts},
    Topic{"shell_customization"_L1, topics::shellCustomization},
    Topic{"opencore_patcher"_L1, topics::opencorePatcher},
    Topic{"oclp_compatibility"_L1, topics::oclpCompatibility},
    Topic{"system_preferences"_L1, topics::systemPreferences},
    Topic{"kernel_params"_L1, topics::kernelParams},
    Topic{"system_logs"_L1, topics::systemLogs},
    Topic{"ioregistry"_L1, topics::ioregistry},
    Topic{"linux_security"_L1, topics::linuxSecurity},
    Topic{"sensors"_L1, topics::sensors},
    Topic{"kernel_modules"_L1, topics::kernelModules},
    Topic{"systemd"_L1, topics::systemd},
    Topic{"timers"_L1, topics::timers},
    Topic{"containers"_L1, topics::containers},
    Topic{"display_session"_L1, topics::displaySession},
    Topic{"backup_tools"_L1, topics::backupTools},
    Topic{"firmware"_L1, topics::firmware},
};

const Topic *topicOf(QStringView sectionId)
{
    const auto topic = std::ranges::find_if(table, [sectionId](const Topic &t) { return t.sectionId == sectionId; });
    return topic == table.end() ? nullptr : topic;
}

QString reasonSentence(const Section &section)
{
    QString reason = reasonText(section).simplified();
    if (!reason.isEmpty() && !reason.endsWith(u'.'))
        reason += u'.';
    return reason;
}

QString stateSentence(const Report &report, const Section &section)
{
    switch (section.state) {
    case State::Complete: return {};
    case State::Waiting: return Words::tr("This has not been looked at yet.");
    case State::Running: return Words::tr("This is being looked at right now.");
    case State::Skipped:
        return section.reason.isEmpty() ? Words::tr("This was left out of the report.")
                                        //: %1 is a whole sentence that says why
                                        : Words::tr("This was left out of the report. %1").arg(reasonSentence(section));
    case State::Unavailable: return firstOf({reasonSentence(section), Words::tr("This computer has no such thing.")});
    case State::Failed:
        if (section.timedOut)
            return Words::tr("Nothing could be read before the time was up.");
        return readableFacts(report, section).isEmpty() ? Words::tr("Nothing could be read.") : Words::tr("Hardly anything could be read.");
    case State::Partial:
        if (section.timedOut)
            return Words::tr("The time was up before everything had been read, so something may be missing.");
        return Words::tr("Not everything could be read.");
    }
    Q_UNREACHABLE();
}

QString amountSentence(const SectionView &view)
{
    const int entries = view.itemCount();
    return entries == 0 ? Words::tr("Nothing was found here.")
        : entries == 1  ? Words::tr("One fact is listed here.")
                        : Words::tr("%n facts are listed here.", nullptr, entries);
}

QStringList collectionSentences(const Report &report)
{
    const int all = int(report.sections.size());
    const int failed = int(std::ranges::count(report.sections, State::Failed, &Section::state));
    const int partial = int(std::ranges::count(report.sections, State::Partial, &Section::state));
    return allOf({failed == 0       ? QString()
                      : failed == 1 ? Words::tr("Of %1 sections of the report, one could not be read.").arg(all)
                                    : Words::tr("Of %1 sections of the report, %n could not be read.", nullptr, failed).arg(all),
                  partial == 0                     ? QString()
                      : failed > 0 && partial == 1 ? Words::tr("One more is incomplete.")
                      : failed > 0                 ? Words::tr("%n more are incomplete.", nullptr, partial)
                      : partial == 1               ? Words::tr("Of %1 sections of the report, one is incomplete.").arg(all)
                                     : Words::tr("Of %1 sections of the report, %n are incomplete.", nullptr, partial).arg(all)});
}

/// English only: other languages translate both of a pair of sentences alike.
bool takesAn(const QString &noun)
{
    static constexpr QStringView vowels = u"AEIOaeio";
    static constexpr QStringView spelledWithVowel = u"FHLMNRSX"; // "an HP", but "a LENOVO"
    const QChar first = noun.isEmpty() ? QChar() : noun[0];
    const QChar second = noun.size() < 2 ? QChar() : noun[1];
    const bool isSpelled = second.isUpper() && !vowels.contains(second) && second != u'U' && second != u'Y';
    return vowels.contains(first) || (isSpelled && spelledWithVowel.contains(first));
}

/// What runs, on what: the first sentence of all.
QString identitySentence(const SectionView &any)
{
    const SectionView containers = any.other(u"containers");
    const QString model = topics::modelName(any.other(u"system"));
    const QString name = topics::systemName(any.other(u"system"));
    const QString container = containers.text(u"in_container");
    const QString hypervisor = topics::hypervisorName(containers);
    //: %1 is a kind of container such as "docker", %2 an operating system
    return firstOf({say(Words::tr("This is a container (%1) that runs %2."), container, name),
                    //: %1 is a model, %2 the software that makes it ("KVM"), %3 an operating system
                    say(Words::tr("This is a virtual machine (%1, on %2) running %3."), model, hypervisor, name),
                    say(Words::tr("This is a virtual machine (%1) running %2."), hypervisor, name),
                    say(takesAn(model) ? Words::tr("This is an %1 running %2.") : Words::tr("This is a %1 running %2."), model, name),
                    say(takesAn(model) ? Words::tr("This is an %1.") : Words::tr("This is a %1."), model),
                    say(Words::tr("This computer runs %1."), name),
                    any.isMac() ? Words::tr("This is a Mac.") : Words::tr("This is a computer running Linux.")});
}

QString equipmentSentence(const SectionView &any)
{
    const SectionView hardware = any.other(u"hardware");
    const QString processor = topics::processorName(hardware);
    const int physical = hardware.count(u"cpu_physical_cores");
    const int cores = physical > 0 ? physical : hardware.count(u"cpu_cores");
    const std::optional<double> bytes = hardware.number(u"memory_total_bytes");
    const QString memory = bytes && *bytes > 0 ? hardware.size(*bytes) : QString();
    if (cores > 0) {
        const QString full = cores == 1
            ? say(Words::tr("Its processor is the %1 with one core, and it has %2 of memory."), processor, memory)
            : say(Words::tr("Its processor is the %1 with %n cores, and it has %2 of memory.", nullptr, cores), processor, memory);
        const QString short_ = cores == 1 ? say(Words::tr("It has one processor core and %1 of memory."), memory)
                                          : say(Words::tr("It has %n processor cores and %1 of memory.", nullptr, cores), memory);
        if (const QString sentence = firstOf({full, short_}); !sentence.isEmpty())
            return sentence;
    }
    return firstOf({say(Words::tr("Its processor is the %1, and it has %2 of memory."), processor, memory),
                    say(Words::tr("Its processor is the %1."), processor), say(Words::tr("It has %1 of memory."), memory)});
}

} // namespace

bool hasOwnWords(QStringView sectionId)
{
    return topicOf(sectionId) != nullptr;
}

QStringList openingSentences(const Report &report, const QLocale &locale)
{
    const SectionView any(report, nullptr, locale);
    const double seconds = any.other(u"system").number(u"uptime_seconds").value_or(0);
    return allOf({identitySentence(any), equipmentSentence(any), topics::spaceSentence(any.other(u"disk")),
                  seconds > 0 ? Words::tr("It has been running for %1.").arg(any.duration(seconds)) : QString()})
        + collectionSentences(report);
}

QStringList sectionSentences(const Report &report, const Section &section, const QLocale &locale)
{
    QStringList sentences;
    const SectionView view(report, &section.root, locale);
    if (section.state == State::Complete || section.state == State::Partial) {
        if (const Topic *topic = topicOf(section.id))
            sentences = topic->sentences(view);
        if (sentences.isEmpty())
            sentences += amountSentence(view);
    }
    if (const QString state = stateSentence(report, section); !state.isEmpty())
        sentences += state;
    return sentences;
}

} // namespace prose
