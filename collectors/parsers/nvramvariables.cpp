// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/nvramvariables.h"

#include "collectors/parsers/plist.h"

using namespace Qt::StringLiterals;

namespace prose {

namespace {

int nvramHexDigit(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = char(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray nvramUnescaped(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '%' && i + 2 < text.size() && nvramHexDigit(text[i + 1]) >= 0 && nvramHexDigit(text[i + 2]) >= 0;
        bytes += isEscape ? char(nvramHexDigit(text[i + 1]) * 16 + nvramHexDigit(text[i + 2])) : text[i];
        if (isEscape)
            i += 2;
    }
    return bytes;
}

} // namespace

Result<NvramVariables> parseNvramPlist(QByteArrayView plist)
{
    const auto tree = parsePlist(plist);
    if (!tree)
        return std::unexpected(tree.error());
    if (tree->typeId() != QMetaType::QVariantMap)
        return malformed(u"no dictionary of variables"_s);
    NvramVariables variables;
    const QVariantMap map = tree->toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        variables.insert(it.key(), it->typeId() == QMetaType::QByteArray ? it->toByteArray() : it->toString().toUtf8());
    return variables;
}

Result<NvramVariables> parseNvramText(QByteArrayView text)
{
    NvramVariables variables;
    const QByteArray bytes = text.toByteArray();
    for (const auto lines = bytes.split('\n'); const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0)
            variables.insert(QString::fromUtf8(line.first(tab)), nvramUnescaped(QByteArrayView(line).sliced(tab + 1)));
    }
    if (variables.isEmpty())
        return malformed(u"no variables"_s);
    return variables;
}

std::optional<QString> nvramString(const NvramVariables &variables, const QString &name)
{
    QByteArray bytes = variables.value(name);
    const QString text = QString::fromUtf8(bytes.replace('\0', QByteArray())).trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString nvramPrinted(QByteArrayView bytes)
{
    QString text;
    for (const char byte : bytes) {
        if (byte >= 0x20 && byte < 0x7f)
            text += QLatin1Char(byte);
        else
            text += u'%' + QString::number(uchar(byte), 16).rightJustified(2, u'0');
    }
    return text;
}

std::optional<quint32> csrActiveConfig(QByteArrayView bytes)
{
    if (bytes.startsWith("0x")) {
        bool isNumber = false;
        const quint32 config = bytes.toByteArray().trimmed().toUInt(&isNumber, 16);
        return isNumber ? std::optional(config) : std::nullopt;
    }
    if (bytes.isEmpty() || bytes.size() > qsizetype(sizeof(quint32)))
        return std::nullopt;
    quint32 config = 0;
    for (qsizetype i = bytes.size() - 1; i >= 0; --i)
        config = config << 8 | uchar(bytes[i]);
    return config;
}

QStringList csrFlags(quint32 config)
{
    static constexpr const char *names[] = {"untrusted_kexts",
                                            "unrestricted_fs",
                                            "task_for_pid",
                                            "kernel_debugger",
                                            "apple_internal",
                                            "unrestricted_dtrace",
                                            "unrestricted_nvram",
                                            "device_configuration",
                                            "any_recovery_os",
                                            "unapproved_kexts",
                                            "executable_policy_override",
                                            "unauthenticated_root",
                                            "research_guests"};
    QStringList flags;
    for (size_t bit = 0; bit < 32; ++bit) {
        if (!(config >> bit & 1))
            continue;
        if (bit < std::size(names))
            flags += QString::fromLatin1(names[bit]);
        else
            flags += u"0x%1"_s.arg(quint32(1) << bit, 0, 16);
    }
    return flags;
}

} // namespace prose
