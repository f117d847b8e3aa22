// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/engine/engine.h"

#include <QPromise>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

namespace {

/// Answers commands by name: "echo X" at once, "late X" when the test says so, everything else is missing.
class FakeSources : public Sources
{
public:
    Platform platform() const override { return Platform::Linux; }
    QFuture<Result<Output>> run(const Command &command) override
    {
        asked += command.words().join(u' ');
        urgencies[command.words().join(u' ')] = command.urgency;
        if (command.program == "echo"_L1)
            return QtFuture::makeReadyValueFuture(Result<Output>(Output{command.arguments.join(u' ').toUtf8(), {}, 0}));
        if (command.program == "false"_L1)
            return QtFuture::makeReadyValueFuture(Result<Output>(Output{{}, "first\nno luck\n", 3}));
        if (command.program == "late"_L1) {
            late.emplace_back().start();
            return late.back().future();
        }
        if (command.program == "queued"_L1)
            return queued.future();
        return QtFuture::makeReadyValueFuture(Result<Output>(std::unexpected(Error{Error::Kind::Missing, command.program, {}})));
    }
    QFuture<FileAnswers> read(const FileRequest &request) override
    {
        FileAnswers answers;
        if (request.patterns.first() == "/queued/1"_L1)
            return queuedFiles.future();
        for (const QString &pattern : request.patterns) {
            asked += pattern;
            if (pattern == "/slow/*"_L1) {
                answers[pattern] = {{u"/slow/1"_s, QByteArray("one")},
                                    {u"/slow/2"_s, std::unexpected(Error{Error::Kind::TimedOut, u"/slow/2"_s, {}})}};
                continue;
            }
            answers[pattern] = pattern.contains(u'*')
                ? PathAnswers{{u"/p/1/stat"_s, QByteArray("one")}, {u"/p/2/stat"_s, QByteArray("two\n")}}
                : PathAnswers{{pattern, std::unexpected(Error{Error::Kind::Denied, pattern, {}})}};
        }
        return QtFuture::makeReadyValueFuture(answers);
    }
    QFuture<Result<QByteArray>> call(const Call &call) override
    {
        return QtFuture::makeReadyValueFuture(Result<QByteArray>(call.name.toUtf8()));
    }
    void stop() override { stopped = true; }

    void answerLate(const QByteArray &bytes)
    {
        for (auto &promise : late) {
            promise.addResult(Result<Output>(Output{bytes, {}, 0}));
            promise.finish();
        }
        late.clear();
    }

    QStringList asked;
    QHash<QString, Urgency> urgencies;
    QPromise<Result<Output>> queued; ///< waits for its turn until the test starts it
    QPromise<FileAnswers> queuedFiles; ///< likewise
    std::vector<QPromise<Result<Output>>> late;
    bool stopped = false;
};

struct Word
{
    std::optional<QString> text;
    static const Fields<Word> fields;
    static constexpr auto id = "word";
};
const Fields<Word> Word::fields = {field("text", "Text", &Word::text).absentAs(u"Unknown"_s)};

struct Second
{
    std::optional<QString> text;
    static const Fields<Second> fields;
    static constexpr auto id = "second";
};
const Fields<Second> Second::fields = {field("text", "Text", &Second::text)};

std::optional<QString> asText(const std::optional<QByteArray> &bytes)
{
    return bytes ? std::optional(QString::fromUtf8(*bytes)) : std::nullopt;
}

template<class F>
QCoro::Task<Collected<F>> echo(Inputs in)
{
    Collected<F> out;
    out.facts.text = asText(out.take(co_await in.run({u"echo"_s, {u"hello"_s}})));
    co_return out;
}

template<class F>
QCoro::Task<Collected<F>> late(Inputs in)
{
    Collected<F> out;
    out.facts.text = asText(out.take(co_await in.run({u"late"_s, {}})));
    co_return out;
}

template<class F>
QCoro::Task<Collected<F>> half(Inputs in)
{
    Collected<F> out;
    out.facts.text = asText(out.take(co_await in.run({u"echo"_s, {u"half"_s}})));
    out.take(co_await in.run({u"false"_s, {}}));
    co_return out;
}

template<class F>
QCoro::Task<Collected<F>> missing(Inputs in)
{
    Collected<F> out;
    out.take(co_await in.run({u"nothing"_s, {}}));
    co_return out;
}

template<class F>
QCoro::Task<Collected<F>> throwing(Inputs in)
{
    co_await in.run({u"echo"_s, {}});
    throw std::runtime_error("a bug");
}

template<class F>
QCoro::Task<Collected<F>> nothingHere(Inputs)
{
    Collected<F> out;
    out.unavailable = u"This machine has none"_s;
    co_return out;
}

QCoro::Task<Collected<Second>> fromWord(Inputs in)
{
    Collected<Second> out;
    const auto *word = in.facts<Word>();
    out.facts.text = word ? u"saw "_s + *word->text : u"saw nothing"_s;
    co_return out;
}

template<class F>
QCoro::Task<Collected<F>> queued(Inputs in)
{
    Collected<F> out;
    out.facts.text = asText(out.take(co_await in.run({u"queued"_s, {}})));
    co_return out;
}

QCoro::Task<Collected<Word>> readsTwo(Inputs in)
{
    Collected<Word> out;
    const Files files = co_await in.read({u"/queued/1"_s, u"/queued/2"_s});
    out.facts.text = files.text(u"/queued/2"_s);
    co_return out;
}

QCoro::Task<Collected<Word>> readsWithoutLooking(Inputs in)
{
    Collected<Word> out;
    const Files files = co_await in.read({u"/slow/*"_s});
    out.facts.text = files.text(u"/slow/1"_s);
    co_return out;
}

QCoro::Task<Collected<Word>> readsFiles(Inputs in)
{
    Collected<Word> out;
    const Files files = co_await in.read({u"/p/*/stat"_s, u"/secret"_s});
    out.facts.text = files.paths().join(u' ');
    for (const Error &error : files.failures())
        out.problems.push_back(error);
    co_return out;
}

struct Collection
{
    std::map<QString, Section> sections;
    QStringList events;
};

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeSources> m_sources;
    std::vector<SectionSpec> m_specs;
    std::unique_ptr<Engine> m_engine;
    Collection m_seen;

