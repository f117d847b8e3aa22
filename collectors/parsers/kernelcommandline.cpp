// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/kernelcommandline.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace prose {

QStringList commandLineWords(QByteArrayView text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const auto characters = QString::fromUtf8(text); const QChar c : characters) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if ((c.isSpace() && !isQuoted) || c.isNull()) {
            if (!word.isEmpty())
                words += std::exchange(word, {});
            continue;
        }
        word += c;
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

static QString normal(QStringView key)
{
    return key.toString().replace(u'-', u'_').remove(u'"');
}

std::optional<QString> commandLineValue(QByteArrayView text, QStringView key)
{
    std::optional<QString> value;
    const QString wanted = normal(key);
    for (const auto words = commandLineWords(text); const QString &word : words) {
        if (word == "--"_L1)
            break;
        const qsizetype equals = word.indexOf(u'=');
        if (normal(equals < 0 ? QStringView(word) : QStringView(word).first(equals)) == wanted)
            value = equals < 0 ? QString() : word.sliced(equals + 1).remove(u'"');
    }
    return value;
}

static bool soundsSecret(const QString &key)
{
    static constexpr std::array secrets{"key"_L1, "pass"_L1, "pwd"_L1, "psk"_L1, "token"_L1, "secret"_L1, "credential"_L1};
    static constexpr std::array harmless{"keymap"_L1, "keyboard"_L1, "keytable"_L1, "passthrough"_L1, "bypass"_L1, "secretmem"_L1};
    const auto isIn = [&](QLatin1StringView part) { return key.contains(part, Qt::CaseInsensitive); };
    return std::ranges::any_of(secrets, isIn) && std::ranges::none_of(harmless, isIn);
}

QString withoutSecrets(QByteArrayView text)
{
    static const QRegularExpression login(u"(?<=//)[^/@\\s]+@|(?<==iscsi:)[^@\\s]+@"_s);
    QStringList words;
    bool isSecretNext = false;
    for (const auto allWords = commandLineWords(text); QString word : allWords) {
        const qsizetype equals = word.indexOf(u'=');
        const QString key = equals < 0 ? word : word.first(equals);
        if (isSecretNext && !word.startsWith("--"_L1))
            word = u"***"_s;
        else if (equals >= 0 && soundsSecret(key))
            word = key + "=***"_L1;
        else
            word.replace(login, u"***@"_s);
        isSecretNext = equals < 0 && key.startsWith("--"_L1) && soundsSecret(key); // an option of init's, value apart
        words += word;
    }
    return words.join(u' ');
}

} // namespace prose
