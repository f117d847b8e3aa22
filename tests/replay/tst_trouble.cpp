// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/engine/engine.h"
#include "collectors/sections/sections.h"
#include "collectors/sources/recordedsources.h"
#include "models/report/report.h"
#include "tests/replay/alternatives.h"
#include "tests/replay/inventions.h"
#include "tests/support/keptschema.h"
#include "tests/support/recordings.h"
#include "tests/support/troubledsources.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

using Sections = QMap<QString, Section>;
using Ids = QSet<QString>;
using Answer = std::optional<QByteArray>;

constexpr std::array troubleWords{"missing", "empty", "denied", "cut", "German", "timed out", "fails"};

/// One recorded machine, its clean report, and which sections ask what.
struct Machine
{
    std::shared_ptr<TroubledSources> sources;
    Sections clean;
    QStringList ids; ///< in the order of the report
    std::vector<std::pair<Question, Answer>> questions;
    QHash<QString, Ids> askedBy; ///< "kind name" → sections
};

QString keyOf(const Question &question)
{
    return QString::number(std::to_underlying(question.kind)) + u' ' + question.name;
}

/// A file of the kernel that has one line is read whole or not at all.
bool isOneLineOfKernel(const Question &question, const QByteArray &bytes)
{
    return (question.name.startsWith("/sys/"_L1) || question.name.startsWith("/proc/"_L1)) && bytes.trimmed().count('\n') == 0;
}

bool applies(Trouble trouble, const Question &question, const Answer &answer)
{
    const bool isCommand = question.kind == SourceRecord::Kind::Command;
    const bool isAnswered = answer.has_value();
    switch (trouble) {
    case Trouble::Missing: return isAnswered;
    case Trouble::Empty: return isAnswered || question.kind != SourceRecord::Kind::File; // an empty file is a file
    case Trouble::Cut: return isAnswered && !answer->isEmpty() && !isOneLineOfKernel(question, *answer);
    case Trouble::German: return isAnswered && isCommand;
    case Trouble::Fails: return isCommand;
    default: return true;
    }
}

bool mentions(const Section &section, Error::Kind kind)
{
    return std::ranges::any_of(section.problems, [kind](const Error &problem) { return problem.kind == kind; })
        || std::ranges::any_of(section.sources, [kind](const SourceRecord &source) { return source.error && source.error->kind == kind; });
}

} // namespace

/// Every source of every recorded machine goes wrong in every way, one at a time. Whatever happens, the run ends, sections that
/// did not ask stay as they are, those that did keep their keys, and no value comes from nowhere.
class TestTrouble : public QObject
{
    Q_OBJECT

    const std::vector<SectionSpec> m_specs = allSections();
    const KeptSchema m_schema;
    QHash<QString, std::shared_ptr<Machine>> m_machines;
    qint64 m_cells = 0;
    qint64 m_wholeRuns = 0;
    QMap<QString, int> m_silent; ///< sections that lost a value without a word

