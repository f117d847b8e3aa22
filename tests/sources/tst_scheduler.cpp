// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/scheduler.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace prose;

static Urgency of(const std::shared_ptr<const Priority> &asker)
{
    Urgency urgency;
    urgency.join(asker);
    return urgency;
}

static Urgency of(Priority priority)
{
    return of(std::make_shared<const Priority>(priority));
}

/// Tasks that note when they began, and end when the test says so.
struct Bench
{
    Scheduler scheduler;
    QStringList begun;
    std::map<QString, Scheduler::Ticket> running;

    void add(const QString &name, const Urgency &urgency = {}, const QStringList &resources = {u"process"_s})
    {
        scheduler.add(resources, urgency, [this, name](Scheduler::Ticket ticket) {
            begun += name;
            running[name] = ticket;
        });
    }
    void end(const QString &name)
    {
        scheduler.release(running.at(name));
        running.erase(name);
    }
};

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostUrgentFirst()
    {
        Bench bench;
        bench.scheduler.setLimit(u"process"_s, 1);
        bench.add(u"first"_s, of(Priority::Background));
        for (const auto &[name, priority] : {std::pair(u"background"_s, Priority::Background),
                                             {u"normal 1"_s, Priority::Normal},
                                             {u"low"_s, Priority::Low},
                                             {u"critical"_s, Priority::Critical},
                                             {u"normal 2"_s, Priority::Normal},
                                             {u"high"_s, Priority::High}})
            bench.add(name, of(priority));
        bench.add(u"normal 3"_s, {}); // nobody said how soon
        while (!bench.running.empty())
            bench.end(bench.running.begin()->first);
        QCOMPARE(
            bench.begun,
            (QStringList{u"first"_s, u"critical"_s, u"high"_s, u"normal 1"_s, u"normal 2"_s, u"normal 3"_s, u"low"_s, u"background"_s}));
    }

    void theUserChangesTheirMind()
    {
        Bench bench;
        bench.scheduler.setLimit(u"process"_s, 1);
        const auto clicked = std::make_shared<Priority>(Priority::Normal);
        Urgency shared = of(Priority::Background);
        bench.add(u"first"_s);
        bench.add(u"second"_s);
        bench.add(u"clicked"_s, of(clicked));
        bench.add(u"shared"_s, shared);
        *clicked = Priority::Critical;
        shared.join(std::make_shared<const Priority>(Priority::High)); // another section asks the same
        for (const auto &name : {u"first"_s, u"clicked"_s, u"shared"_s})
            bench.end(name);
        QCOMPARE(bench.begun, (QStringList{u"first"_s, u"clicked"_s, u"shared"_s, u"second"_s}));
    }

    void allOrNothing()
    {
        Bench bench;
        bench.scheduler.setLimit(u"process"_s, 3);
        bench.scheduler.setLimit(u"brew"_s, 1);
        bench.add(u"brew 1"_s, {}, {u"process"_s, u"brew"_s});
        bench.add(u"brew 2"_s, {}, {u"process"_s, u"brew"_s}); // must not hold a process while it waits for the other
        bench.add(u"a"_s);
        bench.add(u"b"_s);
        bench.add(u"c"_s);
        bench.add(u"free"_s, {}, {});
        QCOMPARE(bench.begun, (QStringList{u"brew 1"_s, u"a"_s, u"b"_s, u"free"_s}));
        bench.end(u"brew 1"_s);
        QCOMPARE(bench.begun.last(), u"brew 2"_s);
        bench.end(u"a"_s);
        QCOMPARE(bench.begun.last(), u"c"_s);
    }

    /// New urgent tasks keep arriving: the least urgent one has its turn nevertheless.
    void oldTasksRise()
    {
        Bench bench;
        bench.scheduler.setLimit(u"process"_s, 1);
        bench.add(u"0"_s, of(Priority::Critical));
        bench.add(u"old"_s, of(Priority::Background));
        int overtakings = 0;
        while (!bench.running.contains(u"old"_s) && overtakings < 1000) {
            const QString present = bench.running.begin()->first;
            bench.add(QString::number(++overtakings), of(Priority::Critical));
            bench.end(present);
        }
        QCOMPARE(overtakings, 4 * Scheduler::overtakingsPerPriority + 1);
    }

    /// One of the two things that it needs is always taken, until they are kept for it; and only one of each is.
    void manyNeedsDoNotStarve()
    {
        Bench bench;
        bench.scheduler.setLimit(u"x"_s, 1);
        bench.scheduler.setLimit(u"y"_s, 2);
        bench.add(u"x0"_s, {}, {u"x"_s});
        bench.add(u"y0"_s, {}, {u"y"_s});
        bench.add(u"y-long"_s, {}, {u"y"_s});
        bench.add(u"both"_s, {}, {u"x"_s, u"y"_s});
        int rounds = 0;
        QString x = u"x0"_s, y = u"y0"_s;
        while (!bench.running.contains(u"both"_s) && rounds < 1000) {
            ++rounds;
            const QString nextX = u"x%1"_s.arg(rounds), nextY = u"y%1"_s.arg(rounds);
            bench.add(nextX, {}, {u"x"_s});
            if (bench.running.contains(x))
                bench.end(x); // y is taken now
            x = nextX;
            bench.add(nextY, {}, {u"y"_s});
            if (bench.running.contains(y))
                bench.end(y); // x is taken now
            y = nextY;
        }
        QVERIFY(bench.running.contains(u"both"_s));
        QVERIFY2(rounds < 5 * Scheduler::overtakingsPerPriority, QByteArray::number(rounds).constData());
        QVERIFY(bench.running.contains(u"y-long"_s)); // the other y was never waited for
    }

    void everythingBeginsOnceWithinLimits_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void everythingBeginsOnceWithinLimits()
    {
        QFETCH(int, seed);
        std::mt19937 random(seed);
        const auto below = [&random](int end) { return int(random() % unsigned(end)); };
        const QStringList resources{u"process"_s, u"disk"_s, u"brew"_s, u"reader"_s};
        const QHash<QString, int> limits{{u"process"_s, 8}, {u"disk"_s, 2}, {u"brew"_s, 1}, {u"reader"_s, 4}};
        Scheduler scheduler;
        for (auto limit = limits.begin(); limit != limits.end(); ++limit)
            scheduler.setLimit(limit.key(), limit.value());
        QHash<QString, int> occupied;
        QHash<int, int> begun;
        std::map<int, std::pair<Scheduler::Ticket, QStringList>> running;
        std::map<Priority, QList<int>> order;
        const auto endOne = [&] {
            const auto task = std::next(running.begin(), below(int(running.size())));
            const auto [ticket, needs] = task->second;
            running.erase(task);
            for (const QString &resource : needs)
                --occupied[resource];
            scheduler.release(ticket);
        };
        for (int i = 0; i < 1000; ++i) {
            QStringList needs;
            for (const QString &resource : resources) {
                if (below(3) == 0)
                    needs += resource;
            }
            const auto priority = Priority(below(5));
            scheduler.add(needs, of(priority), [&, i, needs, priority](Scheduler::Ticket ticket) {
                ++begun[i];
                running[i] = {ticket, needs};
                if (needs == QStringList{u"brew"_s})
                    order[priority] += i;
                for (const QString &resource : needs) {
                    if (++occupied[resource] > limits[resource])
                        QFAIL(qPrintable(resource));
                }
            });
            if (!running.empty() && below(2) == 0)
                endOne();
        }
        while (!running.empty())
            endOne();
        QCOMPARE(begun.size(), 1000);
        QVERIFY(std::ranges::all_of(begun, [](int times) { return times == 1; }));
        for (const auto &[priority, tasks] : order)
            QVERIFY2(std::ranges::is_sorted(tasks), "first come, first served among equals");
    }

    void clearForgetsWhatWaits()
    {
        Bench bench;
        bench.scheduler.setLimit(u"process"_s, 1);
        bench.add(u"runs"_s);
        bench.add(u"waits"_s);
        bench.scheduler.clear();
        bench.end(u"runs"_s);
        QCOMPARE(bench.begun, QStringList{u"runs"_s});
        bench.add(u"later"_s);
        QCOMPARE(bench.begun.last(), u"later"_s);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
