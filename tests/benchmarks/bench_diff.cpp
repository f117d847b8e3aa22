// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to compare two reports, and to take the personal values out of one: a recorded machine's report, again and again
// until it has so many facts.
#include "models/report/diff.h"
#include "models/report/redact.h"
#include "tests/models/reports.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace prose;

namespace {

constexpr int runs = 15;

int facts(const Node &node)
{
    int count = node.shape == Node::Shape::Value ? 1 : 0;
    for (const Node &child : node.children)
        count += facts(child);
    return count;
}

Report reportOf(const Report &recorded, int wanted)
{
    Report report = recorded;
    report.sections.clear();
    int count = 0;
    for (int copy = 0; count < wanted; ++copy) {
        for (const Section &section : recorded.sections) {
            if (count >= wanted)
                break;
            report.sections.push_back(section);
            report.sections.back().id += copy > 0 ? QString::number(copy) : QString();
            count += facts(section.root);
        }
    }
    return report;
}

/// Every hundredth fact is another one; lists stand in another order.
void change(Node &node, std::mt19937 &random, bool isShuffled)
{
    if (node.shape == Node::Shape::Value && random() % 100 == 0)
        node.value = u"changed"_s;
    if (node.shape == Node::Shape::List && isShuffled)
        std::ranges::shuffle(node.children, random);
    for (Node &child : node.children)
        change(child, random, isShuffled);
}

Report changed(const Report &report, bool isShuffled)
{
    Report other = report;
    std::mt19937 random(1);
    for (Section &section : other.sections)
        change(section.root, random, isShuffled);
    return other;
}

double median(auto work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[runs / 2];
}

} // namespace

int main()
{
    const Reports all;
    const Report recorded = all.machine(u"linux-debian13-user"_s);
    std::printf("%-44s %10s %10s\n", "median of 15 runs, in ms", "10 000", "100 000");
    std::array<Report, 2> reports{reportOf(recorded, 10'000), reportOf(recorded, 100'000)};
    const auto row = [&](const char *name, auto work) {
        std::printf("%-44s", name);
        for (const Report &report : reports)
            std::printf(" %10.1f", work(report));
        std::printf("\n");
    };
    row("facts", [](const Report &report) {
        double count = 0;
        for (const Section &section : report.sections)
            count += facts(section.root);
        return count;
    });
    row("compare, equal", [](const Report &report) { return median([&] { diff(report, report); }); });
    row("compare, one in 100 changed", [](const Report &report) {
        const Report other = changed(report, false);
        return median([&] { diff(report, other); });
    });
    row("compare, that and all lists shuffled", [](const Report &report) {
        const Report other = changed(report, true);
        return median([&] { diff(report, other); });
    });
    row("redact", [](const Report &report) { return median([&] { redacted(report); }); });
    row("compare redacted ones", [](const Report &report) {
        const Report left = redacted(report), right = redacted(changed(report, false));
        return median([&] { diff(left, right); });
    });
    return 0;
}
