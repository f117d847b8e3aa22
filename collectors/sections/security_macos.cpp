// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/codesign.h"
#include "collectors/parsers/plist.h"
#include "collectors/parsers/tccdatabase.h"
#include "collectors/sections/macaccess.h"
#include "collectors/sections/security.h"

#include <QCoroFuture>
#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

namespace {

/// A program that we look for: by its application, or by a system extension that is in use, which may be all that a company's
/// administrator has installed.
struct Known
{
    QString name;
    QStringList applications; ///< below /Applications, without ".app"
    QString extensionPrefix = {}; ///< what its system extensions' identifiers begin with
};

const std::vector<Known> &securityTools()
{
    static const std::vector<Known> tools{
        {u"BlockBlock"_s, {u"BlockBlock Helper"_s}, u"com.objective-see.blockblock"_s},
        {u"DHS"_s, {u"DHS"_s}},
        {u"Do Not Disturb"_s, {u"Do Not Disturb"_s}},
        {u"KnockKnock"_s, {u"KnockKnock"_s}},
        {u"Little Snitch"_s, {u"Little Snitch"_s}, u"at.obdev.littlesnitch."_s},
        {u"Lulu"_s, {u"LuLu"_s}, u"com.objective-see.lulu."_s},
        {u"Micro Snitch"_s, {u"Micro Snitch"_s}},
        {u"Murus"_s, {u"Murus"_s, u"Murus Lite"_s}},
        {u"NetiquetteApp"_s, {u"Netiquette"_s}},
        {u"OverSight"_s, {u"OverSight"_s}},
        {u"Radio Silence"_s, {u"Radio Silence"_s}, u"com.radiosilenceapp."_s},
        {u"RansomWhere"_s, {u"RansomWhere"_s}},
        {u"ReiKey"_s, {u"ReiKey"_s}},
        {u"Santa"_s, {u"Santa"_s}, u"com.google.santa."_s},
        {u"TaskExplorer"_s, {u"TaskExplorer"_s}},
        {u"TripMode"_s, {u"TripMode"_s}},
    };
    return tools;
}

const std::vector<Known> &antivirusPrograms()
{
    static const std::vector<Known> programs{
        {u"AVG"_s, {u"AVGAntivirus"_s, u"AVG Antivirus"_s}},
        {u"Avast"_s, {u"Avast"_s}},
        {u"Avira"_s, {u"Avira"_s}},
        {u"Bitdefender"_s, {u"Bitdefender Antivirus"_s, u"Bitdefender/AntivirusforMac"_s}, u"com.bitdefender."_s},
        {u"Carbon Black"_s, {u"VMware Carbon Black Cloud"_s, u"VMware Carbon Black EDR"_s}, u"com.vmware.carbonblack."_s},
        {u"ClamXAV"_s, {u"ClamXAV"_s}},
        {u"Cortex XDR"_s, {u"Cortex XDR"_s}, u"com.paloaltonetworks.traps."_s},
        {u"CrowdStrike"_s, {u"Falcon"_s}, u"com.crowdstrike.falcon."_s},
        {u"ESET"_s,
         {u"ESET Cyber Security"_s, u"ESET Cybersecurity"_s, u"ESET Endpoint Security"_s, u"ESET Endpoint Antivirus"_s},
         u"com.eset."_s},
        {u"F-Secure"_s, {u"F-Secure"_s}, u"com.f-secure."_s},
        {u"Jamf Protect"_s, {u"JamfProtect"_s}, u"com.jamf.protect."_s},
        {u"Kaspersky"_s, {u"Kaspersky Internet Security"_s, u"Kaspersky Anti-Virus For Mac"_s, u"Kaspersky"_s}, u"com.kaspersky."_s},
        {u"Malwarebytes"_s, {u"Malwarebytes"_s}, u"com.malwarebytes."_s},
        {u"McAfee"_s,
         {u"McAfee"_s, u"McAfee Security"_s, u"McAfee Endpoint Security for Mac"_s, u"Trellix Endpoint Security for Mac"_s},
         u"com.mcafee."_s},
        {u"Microsoft Defender"_s, {u"Microsoft Defender"_s, u"Microsoft Defender ATP"_s}, u"com.microsoft.wdav."_s},
        {u"Norton"_s, {u"Norton Security"_s, u"Norton 360"_s, u"Norton"_s}, u"com.norton."_s},
        {u"SentinelOne"_s, {u"SentinelOne/SentinelAgent"_s, u"SentinelOne Extensions"_s}, u"com.sentinelone."_s},
        {u"Sophos"_s, {u"Sophos"_s, u"Sophos Home"_s, u"Sophos/Sophos Endpoint"_s, u"Sophos Endpoint"_s}, u"com.sophos."_s},
        {u"Symantec"_s, {u"Symantec Endpoint Protection"_s}, u"com.broadcom.mes."_s},
        {u"Trend Micro"_s, {u"TrendMicroSecurity"_s, u"Trend Micro Antivirus"_s}, u"com.trendmicro."_s},
        {u"VirusBarrier"_s, {u"Intego/VirusBarrier"_s}, u"com.intego."_s},
        {u"Webroot"_s, {u"Webroot SecureAnywhere"_s}, u"com.webroot."_s},
    };
    return programs;
}

QString infoPath(const QString &application)
{
    return "/Applications/"_L1 + application + ".app/Contents/Info.plist"_L1;
}

/// What a bundle says of itself, where it can be read and understood.
std::optional<QString> bundleVersion(const Files &files, const QString &path)
{
    const auto bytes = files.at(path);
    const auto info = bytes ? parsePlist(*bytes) : Result<QVariant>(std::unexpect, bytes.error());
    const QString version = info ? info->toMap().value(u"CFBundleShortVersionString"_s).toString() : QString();
    return version.isEmpty() ? std::nullopt : std::optional(version);
}

QStringList present(const std::vector<Known> &all, const Files &infos, const QStringList &extensions)
{
    QStringList found;
    for (const Known &known : all) {
        const auto application = std::ranges::find_if(known.applications, [&](const QString &name) { return infos.has(infoPath(name)); });
        const auto isOurs = [&](const QString &extension) { return extension.startsWith(known.extensionPrefix, Qt::CaseInsensitive); };
        if (application != known.applications.end()) {
            const auto version = bundleVersion(infos, infoPath(*application));
            found += version ? known.name + u'@' + *version : known.name;
        } else if (!known.extensionPrefix.isEmpty() && std::ranges::any_of(extensions, isOurs)) {
            found += known.name;
        }
    }
    found.sort();
    return found;
}

/// The identifiers of the system extensions in use, from the list that the system keeps. Its form is known from programs that
/// read it: {extensions: [{identifier: "com.objective-see.lulu.extension", state: "activated_enabled", …}]}. Not seen real.
QStringList activeExtensions(const QVariant &database)
{
    QStringList identifiers;
    for (const auto items = database.toMap().value(u"extensions"_s).toList(); const QVariant &item : items) {
        const QVariantMap extension = item.toMap();
        if (extension.value(u"state"_s).toString() == "activated_enabled"_L1)
            identifiers += extension.value(u"identifier"_s).toString();
    }
    return identifiers;
}

/// "SpeechRecognition" → "speech-recognition"
QString kebab(const QString &words)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isStart = words[i].isUpper() && i > 0 && (!words[i - 1].isUpper() || (i + 1 < words.size() && words[i + 1].isLower()));
        if (isStart)
            text += u'-';
        text += words[i].toLower();
    }
    return text;
}

