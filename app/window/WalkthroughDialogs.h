// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/FileDialogs.h"

namespace tenderyard {

/// Answers each question for a file with the one that was put there before; nobody is there to be asked.
class WalkthroughDialogs final : public FileDialogs
{
public:
    void answerWith(const QString &path) { m_path = path; }

    void openFiles(QWidget *, const QString &, const QString &, bool, Chosen chosen) override { chosen({m_path}); }
    void openFolder(QWidget *, const QString &, Chosen chosen) override { chosen({m_path}); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, Chosen chosen) override
    {
        chosen({m_path});
    }

private:
    QString m_path;
};

} // namespace tenderyard
