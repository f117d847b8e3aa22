// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/parsers/plist.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace prose;

/// The files that make a bundle of macOS, as macOS reads them.
class TestBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void propertyList();
    void documentTypes();
    void noExceptionFromTheHardenedRuntime();
    void iconForEveryDisplay();

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QVariantMap list(const QString &path)
    {
        const auto plist = parsePlist(contents(path));
        return plist ? plist->toMap() : QVariantMap{{u"unreadable"_s, path}};
    }
    QVariantMap m_info = list(QStringLiteral(PROSE_INFO_PLIST));
};

void TestBundle::propertyList()
{
    QCOMPARE(m_info.value(u"CFBundleIdentifier"_s), u"org.systemprose.SystemProse"_s);
    QCOMPARE(m_info.value(u"CFBundleExecutable"_s), u"system-prose"_s);
    QCOMPARE(m_info.value(u"CFBundlePackageType"_s), u"APPL"_s);
    QCOMPARE(m_info.value(u"CFBundleVersion"_s), QStringLiteral(PROSE_VERSION));
    QCOMPARE(m_info.value(u"CFBundleShortVersionString"_s), QStringLiteral(PROSE_VERSION));
    QCOMPARE(m_info.value(u"LSMinimumSystemVersion"_s), u"12.0"_s);
    QCOMPARE(m_info.value(u"NSHighResolutionCapable"_s), true);
    QCOMPARE(m_info.value(u"CFBundleLocalizations"_s), (QVariantList{u"en"_s, u"de"_s, u"vi"_s}));
    QVERIFY(m_info.value(u"NSHumanReadableCopyright"_s).toString().startsWith(u"©"_s));
    QVERIFY(QFile::exists(QStringLiteral(PROSE_MACOS) + u'/' + m_info.value(u"CFBundleIconFile"_s).toString() + ".icns"_L1));
    // Nothing that we do may raise a question to the user, so there is no reason to give in one.
    QVERIFY(std::none_of(m_info.keyBegin(), m_info.keyEnd(), [](const QString &key) { return key.contains("UsageDescription"_L1); }));
}

void TestBundle::documentTypes()
{
    const QVariantList exported = m_info.value(u"UTExportedTypeDeclarations"_s).toList();
    QCOMPARE(exported.size(), 1);
    QCOMPARE(exported[0].toMap().value(u"UTTypeIdentifier"_s), u"org.systemprose.report"_s);
    QCOMPARE(exported[0].toMap().value(u"UTTypeConformsTo"_s), (QVariantList{u"public.json"_s}));
    QVariantList types;
    for (const auto declared = m_info.value(u"CFBundleDocumentTypes"_s).toList(); const QVariant &type : declared) {
        // Installing an inspector must not change what a double click on a JSON file or a folder does.
        QCOMPARE(type.toMap().value(u"LSHandlerRank"_s), u"Alternate"_s);
        QCOMPARE(type.toMap().value(u"CFBundleTypeRole"_s), u"Viewer"_s);
        types += type.toMap().value(u"LSItemContentTypes"_s).toList();
    }
    QCOMPARE(types, (QVariantList{u"org.systemprose.report"_s, u"public.json"_s, u"public.folder"_s}));
}

void TestBundle::noExceptionFromTheHardenedRuntime()
{
    QCOMPARE(list(QStringLiteral(PROSE_MACOS "/entitlements.plist")), QVariantMap());
}

void TestBundle::iconForEveryDisplay()
{
    const QByteArray icns = contents(QStringLiteral(PROSE_MACOS "/SystemProse.icns"));
    const auto lengthAt = [&](qsizetype at) { return qFromBigEndian<quint32>(icns.constData() + at); };
    QVERIFY(icns.size() > 8 && icns.startsWith("icns"));
    QCOMPARE(qsizetype(lengthAt(4)), icns.size());
    QStringList kinds;
    qsizetype at = 8;
    while (at + 8 <= icns.size()) {
        const QByteArray kind = icns.sliced(at, 4);
        kinds += QString::fromLatin1(kind);
        QVERIFY2(lengthAt(at + 4) > 8 && at + lengthAt(at + 4) <= icns.size(), kind.constData());
        // Those of displays with two pixels a point are PNG files, whose width is in their first chunk.
        static const QHash<QByteArray, int> widths{{"ic11", 32}, {"ic12", 64}, {"ic13", 256}, {"ic14", 512}, {"ic10", 1024}};
        if (widths.contains(kind)) {
            QCOMPARE(icns.sliced(at + 8, 4), QByteArray("\x89PNG"));
            QCOMPARE(int(lengthAt(at + 8 + 16)), widths.value(kind));
        }
        at += lengthAt(at + 4);
    }
    QCOMPARE(at, icns.size());
    for (const QString &kind :
         {u"is32"_s, u"il32"_s, u"ic07"_s, u"ic08"_s, u"ic09"_s, u"ic10"_s, u"ic11"_s, u"ic12"_s, u"ic13"_s, u"ic14"_s})
        QVERIFY2(kinds.contains(kind), qPrintable(kind));
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
