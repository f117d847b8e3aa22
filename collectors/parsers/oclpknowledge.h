// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <vector>

namespace prose {

/// What is known of OpenCore Legacy Patcher and of the hardware whose support macOS dropped; resources/knowledge/oclp.json.
/// In every rule, `from` is the first macOS (11, 12 …) whose system volume needs a patch for the hardware; nothing: none does.
struct OclpKnowledge
{
    struct ModelRule
    {
        QString model;
        int from = 0;
    };
    struct Gpu
    {
        QString family; ///< "Intel Haswell"
        QRegularExpression pattern; ///< found in the names of its processors: "Intel HD Graphics 5000"
        std::optional<int> from;
        std::optional<int> kdkFrom, metallibFrom; ///< the first macOS for which the patch needs that download
        bool isOnlyWithoutAvx2 = false; ///< newer processors get by without the patch
        std::vector<ModelRule> models; ///< models that need it nevertheless
    };
    struct Device
    {
        QString vendor; ///< PCI, "0x14e4"
        QStringList devices;
        std::optional<int> from;
    };

    int schemaVersion = 0;
    QString checked; ///< day
    QStringList sources;
    int minimumMacos = 0, maximumMacos = 0;
    QStringList kexts; ///< what it loads, as parts of identifiers
    QStringList models; ///< which it is made for
    QStringList processorsWithoutAvx2;
    std::vector<Gpu> gpus; ///< the first that fits counts
    std::vector<Device> wifi;
    Device camera;
    QStringList t1Models, usb11Models, usb11Processors;
    std::optional<int> t1From, usb11From;

    /// Null for a name that no family has.
    const Gpu *gpu(QStringView name) const;
};

/// Malformed: not of that form, or a pattern that is none.
Result<OclpKnowledge> parseOclpKnowledge(QByteArrayView json);

/// What this program comes with.
const OclpKnowledge &oclpKnowledge();

} // namespace prose
