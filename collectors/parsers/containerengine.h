// SPDX-FileCopyrightText: 2026 System Prose contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/result.h"

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace prose {

/// The answers of a Docker daemon (Docker Engine API reference, 1.24 and later), put into the words that the docker command
/// prints. Written from that reference; not seen real.
struct EngineContainer
{
    QString id; ///< 12 digits
    QString name, image;
    std::optional<QString> status; ///< "Up 3 hours", "Exited (0) 2 days ago"
    std::optional<QString> ports; ///< "0.0.0.0:8080->80/tcp, [::]:8080->80/tcp"
    std::optional<QString> created; ///< "2024-05-01 12:00:00 +0000 UTC"
    std::optional<bool> isRunning;
};
struct EngineImage
{
    QString repository, tag; ///< "<none>" for an image without a name
    QString id; ///< 12 digits
    std::optional<QString> size; ///< "379MB"
    std::optional<QString> created;
};

/// GET /containers/json: [{"Id":"8dfafdbc3a40…","Names":["/web"],"Image":"nginx","Created":1714564800,"State":"running", …}]
Result<std::vector<EngineContainer>> parseDockerContainers(QByteArrayView json);
/// GET /images/json: [{"Id":"sha256:…","RepoTags":["nginx:latest"],"Created":1714564800,"Size":187000000, …}]; one row per tag.
Result<std::vector<EngineImage>> parseDockerImages(QByteArrayView json);
/// GET /version: {"Version":"24.0.7","ApiVersion":"1.43", …}
Result<QString> parseDockerVersion(QByteArrayView json);

/// What containers/storage (podman, buildah) keeps: overlay-containers/containers.json and overlay-images/images.json. They do not
/// tell whether a container runs, nor an image's size. Written from the library's sources; not seen real.
///     [{"id":"…","names":["web"],"image":"…","created":"2024-05-01T12:00:00Z",
///       "metadata":"{\"image-name\":\"docker.io/library/nginx:latest\"}"}]
Result<std::vector<EngineContainer>> parsePodmanContainers(QByteArrayView json);
Result<std::vector<EngineImage>> parsePodmanImages(QByteArrayView json);

} // namespace prose
