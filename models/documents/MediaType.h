// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tenderyard {

/// What a file is, told from its first bytes alone: a file's name and what a sender says of it prove nothing.
class MediaType
{
public:
    /// application/pdf, image/png or image/jpeg; empty for anything else.
    static QString ofContent(const QByteArray &firstBytes);
    /// How many of the first bytes are needed.
    static constexpr qsizetype bytesNeeded = 16;
};

} // namespace tenderyard
