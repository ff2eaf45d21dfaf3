// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace tenderyard {

class MarkLine;

/// What setting up a server does, line by line: what is done, what is being done, what is still to come.
class SetUpSteps : public QWidget
{
    Q_OBJECT
public:
    enum class Step { Connecting, Roles, Tables, Person, Closing, Done };

    explicit SetUpSteps(QWidget *parent = nullptr);

    /// What comes before `step` is done; with Step::Done everything is.
    void showStep(Step step);

private:
    QList<MarkLine *> m_lines;
};

} // namespace tenderyard