    void start(EngineOptions options = {})
    {
        m_engine = std::make_unique<Engine>(m_specs, m_sources, options);
        connect(m_engine.get(), &Engine::sectionChanged, this, [this](const Section &section) {
            m_seen.sections[section.id] = section;
            m_seen.events += section.id + u' ' + stateWord(section.state);
        });
        connect(m_engine.get(), &Engine::finished, this, [this] { m_seen.events += u"finished"_s; });
        m_engine->start();
    }
    bool finish()
    {
        return QTest::qWaitFor([this] { return m_seen.events.contains(u"finished"_s); });
    }

private Q_SLOTS:
    void init()
    {
        m_sources = std::make_shared<FakeSources>();
        m_specs.clear();
        m_seen = {};
    }
    void cleanup() { m_engine.reset(); }

    void states_data()
    {
        QTest::addColumn<int>("collector");
        QTest::addColumn<State>("state");
        QTest::addColumn<QStringList>("errors");
        QTest::addColumn<QJsonValue>("text");
        QTest::newRow("complete") << 0 << State::Complete << QStringList{} << QJsonValue(u"hello"_s);
        QTest::newRow("partial") << 1 << State::Partial << QStringList{u"failed, exit code 3: no luck: false"_s} << QJsonValue(u"half"_s);
        QTest::newRow("failed") << 2 << State::Failed << QStringList{u"not found: nothing"_s} << QJsonValue();
        QTest::newRow("throws") << 3 << State::Failed << QStringList{u"failed, internal error: a bug"_s} << QJsonValue();
        QTest::newRow("unavailable") << 4 << State::Unavailable << QStringList{} << QJsonValue();
    }
    void states()
    {
        QFETCH(int, collector);
        QFETCH(State, state);
        QFETCH(QStringList, errors);
        QFETCH(QJsonValue, text);
        if (state == State::Failed && collector == 3)
            QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"word.*collector threw"_s));
        const std::array collectors{echo<Word>, half<Word>, missing<Word>, throwing<Word>, nothingHere<Word>};
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, collectors.at(collector)));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::Linux, echo<Second>));
        start();
        QVERIFY(finish());

        const Section &word = m_seen.sections.at(u"word"_s);
        QCOMPARE(word.state, state);
        QStringList lines;
        for (const Error &problem : word.problems)
            lines += errorLine(problem);
        QCOMPARE(lines, errors);
        QCOMPARE(word.root.child(u"text")->value, text);
        QCOMPARE(m_seen.sections.at(u"second"_s).state, State::Complete);
        QCOMPARE(m_seen.sections.at(u"second"_s).root.child(u"text")->value, QJsonValue(u"hello"_s));
        QCOMPARE(m_seen.events.count(u"finished"_s), 1);
    }

    void sameQuestionOnce()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, echo<Word>));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::Linux, echo<Second>));
        start();
        QVERIFY(finish());
        QCOMPARE(m_sources->asked, QStringList{u"echo hello"_s});
        QCOMPARE(m_seen.sections.at(u"second"_s).sources.size(), 1u);
        QCOMPARE(m_seen.sections.at(u"second"_s).sources.front().bytes, 5);
    }

    void sameLateAnswerReachesAll()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, late<Word>));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::Linux, late<Second>));
        start();
        QVERIFY(QTest::qWaitFor([this] { return m_seen.events.count(u"second running"_s) == 1 && !m_sources->late.empty(); }));
        QTest::qWait(10); // both are waiting now
        m_sources->answerLate("both");
        QVERIFY(finish());
        QCOMPARE(m_sources->asked, QStringList{u"late"_s});
        QCOMPARE(m_seen.sections.at(u"word"_s).root.child(u"text")->value, QJsonValue(u"both"_s));
        QCOMPARE(m_seen.sections.at(u"second"_s).root.child(u"text")->value, QJsonValue(u"both"_s));
    }

    void limitEndsOnlyItsSection()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, late<Word>).within(1s));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::Linux, echo<Second>));
        start({.timeoutScale = 0.05});
        QVERIFY(finish());
        const Section &word = m_seen.sections.at(u"word"_s);
        QCOMPARE(word.state, State::Failed);
        QVERIFY(word.timedOut);
        QCOMPARE(errorLine(word.problems.front()), u"timed out after 0.05 s: late"_s);
        QCOMPARE(word.sources.front().error->kind, Error::Kind::TimedOut);
        QCOMPARE(m_seen.sections.at(u"second"_s).state, State::Complete);
        QVERIFY(!m_seen.sections.at(u"second"_s).timedOut);
        m_sources->answerLate("too late"); // must not disturb anything
        QCoreApplication::processEvents();
    }

    void needsComeFirst_data()
    {
        QTest::addColumn<bool>("needFails");
        QTest::addColumn<QString>("text");
        QTest::newRow("facts arrive") << false << u"saw hello"_s;
        QTest::newRow("null when it failed") << true << u"saw nothing"_s;
    }
    void needsComeFirst()
    {
        QFETCH(bool, needFails);
        QFETCH(QString, text);
        if (needFails)
            QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"word.*collector threw"_s));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::Linux, fromWord).needs("word"));
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, needFails ? throwing<Word> : echo<Word>));
        start();
        QVERIFY(finish());
        QCOMPARE(m_seen.sections.at(u"second"_s).root.child(u"text")->value.toString(), text);
        QVERIFY(m_seen.events.indexOf(u"second running"_s) > m_seen.events.indexOf(u"word running"_s) + 1);
    }

    void stopKeepsWhatIsThere()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, late<Word>));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::Linux, fromWord).needs("word"));
        start();
        QVERIFY(QTest::qWaitFor([this] { return !m_sources->late.empty(); }));
        m_engine->stop();
        QVERIFY(finish());
        QVERIFY(m_sources->stopped);
        QCOMPARE(errorLine(m_seen.sections.at(u"word"_s).problems.front()), u"stopped: late"_s);
        QCOMPARE(m_seen.sections.at(u"second"_s).state, State::Skipped);
        m_sources->answerLate("x");
    }

    void engineMayGoWhileCollecting()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, late<Word>));
        start();
        QVERIFY(QTest::qWaitFor([this] { return !m_sources->late.empty(); }));
        m_engine.reset();
        m_sources->answerLate("x");
        QTest::qWait(10);
        QVERIFY(!m_seen.events.contains(u"finished"_s));
    }

    void onlyAndSkip()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, echo<Word>));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::MacOS, echo<Second>));
        start({.only = {u"second"_s}});
        QVERIFY(finish());
        QCOMPARE(m_seen.sections.at(u"word"_s).state, State::Skipped);
        QCOMPARE(m_seen.sections.at(u"second"_s).state, State::Unavailable);
        QVERIFY(m_sources->asked.isEmpty());
    }

    void whatIsNeededIsCollectedSilently()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, echo<Word>));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::Linux, fromWord).needs("word"));
        start({.only = {u"second"_s}});
        QVERIFY(finish());
        QCOMPARE(m_seen.sections.at(u"second"_s).root.child(u"text")->value, QJsonValue(u"saw hello"_s));
        QCOMPARE(m_seen.events, (QStringList{u"word skipped"_s, u"second running"_s, u"second complete"_s, u"finished"_s}));
        QVERIFY(m_seen.sections.at(u"word"_s).root.child(u"text")->value.isNull());
    }

    void attention()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, late<Word>).at(Priority::Low));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::Linux, fromWord).needs("word"));
        start();
        QVERIFY(QTest::qWaitFor([this] { return !m_sources->late.empty(); }));
        const auto now = [this] { return m_sources->urgencies[u"late"_s].now(); };
        QCOMPARE(now(), Priority::Low);
        m_engine->setAttention(u"word"_s, {});
        QCOMPARE(now(), Priority::Critical);
        m_engine->setAttention({}, {u"word"_s});
        QCOMPARE(now(), Priority::High);
        m_engine->setAttention(u"second"_s, {u"word"_s}); // which waits for it
        QCOMPARE(now(), Priority::Critical);
        m_engine->setAttention({}, {u"no such section"_s});
        QCOMPARE(now(), Priority::Low);
        m_sources->answerLate("x");
        QVERIFY(finish());
    }

    void theMostImpatientAskerCounts()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, late<Word>).at(Priority::Background));
        m_specs.push_back(section<Second>("Second", "Group").on(Platform::Linux, late<Second>));
        start();
        QVERIFY(QTest::qWaitFor([this] { return !m_sources->late.empty(); }));
        QTest::qWait(10);
        QCOMPARE(m_sources->urgencies[u"late"_s].now(), Priority::Normal);
        m_engine->setAttention(u"word"_s, {});
        QCOMPARE(m_sources->urgencies[u"late"_s].now(), Priority::Critical);
        m_sources->answerLate("x");
        QVERIFY(finish());
    }

    void waitingForTheirTurnDoesNotCount()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, queued<Word>).within(1s));
        start({.timeoutScale = 0.05});
        QTest::qWait(150); // three times its limit
        QCOMPARE(m_seen.sections.at(u"word"_s).state, State::Running);
        m_sources->queued.start();
        QVERIFY(finish());
        const Section &word = m_seen.sections.at(u"word"_s);
        QVERIFY(word.timedOut);
        QVERIFY(word.sources.front().waited >= 140ms);
        QVERIFY(word.sources.front().duration - word.sources.front().waited >= 40ms);
        m_sources->queued.finish();
    }

    void allThatIsReadTogetherWaits()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, readsTwo));
        start();
        QTest::qWait(50);
        m_sources->queuedFiles.start();
        QTest::qWait(10);
        m_sources->queuedFiles.addResult(
            {{u"/queued/1"_s, {{u"/queued/1"_s, QByteArray("one")}}}, {u"/queued/2"_s, {{u"/queued/2"_s, QByteArray("two")}}}});
        m_sources->queuedFiles.finish();
        QVERIFY(finish());
        const Section &word = m_seen.sections.at(u"word"_s);
        QCOMPARE(word.sources.size(), 2u);
        for (const SourceRecord &source : word.sources)
            QVERIFY(source.waited >= 40ms && source.waited < source.duration);
    }

    void lateFilesAreProblems()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, readsWithoutLooking));
        start();
        QVERIFY(finish());
        const Section &word = m_seen.sections.at(u"word"_s);
        QCOMPARE(word.state, State::Partial);
        QCOMPARE(word.root.child(u"text")->value, QJsonValue(u"one"_s));
        QCOMPARE(word.problems.size(), 1u);
        QCOMPARE(word.problems.front(), (Error{Error::Kind::TimedOut, u"/slow/2"_s, {}}));
        QVERIFY(word.sources.front().isPartial);
    }

    void filesAreJournalledByPattern()
    {
        m_specs.push_back(section<Word>("Word", "Group").on(Platform::Linux, readsFiles));
        start();
        QVERIFY(finish());
        const Section &word = m_seen.sections.at(u"word"_s);
        QCOMPARE(word.state, State::Partial);
        QCOMPARE(word.root.child(u"text")->value.toString(), u"/p/1/stat /p/2/stat"_s);
        QCOMPARE(word.sources.size(), 2u);
        QCOMPARE(word.sources[0].files, 2);
        QCOMPARE(word.sources[0].bytes, 7);
        QCOMPARE(word.sources[0].output, "==> /p/1/stat <==\none\n==> /p/2/stat <==\ntwo\n"_ba);
        QCOMPARE(word.sources[1].error->kind, Error::Kind::Denied);
    }

    void faults()
    {
        m_specs.push_back(section<Word>("Word", "Group").needs("second"));
        m_specs.push_back(section<Second>("Second", "Group").needs("word"));
        QCOMPARE(Engine::faults(m_specs), (QStringList{u"word"_s, u"second"_s}));
        m_specs[1] = section<Second>("Second", "Group").needs("nowhere");
        QCOMPARE(Engine::faults(m_specs), (QStringList{u"word"_s, u"second"_s}));
        m_specs[1] = section<Second>("Second", "Group");
        QCOMPARE(Engine::faults(m_specs), QStringList{});
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
