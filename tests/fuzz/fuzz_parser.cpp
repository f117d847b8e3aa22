// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <cstdio>
#include <cstdlib>

// libFuzzer's program for all targets: --target=NAME chooses, --targets lists. Options with two dashes are ours alone.

static const prose::FuzzTarget *chosen = nullptr;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv) // NOLINT: libFuzzer's name
{
    for (int i = 1; i < *argc; ++i) {
        const QByteArrayView word((*argv)[i]);
        if (word == QByteArrayView("--targets")) {
            for (const prose::FuzzTarget &target : prose::fuzzTargets())
                std::puts(target.name);
            std::exit(0);
        }
        if (word.startsWith("--target="))
            chosen = prose::fuzzTarget(word.sliced(9));
    }
    if (!chosen) {
        std::fputs("fuzz_parser: --target=NAME is missing or unknown; --targets lists them\n", stderr);
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size) // NOLINT: libFuzzer's name
{
    chosen->run(QByteArrayView(data, qsizetype(size)));
    return 0;
}