QString serviceWord(const QString &service)
{
    static const QHash<QString, QString> words{
        {u"AddressBook"_s, u"contacts"_s},
        {u"AppleEvents"_s, u"automation"_s},
        {u"BluetoothAlways"_s, u"bluetooth"_s},
        {u"Calendar"_s, u"calendars"_s},
        {u"DeveloperTool"_s, u"developer-tools"_s},
        {u"FileProviderDomain"_s, u"cloud-files"_s},
        {u"ListenEvent"_s, u"input-monitoring"_s},
        {u"PostEvent"_s, u"input-sending"_s},
        {u"ScreenCapture"_s, u"screen-recording"_s},
        {u"SystemPolicyAllFiles"_s, u"full-disk-access"_s},
        {u"SystemPolicyAppBundles"_s, u"app-management"_s},
        {u"SystemPolicyAppData"_s, u"other-apps-data"_s},
        {u"SystemPolicyDesktopFolder"_s, u"desktop-folder"_s},
        {u"SystemPolicyDocumentsFolder"_s, u"documents-folder"_s},
        {u"SystemPolicyDownloadsFolder"_s, u"downloads-folder"_s},
        {u"SystemPolicyNetworkVolumes"_s, u"network-volumes"_s},
        {u"SystemPolicyRemovableVolumes"_s, u"removable-volumes"_s},
        {u"SystemPolicySysAdminFiles"_s, u"system-administration"_s},
        {u"Ubiquity"_s, u"icloud"_s},
        {u"Willow"_s, u"home-data"_s},
    };
    return words.value(service, kebab(service));
}

