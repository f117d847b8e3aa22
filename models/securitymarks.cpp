// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention.h"

#include "models/summary.h"
#include "models/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace prose {

namespace {

using State = SecurityMark::State;

class Marks
{
    Q_DECLARE_TR_FUNCTIONS(SecurityMarks)

public:
    explicit Marks(const Report &report) : m_report(report), m_form(identityOf(report).form) {}

    std::vector<SecurityMark> all()
    {
        encryption();
        firewall();
        if (m_report.platform == Platform::MacOS)
            ofMacOS();
        else
            ofLinux();
        return std::move(m_marks);
    }

private:
    void add(State state, const QString &label, const QString &words, const QString &keyPath)
    {
        m_marks.push_back({state, label, words, keyPath});
    }

    std::optional<bool> flag(QStringView path) const { return knownFlagAt(m_report, path); }

    void addFlag(const QString &path, const QString &label, State off)
    {
        const auto value = flag(path);
        if (value)
            add(*value ? State::Good : off, label, *value ? tr("On") : tr("Off"), path);
        else if (isKnowable(path))
            add(State::Unknown, label, flagAt(m_report, path) ? tr("Off, or not known") : tr("Not known"), path);
    }

    /// Its section was asked for and has no more to say.
    bool isKnowable(const QString &path) const
    {
        const Section *section = m_report.section(path.section(u'.', 0, 0));
        return section && isOver(section->state) && section->state != prose::State::Skipped && section->state != prose::State::Unavailable;
    }

    void encryption()
    {
        if (m_form == FormFactor::Container && flagAt(m_report, u"system.filevault_enabled") != true)
            return; // the disks are the host's
        if (!isFormSettled(m_report) && flag(u"system.filevault_enabled") == false)
            return; // how much it matters depends on where the machine goes
        addFlag(u"system.filevault_enabled"_s, tr("Disk encryption"), isCarried(m_form) ? State::Warning : State::Neutral);
    }

    void firewall()
    {
        const QString path = u"network.firewall_status"_s;
        const auto status = textAt(m_report, path);
        if (status == u"Enabled"_s)
            add(State::Good, tr("Firewall"), tr("On"), path);
        else if (status == u"Disabled"_s)
            add(State::Warning, tr("Firewall"), tr("Off"), path);
        else if (isKnowable(path) && m_form != FormFactor::Container)
            add(State::Unknown, tr("Firewall"), status.value_or(tr("Not known")), path);
    }

    void ofMacOS()
    {
        const QString sip = u"system.sip_enabled"_s;
        const bool isPatched = flagAt(m_report, u"opencore_patcher.detected") == true;
        if (flag(sip) == false && isPatched)
            add(State::Neutral, tr("System Integrity Protection"), tr("Off, as the patcher needs it"), sip);
        else if (flag(sip) != false || isSettled(m_report, u"opencore_patcher"))
            addFlag(sip, tr("System Integrity Protection"), State::Bad);
        addFlag(u"system.gatekeeper_enabled"_s, tr("Gatekeeper"), State::Bad);

        const QString secureBoot = u"firmware.secure_boot"_s;
        if (const auto level = textAt(m_report, secureBoot)) {
            const State state = level->startsWith("Full"_L1)                        ? State::Good
                : level->startsWith("No "_L1) || level->startsWith("Permissive"_L1) ? State::Bad
                : level->startsWith("Reduced"_L1) || level->startsWith("Medium"_L1) ? State::Warning
                                                                                    : State::Unknown;
            add(state, tr("Secure start"), *level, secureBoot);
        }
        const QString backup = u"system.time_machine.enabled"_s;
        if (const auto enabled = flag(backup))
            add(*enabled ? State::Good : State::Neutral, tr("Time Machine backup"), *enabled ? tr("Set up") : tr("Not set up"), backup);
    }

    void ofLinux()
    {
        const QString secureBoot = u"linux_security.secure_boot"_s;
        if (const auto on = flag(secureBoot))
            add(*on ? State::Good : State::Neutral, tr("Secure Boot"), *on ? tr("On") : tr("Off"), secureBoot);
        else if (textAt(m_report, u"linux_security.boot_mode") == u"bios"_s)
            add(State::Neutral, tr("Secure Boot"), tr("Not there: started by a BIOS"), u"linux_security.boot_mode"_s);

        const QString selinux = u"linux_security.selinux.mode"_s;
        const QString apparmor = u"linux_security.apparmor.enabled"_s;
        if (const auto mode = textAt(m_report, selinux)) {
            if (*mode == "enforcing"_L1)
                add(State::Good, tr("SELinux"), tr("On"), selinux);
            else if (*mode == "permissive"_L1)
                add(State::Warning, tr("SELinux"), tr("Only warns"), selinux);
            else if (*mode == "disabled"_L1 && flag(apparmor) != true)
                add(State::Neutral, tr("SELinux"), tr("Off"), selinux);
        }
        if (const auto on = flag(apparmor))
            add(*on ? State::Good : State::Neutral, tr("AppArmor"), *on ? tr("On") : tr("Off"), apparmor);

        weaknesses();

        const QString updates = u"linux_security.unattended_upgrades"_s;
        if (const auto on = flag(updates))
            add(*on ? State::Good : State::Neutral, tr("Automatic updates"), *on ? tr("On") : tr("Off"), updates);
    }

    void weaknesses()
    {
        const Node *known = nodeAt(m_report, u"linux_security.cpu_vulnerabilities");
        if (!known || known->children.empty())
            return;
        const QString open = u"linux_security.cpu_vulnerable_to"_s;
        if (const qsizetype count = textsAt(m_report, open).size(); count > 0) {
            add(State::Warning, tr("Processor weaknesses"), tr("%n open", nullptr, int(count)), open);
            return;
        }
        qsizetype unknown = 0;
        for (const Node &item : known->children) {
            const QString words = textAt(item, u"").value_or(QString());
            if (words.isEmpty() || words.startsWith("Unknown"_L1) || words.contains("Vulnerable"_L1))
                ++unknown;
        }
        if (unknown > 0)
            add(State::Unknown, tr("Processor weaknesses"), tr("%n not known", nullptr, int(unknown)),
                u"linux_security.cpu_vulnerabilities"_s);
        else
            add(State::Good, tr("Processor weaknesses"), tr("None open"), u"linux_security.cpu_vulnerabilities"_s);
    }

    const Report &m_report;
    FormFactor m_form;
    std::vector<SecurityMark> m_marks;
};

} // namespace

std::vector<SecurityMark> securityMarksOf(const Report &report)
{
    return Marks(report).all();
}

QString markStateText(SecurityMark::State state)
{
    using State = SecurityMark::State;
    switch (state) {
    case State::Good: return QCoreApplication::translate("SecurityMarks", "good");
    case State::Neutral: return QCoreApplication::translate("SecurityMarks", "usual");
    case State::Warning: return QCoreApplication::translate("SecurityMarks", "worth a look");
    case State::Bad: return QCoreApplication::translate("SecurityMarks", "bad");
    case State::Unknown: return QCoreApplication::translate("SecurityMarks", "not known");
    }
    Q_UNREACHABLE();
}

} // namespace prose
