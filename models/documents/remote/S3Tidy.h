// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteTask.h"
#include "models/documents/remote/S3Answers.h"

namespace tenderyard {

class S3Line;

/// Gives up unfinished uploads of documents that were begun more than a day ago, some at a time. Answers how many, as
/// text.
class S3Tidy final : public RemoteTask
{
    Q_OBJECT
public:
    S3Tidy(S3Line &line, Promise promise);

    void start() override;

private:
    void giveUpNext();

    S3Line &m_line;
    QList<S3Answers::Upload> m_old;
    int m_removed = 0;
};

} // namespace tenderyard