QString decisionWord(TccAccess::State state)
{
    switch (state) {
    case TccAccess::State::Denied: return u"denied"_s;
    case TccAccess::State::Unknown: return u"unknown"_s;
    case TccAccess::State::Allowed: return u"allowed"_s;
    case TccAccess::State::Limited: return u"limited"_s;
    }
    Q_UNREACHABLE();
}

AppPermission permissionOf(const TccAccess &access)
{
    const bool isAllowed = access.state == TccAccess::State::Allowed || access.state == TccAccess::State::Limited;
    return {access.client, serviceWord(access.service), isAllowed, access.target, decisionWord(access.state)};
}

/// Sorted; what both databases say is said once.
void mergeDecisions(std::vector<AppPermission> &permissions)
{
    const auto all = [](const AppPermission &one) { return std::tie(one.app, one.service, one.target, one.decision); };
    std::ranges::sort(permissions, {}, all);
    const auto repeated = std::ranges::unique(permissions, {}, all);
    permissions.erase(repeated.begin(), repeated.end());
}

/// The first applications by name, without those in folders of their own.
QStringList sampleOf(const Files &applications)
{
    constexpr qsizetype sampleSize = 5;
    QStringList paths = applications.paths();
    std::ranges::sort(paths, [](const QString &a, const QString &b) {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    return paths.first(std::min(sampleSize, paths.size()));
}

} // namespace

QCoro::Task<Collected<Security>> collectSecurityOnMac(Inputs in)
{
    const QString userDatabase = u"~/Library/Application Support/com.apple.TCC/TCC.db"_s;
    const QString systemDatabase = u"/Library/Application Support/com.apple.TCC/TCC.db"_s;
    const QString extensionList = u"/Library/SystemExtensions/db.plist"_s;
    // What macOS 15 and later look at first; what updates put below /Library/Apple; before macOS 10.15 they were with the system.
    const QStringList xprotect{u"/private/var/protected/xprotect/XProtect.bundle/Contents/Info.plist"_s,
                               u"/Library/Apple/System/Library/CoreServices/XProtect.bundle/Contents/Info.plist"_s,
                               u"/System/Library/CoreServices/XProtect.bundle/Contents/Info.plist"_s};
    const QStringList remediator{u"/Library/Apple/System/Library/CoreServices/XProtect.app/Contents/Info.plist"_s};
    const QStringList removalTool{u"/Library/Apple/System/Library/CoreServices/MRT.app/Contents/Info.plist"_s,
                                  u"/System/Library/CoreServices/MRT.app/Contents/Info.plist"_s};

    QStringList wanted = QStringList{extensionList} + xprotect + remediator + removalTool;
    for (const auto *list : {&securityTools(), &antivirusPrograms()}) {
        for (const Known &known : *list) {
            for (const QString &application : known.applications)
                wanted += infoPath(application);
        }
    }
    auto naming = in.names({u"/Applications/*.app"_s});
    auto readingInfos = in.read(wanted);
    auto readingDatabases = in.read({userDatabase, systemDatabase});
    const QStringList sample = sampleOf(co_await naming);
    // A program of macOS itself, unlike codesign_allocate no stand-in of the developer tools. It looks no certificate up
    // in the network unless it is asked to.
    const QString codesign = u"/usr/bin/codesign"_s;
    std::vector<QCoro::Task<Result<Output>>> describing, verifying;
    for (const QString &path : sample) {
        describing.push_back(in.runAnyExit(Command{codesign, {u"-dvv"_s, path}, 10s}));
        verifying.push_back(in.runAnyExit(Command{codesign, {u"--verify"_s, path}, 20s}));
    }
    const Files infos = co_await readingInfos;
    const Files databases = co_await readingDatabases;

    Collected<Security> out;
    Security &facts = out.facts;
    QStringList extensions;
    if (const auto list = out.takeIfThere(infos.at(extensionList), parsePlist, extensionList))
        extensions = activeExtensions(*list);
    facts.tools = present(securityTools(), infos, extensions);
    facts.antivirus = present(antivirusPrograms(), infos, extensions);
    const auto firstVersion = [&](const QStringList &paths) -> std::optional<QString> {
        for (const QString &path : paths) {
            if (auto version = bundleVersion(infos, path))
                return version;
        }
        return std::nullopt;
    };
    facts.xprotectVersion = firstVersion(xprotect);
    facts.xprotectRemediatorVersion = firstVersion(remediator);
    facts.removalToolVersion = firstVersion(removalTool);

    for (const QString &path : {userDatabase, systemDatabase}) {
        const Result<QByteArray> answer = databases.at(path);
        const auto bytes = out.takeIfThere(answer ? answer : Result<QByteArray>(std::unexpect, withFullDiskAccessHint(answer.error())));
        if (!bytes)
            continue;
        Result<std::vector<TccAccess>> rows = co_await QtConcurrent::run([](const QByteArray &file) { return parseTccDatabase(file); },
                                                                         *bytes);
        if (!rows)
            rows.error().source = path;
        if (const auto taken = out.take(std::move(rows)))
            std::ranges::transform(*taken, std::back_inserter(facts.permissions), permissionOf);
    }
    mergeDecisions(facts.permissions);

    for (qsizetype i = 0; i < sample.size(); ++i) {
        CodeSignature signature;
        signature.appName = sample[i].section(u'/', -1).chopped(4);
        const Result<Output> described = co_await describing[size_t(i)];
        const Result<Output> verified = co_await verifying[size_t(i)];
        if (const auto output = out.take(described)) {
            const QString source = codesign + " -dvv "_L1 + sample[i];
            const Result<QByteArray> said(output->standardError);
            if (const auto display = out.take(said, parseCodesignDisplay, source)) {
                signature.identifier = display->identifier;
                if (!display->authorities.isEmpty())
                    signature.authority = display->authorities.front();
                signature.teamId = display->teamId;
            }
        }
        if (const auto output = out.take(verified)) {
            signature.validState = codesignVerdict(output->exitCode, output->standardError);
            if (!signature.validState)
                out.problems.push_back({Error::Kind::Failed, codesign + " --verify "_L1 + sample[i],
                                        QString::fromUtf8(output->standardError).trimmed().section(u'\n', 0, 0)});
        }
        signature.isValid = signature.validState;
        facts.signatures.push_back(std::move(signature));
    }
    if (sample.isEmpty() && infos.paths().isEmpty() && databases.paths().isEmpty() && out.problems.empty())
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "Which programs this Mac has is not known"));
    co_return out;
}

} // namespace prose
