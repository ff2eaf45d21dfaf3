// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/FileDialogs.h"

namespace tenderyard {

/// File dialogs that are answered at once with what the test has put ready.
class ChosenFiles final : public FileDialogs
{
public:
    void setNext(const QString &path) { m_next = {path}; }
    /// Several at once, where they can be chosen.
    void setNext(const QStringList &paths) { m_next = paths; }

    void openFiles(QWidget *, const QString &, const QString &, bool, Chosen chosen) override { answer(chosen); }
    void openFolder(QWidget *, const QString &, Chosen chosen) override { answer(chosen); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, Chosen chosen) override
    {
        answer(chosen);
    }

private:
    /// Without a file put ready the person cancels.
    void answer(const Chosen &chosen)
    {
        if (!m_next.isEmpty())
            chosen(m_next);
    }

    QStringList m_next;
};

} // namespace tenderyard
