// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"
#include "models/language.h"
#include "models/report/document.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace prose {

/// Qt's own texts of command lines come without most of our languages.
[[maybe_unused]] static constexpr const char *optionTexts[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help on commandline options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help, including generic Qt options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

void speakToUser(QCoreApplication &application)
{
    loadTexts(application, QLocale(wantedLanguage()));
}

bool isTerminal(int fileDescriptor)
{
    return isatty(fileDescriptor) == 1;
}

int terminalWidth(int fileDescriptor)
{
    winsize size{};
    const bool known = ioctl(fileDescriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? std::max<int>(size.ws_col, 40) : 100;
}

bool takesStyles()
{
    const QByteArray terminal = qgetenv("TERM");
    return qEnvironmentVariableIsEmpty("NO_COLOR") && !terminal.isEmpty() && terminal != "dumb";
}

void complain(const QString &message)
{
    std::fputs(qPrintable(u"prose: "_s + message + u'\n'), stderr);
}

bool print(const QByteArray &bytes)
{
    // A reader that closes the pipe early (head) is no error worth a message.
    std::signal(SIGPIPE, SIG_IGN);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    if (out.write(bytes) == bytes.size())
        return true;
    if (errno != EPIPE)
        complain(Terminal::tr("cannot write the output: %1").arg(out.errorString()));
    return false;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QString reason;
    // A pipe or a device (/dev/null) is written to; a file beside it would take its place.
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
            return true;
        reason = file.errorString();
    } else if (const Result<void> written = writeDocument(path, bytes)) {
        return true;
    } else {
        reason = written.error().detail;
    }
    complain(Terminal::tr("cannot write %1: %2").arg(path, reason));
    return false;
}

QCommandLineOption languageOption()
{
    return {
        u"language"_s,
        Terminal::tr("Language of text, Markdown and HTML: %1. Without it: as the environment says (LANGUAGE, LC_ALL, LC_MESSAGES, LANG).")
            .arg(languages().join(u", "_s)),
        u"code"_s};
}

bool isKnownLanguage(const QCommandLineParser &parser)
{
    const QString code = parser.value(u"language"_s);
    if (!parser.isSet(u"language"_s) || languages().contains(code))
        return true;
    complain(Terminal::tr("the language is %1, not \"%2\"").arg(languages().join(u", "_s), code));
    return false;
}

QLocale speakFor(const QCommandLineParser &parser, ReportFormat format)
{
    const bool isForPrograms = format == ReportFormat::Json || format == ReportFormat::Prompt;
    const QString wanted = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : wantedLanguage();
    return speak(*QCoreApplication::instance(), isForPrograms ? u"en"_s : wanted);
}

namespace {

class InterruptWatch
{
public:
    explicit InterruptWatch(std::function<void()> interrupted)
    {
        if (pipe(s_pipe) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(s_pipe[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, interrupted] {
            char byte = 0;
            if (read(s_pipe[0], &byte, 1) == 1) {
                m_interrupted = true;
                interrupted();
            }
        });
        for (const int signal : {SIGINT, SIGTERM})
            std::signal(signal, [](int) {
                const char byte = 1;
                [[maybe_unused]] const auto written = write(s_pipe[1], &byte, 1);
            });
    }
    ~InterruptWatch()
    {
        for (const int signal : {SIGINT, SIGTERM})
            std::signal(signal, SIG_DFL);
        m_notifier.reset();
        close(s_pipe[0]);
        close(s_pipe[1]);
    }
    bool wasInterrupted() const { return m_interrupted; }

private:
    static inline int s_pipe[2] = {-1, -1}; // a signal handler has no other way to reach us
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_interrupted = false;
};

void showProgress(const Report &report)
{
    const auto over = std::ranges::count_if(report.sections, [](const Section &section) { return isOver(section.state); });
    QStringList running;
    for (const Section &section : report.sections) {
        if (section.state == State::Running)
            running += section.id;
    }
    const QString line = Terminal::tr("%1 of %2 sections %3").arg(over).arg(report.sections.size()).arg(running.join(u", "_s));
    std::fprintf(stderr, "\r\033[K%s", qPrintable(line.left(std::max(terminalWidth(STDERR_FILENO) - 1, 20))));
    std::fflush(stderr);
}

} // namespace

bool runToEnd(Inspection &inspection, bool quiet)
{
    const bool progress = !quiet && isTerminal(STDERR_FILENO);
    QEventLoop loop;
    InterruptWatch watch([&] { inspection.stop(); });
    if (progress) {
        QObject::connect(&inspection, &Inspection::sectionChanged, &loop, [&] { showProgress(inspection.report()); });
    }
    QObject::connect(&inspection, &Inspection::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    inspection.start();
    loop.exec();
    if (progress)
        std::fputs("\r\033[K", stderr);
    return !watch.wasInterrupted();
}

} // namespace prose
