// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QWidget;

namespace tenderyard {

/// Files that contractors upload in tests, and how they let go of them over a page.
class UploadFiles
{
public:
    /// A certificate whose text names its number, its holder and its dates as they are given.
    static QByteArray certificate(const QString &number, const QString &issued, const QString &expires);
    /// A PNG.
    static QByteArray picture();
    /// Lets go of files above the page, as a file manager does; whether the page took them.
    static bool drop(QWidget *page, const QStringList &paths);
};

} // namespace tenderyard
