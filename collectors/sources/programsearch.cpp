// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/sources/programsearch.h"

#include "collectors/parsers/mountrisk.h"
#include "collectors/sources/homefolder.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace prose {

/// Where programs are put: by the system, by package managers, and by the installers of languages for one user.
/// A desktop does not have the last ones in its PATH.
static QStringList wellKnownFolders()
{
    return {u"/usr/local/sbin"_s,
            u"/usr/local/bin"_s,
            u"/usr/sbin"_s,
            u"/usr/bin"_s,
            u"/sbin"_s,
            u"/bin"_s,
            u"/usr/games"_s,
            u"/snap/bin"_s,
            u"/var/lib/flatpak/exports/bin"_s,
            u"/home/linuxbrew/.linuxbrew/bin"_s,
            u"/opt/homebrew/bin"_s,
            u"/opt/local/bin"_s,
            u"/run/current-system/sw/bin"_s,
            u"/nix/var/nix/profiles/default/bin"_s,
            u"/usr/local/go/bin"_s,
            u"~/.local/bin"_s,
            u"~/bin"_s,
            u"~/.cargo/bin"_s,
            u"~/go/bin"_s,
            u"~/.bun/bin"_s,
            u"~/.deno/bin"_s,
            u"~/.volta/bin"_s,
            u"~/.pyenv/bin"_s,
            u"~/.rbenv/bin"_s,
            u"~/.goenv/bin"_s,
            u"~/.asdf/bin"_s,
            u"~/.nix-profile/bin"_s,
            u"~/.linuxbrew/bin"_s,
            u"~/.local/share/pnpm"_s,
            u"~/.local/share/flatpak/exports/bin"_s,
            u"~/google-cloud-sdk/bin"_s};
}

static QStringList searchFolders(const std::vector<Mount> &mounts)
{
    QStringList folders;
    QSet<QString> seen;
    for (const auto names = qEnvironmentVariable("PATH").split(u':') + wellKnownFolders(); const QString &named : names) {
        QString folder = withHome(named);
        while (folder.size() > 1 && folder.endsWith(u'/'))
            folder.chop(1);
        if (!folder.startsWith(u'/') || seen.contains(folder) || mayHangOnTheWay(folder + "/x"_L1, mounts))
            continue;
        seen.insert(folder);
        folders += folder;
    }
    return folders;
}

Result<QByteArray> programsCall(const QStringList &names, const std::vector<Mount> &mounts)
{
    QByteArray lines;
    const QStringList folders = searchFolders(mounts);
    std::vector<QByteArray> there;
    for (const QString &folder : folders) {
        const QByteArray encoded = QFile::encodeName(folder);
        struct stat info;
        if (::stat(encoded.constData(), &info) == 0 && S_ISDIR(info.st_mode))
            there.push_back(encoded);
    }
    for (const QString &name : names) {
        QSet<QByteArray> seen; // /bin may be a link to /usr/bin
        for (const QByteArray &folder : there) {
            const QByteArray path = folder + '/' + QFile::encodeName(name);
            struct stat info;
            if (::stat(path.constData(), &info) != 0 || !S_ISREG(info.st_mode) || ::access(path.constData(), X_OK) != 0)
                continue;
            const QByteArray identity = QByteArray::number(quint64(info.st_dev)) + ':' + QByteArray::number(quint64(info.st_ino));
            if (seen.contains(identity))
                continue;
            seen.insert(identity);
            const QString shown = QFile::decodeName(path);
            lines += name.toUtf8() + '\t' + shown.toUtf8() + '\t' + QFileInfo(shown).canonicalFilePath().toUtf8() + '\n';
        }
    }
    return lines;
}

} // namespace prose
