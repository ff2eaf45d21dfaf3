// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteTask.h"

#include <QByteArrayList>
#include <QDateTime>

namespace tenderyard {

class WebDavLine;

/// Removes what uploads that were cut more than a day ago have left, from some of the store's folders, which are others
/// each time. Answers how many, as text.
class WebDavTidy final : public RemoteTask
{
    Q_OBJECT
public:
    WebDavTidy(WebDavLine &line, Promise promise);

    void start() override;

    /// The last part of the name of each thing that is listed in a folder, and when it was changed last.
    static QList<std::pair<QByteArray, QDateTime>> listed(const QByteArray &body);

private:
    using Listed = std::function<void(const QList<std::pair<QByteArray, QDateTime>> &things)>;
    void list(const QByteArray &path, const Listed &next);
    void lookIntoNext();
    void removeNext();

    QByteArrayList m_folders;
    QByteArrayList m_old;
    int m_removed = 0;
};

} // namespace tenderyard
