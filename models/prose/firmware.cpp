// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The start-up of the computer in words: firmware, its memory, and what starts newer systems on older Macs.

#include "models/prose/topics.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace prose::topics {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

/// What the words of root_patch_domains stand for.
QString domainName(const SectionView &item)
{
    const QString word = item.text({});
    return word == "graphics"_L1 ? Words::tr("graphics")
        : word == "wifi"_L1      ? Words::tr("Wi-Fi")
        : word == "bluetooth"_L1 ? Words::tr("Bluetooth")
        : word == "camera"_L1    ? Words::tr("the camera")
        : word == "usb"_L1       ? Words::tr("USB")
        : word == "t1"_L1        ? Words::tr("the T1 chip")
                                 : word;
}

} // namespace

QStringList firmware(const SectionView &s)
{
    const QString version = s.text(u"bios_version");
    const QString maker = makerName(s.text(u"bios_vendor"));
    const QString date = s.text(u"bios_date");
    const QString product = s.text(u"product_name");
    const auto uefi = s.flag(u"uefi");
    return allOf({//: %1 is a version, %2 its maker, %3 its date
                  firstOf({say(Words::tr("The firmware is version %1 by %2, from %3."), version, maker, date),
                           say(Words::tr("The firmware is version %1 by %2."), version, maker),
                           say(Words::tr("The firmware is version %1, from %2."), version, date),
                           say(Words::tr("The firmware is version %1."), version)}),
         //: %1 is a model, %2 a kind of case such as "Notebook"
                  firstOf({say(Words::tr("It calls the computer %1, in a case of the kind “%2”."), product, s.text(u"chassis_type")),
                           version.isEmpty() ? say(Words::tr("The firmware calls the computer %1."), product)
                                             : say(Words::tr("It calls the computer %1."), product)}),
                  !uefi           ? QString()
                      : *uefi     ? Words::tr("The computer was started by UEFI.")
                      : s.isMac() ? QString()
                                  : Words::tr("The computer was not started by UEFI."),
                  say(Words::tr("Its security chip is the %1."), s.text(u"security_chip")),
                  say(Words::tr("What may start is set to “%1”."), s.text(u"secure_boot")),
                  version.isEmpty() ? say(Words::tr("The processor runs microcode %1."), s.text(u"cpu_microcode")) : QString()});
}

QStringList nvram(const SectionView &s)
{
    const int variables = s.count(u"nvram_variables_count");
    const QString arguments = s.text(u"boot_args");
    const int protections = s.itemCount(u"csr_flags");
    return allOf({variables == 0       ? Words::tr("No firmware variables were found.")
                      : variables == 1 ? Words::tr("The firmware keeps one variable.")
                                       : Words::tr("The firmware keeps %n variables.", nullptr, variables),
                  protections == 0 ? QString()
                      : protections == 1
                      ? Words::tr("They hold a setting that switches off one part of System Integrity Protection.")
                      : Words::tr("They hold a setting that switches off %n parts of System Integrity Protection.", nullptr, protections),
                  s.isMac() ? say(Words::tr("The boot arguments are “%1”."), arguments)
                            : say(Words::tr("The kernel was started with “%1”."), arguments),
                  say(Words::tr("OpenCore %1 started this Mac."), s.text(u"opencore_version"))});
}

QStringList opencorePatcher(const SectionView &s)
{
    const bool isDetected = s.flag(u"detected").value_or(false);
    const auto isUnsupported = s.flag(u"unsupported_os_detected");
    const QString version = firstOf({s.text(u"nvram_version"), s.text(u"version")});
    const int kexts = s.itemCount(u"loaded_kexts");
    return allOf({!isDetected ? Words::tr("OpenCore Legacy Patcher was not found on this Mac.")
                              : firstOf({say(Words::tr("OpenCore Legacy Patcher %1 is in use on this Mac."), version),
                                         Words::tr("OpenCore Legacy Patcher is in use on this Mac.")}),
                  isUnsupported == true ? Words::tr("Apple does not support this version of macOS on this model.") : QString(),
                  kexts == 0       ? QString()
                      : kexts == 1 ? Words::tr("One kernel extension of the kind that it loads is loaded.")
                                   : Words::tr("%n kernel extensions of the kind that it loads are loaded.", nullptr, kexts),
                  s.flag(u"root_patch_marker_detected") == true ? Words::tr("The system volume bears its root patches.") : QString()});
}

QStringList oclpCompatibility(const SectionView &s)
{
    const auto native = s.flag(u"apple_native_supported");
    const auto model = s.flag(u"oclp_model_supported");
    const QString newest = s.text(u"newest_supported_macos");
    const QStringList domains = s.texts(u"root_patch_domains", domainName);
    return allOf({!native       ? QString()
                      : *native ? Words::tr("Apple supports this version of macOS on this model.")
                                : Words::tr("Apple does not support this version of macOS on this model."),
                  say(Words::tr("The newest macOS that Apple supports on this model is %1."), newest),
                  !model       ? QString()
                      : *model ? Words::tr("OpenCore Legacy Patcher knows the model and patches macOS %1 to %2.")
                                     .arg(s.text(u"oclp_target_os_min"), s.text(u"oclp_target_os_max"))
                               : Words::tr("OpenCore Legacy Patcher is not made for this model."),
                  //: %1 is a list such as "graphics and Wi-Fi"
                  say(Words::tr("Root patches are needed for %1."), listed(domains, 6)),
                  native || model ? QString() : Words::tr("Whether this model can run newer versions of macOS is not known.")});
}

} // namespace prose::topics