    Sections run(const std::shared_ptr<TroubledSources> &sources, const QStringList &only = {})
    {
        Sections sections;
        Engine engine(m_specs, sources, {.only = only});
        QEventLoop loop;
        QObject::connect(&engine, &Engine::sectionChanged, &loop, [&](const Section &section) {
            if (isOver(section.state))
                sections.insert(section.id, section);
        });
        QObject::connect(&engine, &Engine::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        QTimer::singleShot(10'000, &loop, [&] { loop.exit(1); });
        engine.start();
        return loop.exec() == 0 ? sections : Sections();
    }

    const SectionSpec &spec(const QString &id) const
    {
        return *std::ranges::find_if(m_specs, [&](const SectionSpec &spec) { return spec.info.id == id; });
    }

    /// The sections, all that need them, and all that those need.
    Ids withDependents(Ids ids) const
    {
        for (bool grows = true; grows;) {
            grows = false;
            for (const SectionSpec &spec : m_specs) {
                if (!ids.contains(spec.info.id)
                    && std::ranges::any_of(spec.info.needs, [&](const QString &id) { return ids.contains(id); })) {
                    ids += spec.info.id;
                    grows = true;
                }
            }
        }
        return ids;
    }
    Ids withNeeds(Ids ids) const
    {
        QStringList open(ids.begin(), ids.end());
        while (!open.isEmpty()) {
            for (const QString &needed : spec(open.takeLast()).info.needs) {
                if (!ids.contains(needed)) {
                    ids += needed;
                    open += needed;
                }
            }
        }
        return ids;
    }

    void findQuestions(Machine &machine) const
    {
        QHash<QString, QStringList> pathsOf;
        QMap<QString, Answer> files;
        for (auto it = machine.sources->files().begin(); it != machine.sources->files().end(); ++it) {
            const QString &pattern = it.key().second;
            const auto addFile = [&](const QString &path) {
                Answer &answer = files[path];
                const auto found = it->value(path);
                if (found && (!answer || answer->isEmpty()))
                    answer = *found;
            };
            QStringList answered;
            for (auto path = it->begin(); path != it->end(); ++path) {
                pathsOf[pattern] += path.key();
                if (path->has_value())
                    answered += path.key();
            }
            // Of what one pattern stands for, a few suffice: they go the same way.
            static constexpr qsizetype few = 3;
            for (qsizetype i = 0; i < std::min(few, answered.size()); ++i)
                addFile(answered.at(i * std::max<qsizetype>(1, (answered.size() - 1) / (few - 1)) % answered.size()));
            if (answered.isEmpty() && it->contains(pattern))
                addFile(pattern);
        }
        for (const Section &section : std::as_const(machine.clean)) {
            for (const SourceRecord &source : section.sources) {
                machine.askedBy[keyOf({source.kind, source.name()})] += section.id;
                if (source.kind == SourceRecord::Kind::File) {
                    for (const auto paths = pathsOf.value(source.name()); const QString &path : paths)
                        machine.askedBy[keyOf({source.kind, path})] += section.id;
                }
            }
        }
        const auto &commands = machine.sources->commands();
        for (auto it = commands.begin(); it != commands.end(); ++it)
            machine.questions.push_back({{SourceRecord::Kind::Command, it.key()}, *it ? Answer((*it)->standardOutput) : Answer()});
        const auto &calls = machine.sources->calls();
        for (auto it = calls.begin(); it != calls.end(); ++it)
            machine.questions.push_back({{SourceRecord::Kind::Call, it.key()}, *it ? Answer(**it) : Answer()});
        for (auto it = files.begin(); it != files.end(); ++it)
            machine.questions.push_back({{SourceRecord::Kind::File, it.key()}, it.value()});
        std::ranges::sort(machine.questions, {}, [](const auto &question) { return keyOf(question.first); });
    }

    std::shared_ptr<Machine> machine(const QString &name)
    {
        auto &machine = m_machines[name];
        if (machine)
            return machine;
        machine = std::make_shared<Machine>();
        const auto recorded = RecordedSources::open(recordingFolder(name));
        if (!recorded)
            qFatal("%s", qPrintable(errorLine(recorded.error())));
        machine->sources = std::make_shared<TroubledSources>(*recorded);
        machine->clean = run(machine->sources);
        findQuestions(*machine);
        return machine;
    }

    /// What is wrong with a section after its source went wrong.
    QStringList faults(const Section &clean, const Section &now, Trouble trouble) const
    {
        QStringList faults;
        if (!isOver(now.state) || now.timedOut)
            faults += now.id + u": it did not end by itself"_s;
        if (now.root == clean.root)
            return faults;
        const QJsonDocument json = QJsonDocument::fromJson("[" + sectionJson(now) + "]");
        faults += m_schema.faults(now.id, json[0]);
        faults += inventions(clean, now,
                             trouble == Trouble::German    ? Change::Translated
                                 : trouble == Trouble::Cut ? Change::Cut
                                                           : Change::Less);
        return faults;
    }

private Q_SLOTS:
    void machines_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Trouble>("trouble");
        QStringList names{u"linux-laptop-composite"_s, u"linux-debian13-user"_s};
        for (const auto machines = replayedMachines(); const QString &name : machines) {
            if (name.startsWith("macos-"_L1))
                names += name;
        }
        for (const QString &name : std::as_const(names)) {
            for (size_t i = 0; i < troubleWords.size(); ++i)
                QTest::addRow("%s: %s", qPrintable(name), troubleWords[i]) << name << Trouble(i);
        }
    }
    void machines()
    {
        QFETCH(QString, name);
        QFETCH(Trouble, trouble);
        const auto machine = this->machine(name);
        QVERIFY(!machine->clean.isEmpty() && !machine->questions.empty());
        QElapsedTimer clock;
        clock.start();
        qint64 cells = 0;
        QMap<QString, int> seen;
        for (const auto &[question, answer] : machine->questions) {
            if (!applies(trouble, question, answer))
                continue;
            const Ids asking = machine->askedBy.value(keyOf(question));
            const Ids concerned = withDependents(asking);
            const bool isWhole = cells % 40 == 0; // the others see nothing of it: sections share nothing but what they need
            const Ids running = withNeeds(concerned);
            machine->sources->make(trouble, question);
            const Sections now = run(machine->sources, isWhole ? QStringList() : QStringList(running.begin(), running.end()));
            QVERIFY2(!now.isEmpty(), qPrintable(u"the run did not end: "_s + question.name));
            QVERIFY2(machine->sources->asked() > 0, qPrintable(u"nobody asked: "_s + question.name));
            QStringList wrong;
            for (const Section &section : now) {
                const Section &before = machine->clean[section.id];
                if (!isWhole && !running.contains(section.id))
                    continue;
                if (concerned.contains(section.id))
                    wrong += faults(before, section, trouble);
                else if (!(section.root == before.root) || section.state != before.state || section.problems != before.problems)
                    wrong += u"%1 changed, though it never asked"_s.arg(section.id);
                const bool isRefused = trouble == Trouble::Denied || trouble == Trouble::TimedOut || trouble == Trouble::Fails;
                if (isRefused && section.state == State::Unavailable && before.state != State::Unavailable)
                    wrong += u"%1: said to be unavailable, though only an answer is missing"_s.arg(section.id);
                if (asking.contains(section.id) && isRefused && !(section.root == before.root) && section.problems == before.problems) {
                    const Error::Kind kind = trouble == Trouble::Denied ? Error::Kind::Denied
                        : trouble == Trouble::Fails                     ? Error::Kind::Failed
                                                                        : Error::Kind::TimedOut;
                    m_silent[mentions(section, kind) ? section.id + u" (told among its sources)"_s : section.id]++;
                    // Of the kernel's thousands of small files, the list of sources tells; an exit code may be an answer.
                    const bool mustBeSaid = question.kind != SourceRecord::Kind::File
                        || !(question.name.startsWith("/sys/"_L1) || question.name.startsWith("/proc/"_L1));
                    if (mustBeSaid && trouble != Trouble::Fails)
                        wrong += u"%1: a value is gone, and no problem says why"_s.arg(section.id);
                }
            }
            for (const QString &fault : std::as_const(wrong)) {
                if (!isKnownAlternative(fault, QString::fromLatin1(troubleWords[std::to_underlying(trouble)]), question.name))
                    seen[u"%1 [%2]"_s.arg(fault, question.name)]++;
            }
            ++cells;
            m_wholeRuns += int(isWhole);
        }
        machine->sources->makeNone();
        m_cells += cells;
        qInfo("%lld cells in %lld ms", cells, clock.elapsed());
        for (auto it = seen.begin(); it != seen.end(); ++it)
            qWarning().noquote() << it.key();
        QVERIFY2(seen.isEmpty(), qPrintable(u"%1 wrong values"_s.arg(seen.size())));
    }

    /// The comparison itself must be able to fail.
    void inventionsAreSeen_data()
    {
        QTest::addColumn<QByteArray>("clean");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("inventions");
        const int less = int(Change::Less), cut = int(Change::Cut), translated = int(Change::Translated);
        const auto row = [](const char *name, const QByteArray &clean, const QByteArray &now, int change, int inventions) {
            QTest::newRow(name) << clean << now << change << inventions;
        };
        row("same", R"({"a": 1, "b": ["x"]})", R"({"a": 1, "b": ["x"]})", less, 0);
        row("gone", R"({"a": 1, "b": ["x", "y"]})", R"({"a": null, "b": ["y"]})", less, 0);
        row("another number", R"({"a": 10})", R"({"a": 1})", less, 1);
        row("a number is not cut", R"({"a": 10})", R"({"a": 1})", cut, 1);
        row("false for true", R"({"a": true})", R"({"a": false})", less, 1);
        row("from nowhere", R"({"a": null})", R"({"a": 0})", less, 1);
        row("a new key", R"({})", R"({"a": 0})", less, 1);
        row("a new item", R"({"a": ["x"]})", R"({"a": ["x", "y"]})", less, 1);
        row("an item twice", R"({"a": ["x"]})", R"({"a": ["x", "x"]})", less, 1);
        row("an item with less", R"({"a": [{"name": "x", "b": 1}]})", R"({"a": [{"name": "x", "b": null}]})", less, 0);
        row("an item with another number", R"({"a": [{"name": "x", "b": 1}]})", R"({"a": [{"name": "x", "b": 2}]})", less, 1);
        row("a text cut", R"({"a": "Intel Core"})", R"({"a": "Intel"})", cut, 0);
        row("a text changed", R"({"a": "Intel Core"})", R"({"a": "Core"})", cut, 1);
        row("a text that is less", R"({"a": "Intel Core"})", R"({"a": "Intel"})", less, 1);
        row("German", R"({"a": "2.5 GHz, Built-In"})", R"({"a": "2,5 GHz, Integriert"})", translated, 0);
        row("a German number misread", R"({"a": "2.5 GHz", "b": 2.5})", R"({"a": "25 GHz", "b": 25})", translated, 2);
    }
    void inventionsAreSeen()
    {
        QFETCH(QByteArray, clean);
        QFETCH(QByteArray, now);
        QFETCH(int, change);
        const auto sectionOf = [](const QByteArray &json) {
            Section section;
            section.root = nodeFromJson({}, QJsonDocument::fromJson(json).object(), nullptr, nullptr);
            return section;
        };
        QTEST(int(inventions(sectionOf(clean), sectionOf(now), Change(change)).size()), "inventions");
    }

    void speaksGerman()
    {
        QCOMPARE(inGerman(QByteArray("up 3 days, load averages: 1.23 0.97\nWi-Fi: Yes\nno_Yes 10.1.2.3\n")),
                 QByteArray("up 3 Tage, Auslastung: 1,23 0,97\nWLAN: Ja\nno_Yes 10.1.2.3\n"));
        QCOMPARE(QJsonDocument::fromJson(inGerman(QByteArray(R"({"Yes": "Yes", "n": 1.5, "s": "1.5 GB"})"))),
                 QJsonDocument::fromJson(R"({"Yes": "Ja", "n": 1.5, "s": "1,5 GB"})"));
        QCOMPARE(inGerman(QByteArray("<?xml version=\"1.0\"?><true/>")), QByteArray("<?xml version=\"1.0\"?><true/>"));
    }

    void cleanupTestCase()
    {
        for (auto it = m_silent.begin(); it != m_silent.end(); ++it)
            qInfo().noquote() << "values gone without a problem:" << it.key() << it.value();
        qInfo("%lld cells, %lld of them whole runs", m_cells, m_wholeRuns);
    }
};

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
