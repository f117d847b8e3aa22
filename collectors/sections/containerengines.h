// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/sections/developer_tools.h"
#include "collectors/sections/toolversions.h"

namespace prose {

/// What a container engine tells, and why it does not.
struct ContainerReport
{
    ContainerTool tool;
    std::vector<Error> problems;
};

/// Docker's client from the found tools; its daemon is asked over its socket only while its process runs: the socket of a
/// sleeping one would wake it.
QCoro::Task<ContainerReport> dockerReport(Inputs in, FoundTools tools);

/// Podman's from the files of its storage, the user's own and, where they may be read, the system's.
QCoro::Task<ContainerReport> podmanReport(Inputs in, FoundTools tools);

} // namespace prose
