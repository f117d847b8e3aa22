// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inspection.h"
#include "models/renderings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace prose {

/// What the program says of itself.
struct Terminal
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};
/// Loads its texts, and Qt's of options, in the language that the environment asks for.
void speakToUser(QCoreApplication &application);

/// For parsers: --language CODE.
QCommandLineOption languageOption();
/// False, having complained, when that asks for one that we do not speak.
bool isKnownLanguage(const QCommandLineParser &parser);
/// Speaks the wanted language from now on; what programs read, JSON and prompts, stays English. Returns the locale of numbers.
QLocale speakFor(const QCommandLineParser &parser, ReportFormat format);

bool isTerminal(int fileDescriptor);
/// Columns of the terminal; 100 when it is none.
int terminalWidth(int fileDescriptor);
/// Whether the user and the terminal want bold and colour: NO_COLOR is not set, and the terminal is no dumb one.
bool takesStyles();
/// "prose: …" and a line end, on standard error.
void complain(const QString &message);
/// All of it to standard output; false (and a complaint, unless the reader went away) when it cannot be written.
bool print(const QByteArray &bytes);
/// Replaces the file only when all of it is written; complains and leaves the old one otherwise. Pipes and devices stay what they are.
bool writeFile(const QString &path, const QByteArray &bytes);

/// Runs an inspection to its end in an event loop of its own, with a line of progress on standard error when that is a terminal
/// and `quiet` is not set. Ctrl-C stops the collection; false then.
bool runToEnd(Inspection &inspection, bool quiet);

} // namespace prose
