// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/StoredFile.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace tenderyard {

/// What every store asks of the content of a document, and how it names it.
class DocumentContent
{
public:
    /// Told after each piece how much is done of how much, in bytes; answers whether to go on.
    using Progress = std::function<bool(qint64 done, qint64 all)>;

    /// A file is read, sent and written in pieces of this size, between which progress is told and a cancel is seen.
    static constexpr qint64 piece = 256 * 1024;

    /// All of a file, in the calling thread, which must not be the GUI's.
    /// Errors: `missing` when it cannot be read, document.too_large, document.cancelled.
    static Expected<QByteArray> read(const QString &path, const QString &missing, const Progress &progress);
    /// What the store tells of it. Errors: document.empty, document.too_large, document.type.
    static Expected<StoredFile> describe(const QByteArray &content, const QString &fileName);

    /// SHA-256 as 64 lower-case hexadecimal digits.
    static QString hashOf(const QByteArray &content);
    static bool isHash(const QString &text);
    /// Names a document within its store, the same in every kind of store.
    static QString urlOf(const QString &sha256);

    /// The error of what nobody is told of any longer.
    static tl::unexpected<Error> cancelled();
};

} // namespace tenderyard
