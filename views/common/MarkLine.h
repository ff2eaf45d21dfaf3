// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/StatusWords.h"

#include <QWidget>

namespace tenderyard {

class TextLabel;

/// One thing that was checked: a sign and its words in one tone.
class MarkLine : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLine(QWidget *parent = nullptr);
    MarkLine(const StatusLook &look, QWidget *parent = nullptr);

    void set(const StatusLook &look);
    /// Long words break into lines instead of widening the page.
    void setWordWrap(bool wrap);

private:
    class Sign;
    Sign *m_sign;
    TextLabel *m_words;
};

} // namespace tenderyard
