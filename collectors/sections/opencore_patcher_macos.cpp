// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/kernelcommandline.h"
#include "collectors/parsers/macknowledge.h"
#include "collectors/parsers/oclpknowledge.h"
#include "collectors/parsers/plist.h"
#include "collectors/sections/kexts.h"
#include "collectors/sections/nvram.h"
#include "collectors/sections/opencore_patcher.h"
#include "collectors/sections/system.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

/// `amfi=0x80`, `amfi=1`; nothing without that argument. OpenCore Legacy Patcher's own 0x80 sets none of the three bits.
std::optional<AmfiConfiguration> amfiOf(const QString &bootArgs)
{
    const auto value = commandLineValue(bootArgs.toUtf8(), u"amfi");
    if (!value)
        return std::nullopt;
    AmfiConfiguration amfi;
    amfi.value = *value;
    bool isNumber = false;
    const uint bits = value->contains("0x"_L1) ? value->toUInt(&isNumber, 16) : value->toUInt(&isNumber, 10);
    if (isNumber) {
        amfi.allowsTaskForPid = bits & 0x1;
        amfi.allowsInvalidSignature = bits & 0x2;
        amfi.enforcesThirdParty = bits & 0x4;
    }
    return amfi;
}

bool isOneOf(const QString &kext, const QStringList &parts)
{
    return std::ranges::any_of(parts, [&](const QString &part) { return kext.contains(part); });
}

/// "2.5.1" of "v2.5.1"
std::optional<QString> versionOf(const QVariantMap &map, const QString &key)
{
    QString text = map.value(key).toString();
    if (text.startsWith(u'v'))
        text.removeFirst();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// What the patcher wrote into the system volume: texts about itself, and a dictionary for each set of patches.
void takeMarker(OpencorePatcher &patcher, const QVariantMap &marker)
{
    patcher.rootPatchVersion = versionOf(marker, u"OpenCore Legacy Patcher"_s);
    patcher.rootPatchedSystem = versionOf(marker, u"OS Version"_s);
    for (auto it = marker.begin(); it != marker.end(); ++it) {
        if (it->typeId() == QMetaType::QVariantMap)
            patcher.patchedFrameworks += it.key();
    }
}

void judge(OpencorePatcher &patcher, bool hasApp, bool isModelKnown)
{
    const QStringList onlyIts{u"AMFIPass"_s, u"AutoPkgInstaller"_s, u"RSRHelper"_s};
    const bool hasItsKexts = std::ranges::any_of(patcher.loadedKexts, [&](const QString &kext) { return isOneOf(kext, onlyIts); });
    const bool isUnsupportedWithKexts = patcher.isUnsupportedOs == true && !patcher.loadedKexts.isEmpty();
    QStringList &evidence = patcher.signals_;
    if (patcher.nvramVersion)
        evidence += u"oclp_nvram_version"_s;
    if (hasApp)
        evidence += u"oclp_application"_s;
    if (patcher.hasRootPatchMarker == true)
        evidence += u"root_patch_marker"_s;
    if (patcher.opencoreVersion)
        evidence += u"opencore_nvram_version"_s;
    if (isUnsupportedWithKexts)
        evidence += u"unsupported_os_plus_oclp_like_kexts"_s;
    if (!isModelKnown && hasItsKexts)
        evidence += u"inferred_from_hardware_and_kexts"_s;
    // An app by itself may only have been downloaded; with any other sign it was used.
    patcher.isDetected = patcher.nvramVersion || patcher.hasRootPatchMarker == true || (hasApp && evidence.size() > 1);
    patcher.confidence = patcher.isDetected ? u"high"_s : evidence.isEmpty() ? u"none"_s : u"low"_s;
}

} // namespace

QCoro::Task<Collected<OpencorePatcher>> collectOpencorePatcherOnMac(Inputs in)
{
    Collected<OpencorePatcher> out;
    OpencorePatcher &patcher = out.facts;
    const auto *system = in.facts<System>();
    const auto architecture = system ? system->architecture : std::nullopt;
    // A virtual machine names a model that it is not.
    const bool isVirtual = system && system->boardId.value_or(QString()).startsWith("VMM-"_L1);
    const QString modelId = system && !isVirtual ? system->modelIdentifier.value_or(QString()) : QString();
    const MacModel *model = macModel(modelId);
    if (architecture == "arm64"_L1 || (model && model->isAppleSilicon())) {
        patcher.isUnsupportedOs = std::nullopt;
        patcher.signals_ = {u"apple_silicon_unsupported"_s};
        out.unavailable = QString::fromLatin1(QT_TRANSLATE_NOOP("Report", "OpenCore Legacy Patcher is for Macs with Intel processors"));
        co_return out;
    }

    const QString marker = u"/System/Library/CoreServices/OpenCore-Legacy-Patcher.plist"_s;
    const QStringList apps{u"/Applications/OpenCore-Patcher.app/Contents/Info.plist"_s,
                           u"/Library/Application Support/Dortania/OpenCore-Patcher.app/Contents/Info.plist"_s};
    const Files files = co_await in.read(apps + QStringList{marker});

    const auto isUnknown = [&](QLatin1StringView section) {
        out.problems.push_back({Error::Kind::Failed, section, u"without it, not all signs of the patcher can be seen"_s});
    };
    if (const auto *nvram = in.facts<Nvram>()) {
        patcher.nvramVersion = nvram->oclpVersion;
        patcher.opencoreVersion = nvram->opencoreVersion;
        patcher.bootArgs = nvram->bootArgs;
        patcher.amfi = amfiOf(nvram->bootArgs.value_or(QString()));
    } else {
        isUnknown("nvram"_L1);
    }
    if (const auto *kexts = in.facts<Kexts>()) {
        for (const QString &kext : kexts->others) {
            if (isOneOf(kext, oclpKnowledge().kexts))
                patcher.loadedKexts += kext;
        }
    } else {
        isUnknown("kexts"_L1);
    }
    const auto isSupported = isSupportedByApple(modelId, system ? system->osVersion.value_or(QString()) : QString());
    patcher.isUnsupportedOs = isSupported ? std::optional(!*isSupported) : std::nullopt;

    const Result<QByteArray> markerBytes = files.at(marker);
    if (markerBytes)
        patcher.hasRootPatchMarker = true;
    else if (markerBytes.error().kind != Error::Kind::Missing)
        patcher.hasRootPatchMarker.reset();
    if (const auto plist = out.takeIfThere(markerBytes, parsePlist, marker))
        takeMarker(patcher, plist->toMap());
    std::optional<QString> appVersion;
    bool hasApp = false;
    for (const QString &app : apps) {
        hasApp = hasApp || files.has(app);
        if (const auto plist = out.takeIfThere(files.at(app), parsePlist, app); plist && !appVersion)
            appVersion = versionOf(plist->toMap(), u"CFBundleShortVersionString"_s);
    }
    judge(patcher, hasApp, model != nullptr);
    for (const auto &version : {patcher.nvramVersion, patcher.rootPatchVersion, appVersion}) {
        if (!patcher.version)
            patcher.version = version;
    }
    if (patcher.isDetected && !patcher.version)
        patcher.version = u"Detected (version unknown)"_s;
    co_return out;
}

} // namespace prose
