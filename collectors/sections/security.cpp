// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sections/security.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace prose {

const Fields<AppPermission> AppPermission::fields = {
    field("app", QT_TRANSLATE_NOOP("Report", "Application"), &AppPermission::app),
    field("service", QT_TRANSLATE_NOOP("Report", "What for"), &AppPermission::service),
    field("allowed", QT_TRANSLATE_NOOP("Report", "Allowed"), &AppPermission::isAllowed),
    field("target", QT_TRANSLATE_NOOP("Report", "Controls"), &AppPermission::target),
    field("decision", QT_TRANSLATE_NOOP("Report", "Decision"), &AppPermission::decision),
};

const Fields<CodeSignature> CodeSignature::fields = {
    field("app_name", QT_TRANSLATE_NOOP("Report", "Name"), &CodeSignature::appName),
    field("identifier", QT_TRANSLATE_NOOP("Report", "Identifier"), &CodeSignature::identifier).absentAs(u""_s),
    field("authority", QT_TRANSLATE_NOOP("Report", "Signed by"), &CodeSignature::authority).absentAs(u""_s),
    field("valid", QT_TRANSLATE_NOOP("Report", "Validly signed"), &CodeSignature::isValid).absentAs(false),
    field("team_id", QT_TRANSLATE_NOOP("Report", "Key"), &CodeSignature::teamId),
    field("valid_state", QT_TRANSLATE_NOOP("Report", "Signature found valid"), &CodeSignature::validState),
};

const Fields<Security> Security::fields = {
    field("security_tools", QT_TRANSLATE_NOOP("Report", "Security tools"), &Security::tools),
    field("antivirus", QT_TRANSLATE_NOOP("Report", "Protection against malware"), &Security::antivirus).important(),
    field("tcc_permissions", QT_TRANSLATE_NOOP("Report", "What applications may use"), &Security::permissions)
        .identifiedBy("app,service,target")
        .important(),
    field("code_signing_sample", QT_TRANSLATE_NOOP("Report", "Signatures of some programs"), &Security::signatures)
        .identifiedBy("app_name"),
    field("firewall_tools", QT_TRANSLATE_NOOP("Report", "Firewall programs"), &Security::firewallTools).important(),
    field("package_keys", QT_TRANSLATE_NOOP("Report", "Keys that packages are checked with"), &Security::packageKeys).important(),
    field("xprotect_version", QT_TRANSLATE_NOOP("Report", "XProtect, Apple's list of malware"), &Security::xprotectVersion),
    field("xprotect_remediator_version", QT_TRANSLATE_NOOP("Report", "XProtect Remediator"), &Security::xprotectRemediatorVersion),
    field("mrt_version", QT_TRANSLATE_NOOP("Report", "Apple's malware removal tool"), &Security::removalToolVersion),
};

SectionSpec securitySection()
{
    return section<Security>(QT_TRANSLATE_NOOP("Report", "Security"), QT_TRANSLATE_NOOP("Report", "Security"))
        .on(Platform::Linux, collectSecurityOnLinux)
        .on(Platform::MacOS, collectSecurityOnMac)
        .within(30s);
}

} // namespace prose
