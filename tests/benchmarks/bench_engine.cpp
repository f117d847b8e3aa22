// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine makes of time: a recording whose 25 answers take 2 s each, all at once and one after the other; and the order
// in which the scheduler lets 1 000 tasks of mixed priority begin, and what that costs.
#include "collectors/engine/engine.h"
#include "collectors/sources/recordedsources.h"
#include "collectors/sources/scheduler.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

constexpr int sectionCount = 25;
constexpr int delayMs = 2000;
constexpr int taskCount = 1000;
constexpr int seeds = 20;

struct Late
{
    std::optional<QString> text;
    static constexpr auto id = "late";
    static const Fields<Late> fields;
};
const Fields<Late> Late::fields = {field("text", "Text", &Late::text)};

QCoro::Task<Collected<Late>> collect(Inputs in)
{
    Collected<Late> out;
    // Each section asks something of its own, or all would share one answer.
    static int asked = 0;
    const Command command{u"/bin/late"_s, {QString::number(asked++ % sectionCount)}};
    if (const auto text = out.take(co_await in.run(command)))
        out.facts.text = QString::fromUtf8(*text);
    co_return out;
}

void writeRecording(const QString &folder)
{
    QJsonArray entries;
    for (int i = 0; i < sectionCount; ++i) {
        const QString name = u"answer-%1"_s.arg(i);
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write("done\n");
        entries += QJsonObject{{u"argv"_s, QJsonArray{u"/bin/late"_s, QString::number(i)}}, {u"stdout"_s, name}, {u"delay_ms"_s, delayMs}};
    }
    QFile manifest(folder + "/manifest.json"_L1);
    if (manifest.open(QIODevice::WriteOnly))
        manifest.write(QJsonDocument(QJsonObject{{u"source"_s, u"made for a benchmark"_s},
                                                 {u"license"_s, u"CC0-1.0"_s},
                                                 {u"platform"_s, u"linux"_s},
                                                 {u"entries"_s, entries}})
                           .toJson());
}

double seconds(const QString &recording, bool sequential)
{
    std::vector<SectionSpec> specs;
    for (int i = 0; i < sectionCount; ++i) {
        SectionSpec spec = section<Late>("Late", "Group").on(Platform::Linux, collect);
        spec.info.id = u"late%1"_s.arg(i);
        specs.push_back(std::move(spec));
    }
    auto sources = RecordedSources::open(recording);
    if (!sources) {
        std::fprintf(stderr, "%s\n", qPrintable(errorLine(sources.error())));
        std::exit(1);
    }
    Engine engine(specs, *std::move(sources), {.sequential = sequential});
    int complete = 0;
    QObject::connect(&engine, &Engine::sectionChanged, &engine,
                     [&complete](const Section &section) { complete += section.state == State::Complete; });
    QEventLoop loop;
    QObject::connect(&engine, &Engine::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer clock;
    clock.start();
    engine.start();
    loop.exec();
    if (complete != sectionCount) {
        std::fprintf(stderr, "only %d of %d sections are complete\n", complete, sectionCount);
        std::exit(1);
    }
    return double(clock.nsecsElapsed()) / 1e9;
}

struct Order
{
    std::array<double, 5> meanPlace{}; ///< by priority, of 1 000
    int mostOvertaken = 0; ///< by later tasks
    bool isFair = true; ///< first come, first served among equals
    double microsecondsPerTask = 0;
};

/// 1 000 tasks that each take one of 8 processes for one round; 8 arrive in each round until all have, and 6 end.
Order orderOf(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<int> priorities(taskCount);
    for (int &priority : priorities)
        priority = int(random() % 5);
    Scheduler scheduler;
    scheduler.setLimit(u"process"_s, 8);
    std::array<std::shared_ptr<const Priority>, 5> askers;
    for (int i = 0; i < 5; ++i)
        askers[i] = std::make_shared<const Priority>(Priority(i));
    std::vector<int> begun;
    std::vector<Scheduler::Ticket> running;
    begun.reserve(taskCount);
    QElapsedTimer clock;
    clock.start();
    for (int added = 0; added < taskCount || !running.empty();) {
        for (int i = 0; i < 8 && added < taskCount; ++i, ++added) {
            Urgency urgency;
            urgency.join(askers[priorities[added]]);
            scheduler.add({u"process"_s}, urgency, [&begun, &running, added](Scheduler::Ticket ticket) {
                begun.push_back(added);
                running.push_back(ticket);
            });
        }
        for (int i = 0; i < 6 && !running.empty(); ++i) {
            const Scheduler::Ticket ticket = running.front();
            running.erase(running.begin());
            scheduler.release(ticket);
        }
    }
    Order order;
    order.microsecondsPerTask = double(clock.nsecsElapsed()) / 1000 / taskCount;
    std::array<int, 5> counts{}, last{-1, -1, -1, -1, -1};
    for (int place = 0; place < int(begun.size()); ++place) {
        const int task = begun[place], priority = priorities[task];
        order.meanPlace[priority] += place;
        ++counts[priority];
        order.isFair = order.isFair && task > std::exchange(last[priority], task);
        const auto later = std::count_if(begun.begin(), begun.begin() + place, [task](int other) { return other > task; });
        order.mostOvertaken = std::max(order.mostOvertaken, int(later));
    }
    for (int i = 0; i < 5; ++i)
        order.meanPlace[i] /= counts[i];
    order.isFair = order.isFair && begun.size() == taskCount;
    return order;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir recording;
    writeRecording(recording.path());
    const double together = seconds(recording.path(), false);
    const double oneByOne = seconds(recording.path(), true);
    std::printf("%-44s %8.3f s\n%-44s %8.3f s\n%-44s %8.1f\n\n", "25 sections of 2 s, together", together, "25 sections of 2 s, one by one",
                oneByOne, "ratio", oneByOne / together);

    std::array<double, 5> places{};
    int mostOvertaken = 0, fair = 0;
    std::vector<double> costs;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const Order order = orderOf(seed);
        for (int i = 0; i < 5; ++i)
            places[i] += order.meanPlace[i] / seeds;
        mostOvertaken = std::max(mostOvertaken, order.mostOvertaken);
        fair += order.isFair;
        costs.push_back(order.microsecondsPerTask);
    }
    std::ranges::sort(costs);
    std::printf("1000 tasks of mixed priority, 20 seeds\n");
    const char *names[] = {"critical", "high", "normal", "low", "background"};
    for (int i = 0; i < 5; ++i)
        std::printf("  %-42s %8.0f\n", (QByteArray("mean place of ") + names[i]).constData(), places[i]);
    std::printf("  %-42s %5d/%d\n", "seeds in order among equals, none lost", fair, seeds);
    std::printf("  %-42s %8d\n", "most overtakings of one task", mostOvertaken);
    std::printf("  %-42s %8.2f µs\n", "overhead per task, median", costs[costs.size() / 2]);
    return 0;
}
