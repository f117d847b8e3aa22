// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/engine/engine.h"
#include "collectors/sources/livesources.h"
#include "tests/support/livingprocesses.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace prose;

namespace {

/// A copy of the helper program that only this test runs, so that those of tests beside it are not counted.
QString hostile;

struct Word
{
    std::optional<QString> text;
    static constexpr auto id = "word";
    static const Fields<Word> fields;
};
const Fields<Word> Word::fields = {field("text", "Text", &Word::text)};

/// What a section asks: the words of a command, or a path.
std::map<QString, QStringList> questions;

QCoro::Task<Collected<Word>> ask(Inputs in, QString id)
{
    Collected<Word> out;
    const QStringList &words = questions.at(id);
    if (words.size() == 1) {
        const Files files = co_await in.read(words);
        if (const auto bytes = out.take(files.at(words.first())))
            out.facts.text = QString::fromUtf8(*bytes);
        co_return out;
    }
    Command command{words.first(), words.mid(1), 400ms};
    command.outputLimitBytes = 1024 * 1024;
    if (const auto bytes = out.take(co_await in.run(command)))
        out.facts.text = QString::fromUtf8(*bytes);
    co_return out;
}

QCoro::Task<SectionSpec::Outcome> outcome(QString id, Inputs in)
{
    Collected<Word> collected = co_await ask(in, id);
    co_return SectionSpec::Outcome{Word::fields.toNode(collected.facts, id), {}, collected.problems, {}};
}

SectionSpec spec(const QString &id, const QStringList &words)
{
    SectionSpec spec = section<Word>("Word", "Group").within(5s);
    spec.info.id = id;
    spec.info.blank = Word::fields.toNode({}, id);
    spec.info.platforms = {Platform::Linux, Platform::MacOS};
    for (const Platform platform : spec.info.platforms)
        spec.collectors[platform] = [id](Inputs in) { return outcome(id, std::move(in)); };
    questions[id] = words;
    return spec;
}

} // namespace

/// Everything that can go wrong with a source, at once.
class TestHostile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<SectionSpec> m_specs;
    std::map<QString, Section> m_sections;
    std::unique_ptr<Engine> m_engine;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    void start()
    {
        m_sections.clear();
        m_engine = std::make_unique<Engine>(m_specs, std::make_shared<LiveSources>(32), EngineOptions());
        connect(m_engine.get(), &Engine::sectionChanged, this, [this](const Section &section) { m_sections[section.id] = section; });
        m_engine->start();
    }
    int running() const
    {
        return int(std::ranges::count_if(m_sections, [](const auto &section) { return section.second.state == State::Running; }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        hostile = at(u"hostile"_s);
        QVERIFY(QFile::copy(QStringLiteral(PROSE_HOSTILE), hostile));
        QFile plain(at(u"plain"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write("plain") == 5);
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
        for (const auto *mode : {"silent", "ignore-term", "close-pipes", "stop-itself", "stubborn-family", "flood", "flood-stubbornly",
                                 "crash", "leave-stubborn-child", "stubborn-daemon", "daemon-then-hang"})
            m_specs.push_back(spec(QString::fromLatin1(mode), {hostile, QString::fromLatin1(mode)}));
        m_specs.push_back(spec(u"exit"_s, {hostile, u"exit"_s, u"3"_s}));
        m_specs.push_back(spec(u"missing"_s, {u"/nowhere/program"_s, u"-x"_s}));
        m_specs.push_back(spec(u"pipe"_s, {at(u"pipe"_s)}));
        m_specs.push_back(spec(u"good file"_s, {at(u"plain"_s)}));
        m_specs.push_back(spec(u"good program"_s, {hostile, u"bytes"_s, u"5"_s}));
    }

    void eachHasItsOwnEnd()
    {
        start();
        QSignalSpy finished(m_engine.get(), &Engine::finished);
        QVERIFY(finished.wait(30'000));

        const std::map<QString, Error::Kind> kinds{{u"silent"_s, Error::Kind::TimedOut},
                                                   {u"ignore-term"_s, Error::Kind::TimedOut},
                                                   {u"close-pipes"_s, Error::Kind::TimedOut},
                                                   {u"stop-itself"_s, Error::Kind::TimedOut},
                                                   {u"stubborn-family"_s, Error::Kind::TimedOut},
                                                   {u"daemon-then-hang"_s, Error::Kind::TimedOut},
                                                   {u"flood"_s, Error::Kind::TooLarge},
                                                   {u"flood-stubbornly"_s, Error::Kind::TooLarge},
                                                   {u"crash"_s, Error::Kind::Failed},
                                                   {u"exit"_s, Error::Kind::Failed},
                                                   {u"missing"_s, Error::Kind::Missing},
                                                   {u"pipe"_s, Error::Kind::Failed}};
        for (const auto &[id, kind] : kinds) {
            const Section &section = m_sections.at(id);
            QVERIFY2(section.state == State::Failed, qPrintable(id));
            QCOMPARE(section.problems.size(), 1u);
            QVERIFY2(section.problems.front().kind == kind, qPrintable(id + u": "_s + errorLine(section.problems.front())));
            QVERIFY2(!section.timedOut, qPrintable(id)); // its command's time-out came before its own
        }
        for (const QString &id : {u"leave-stubborn-child"_s, u"stubborn-daemon"_s, u"good file"_s, u"good program"_s})
            QVERIFY2(m_sections.at(id).state == State::Complete, qPrintable(id));
        QCOMPARE(m_sections.at(u"good file"_s).root.child(u"text")->value, QJsonValue(u"plain"_s));
        QCOMPARE(m_sections.at(u"good program"_s).root.child(u"text")->value, QJsonValue(u"xxxxx"_s));
        QCOMPARE(livingProcessesOf(hostile), 0);
    }

    void stopEndsThemAll()
    {
        start();
        QTRY_VERIFY(livingProcessesOf(hostile) >= 7);
        QSignalSpy finished(m_engine.get(), &Engine::finished);
        m_engine->stop();
        QVERIFY(!finished.isEmpty() || finished.wait(10'000));
        QCOMPARE(running(), 0);
        QCOMPARE(m_sections.at(u"silent"_s).problems.front().kind, Error::Kind::Stopped);
        m_engine.reset();
        QTRY_COMPARE(livingProcessesOf(hostile), 0);
    }

    void destructionEndsThemAll()
    {
        start();
        QTRY_VERIFY(livingProcessesOf(hostile) >= 7);
        m_engine.reset();
        QTRY_COMPARE(livingProcessesOf(hostile), 0);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
