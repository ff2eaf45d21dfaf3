// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/ActionState.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class TextLabel;

/// The bar below a page: what is chosen, why the main action is not possible yet (each reason with the way to mend
/// it), and the actions.
class ActionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setSummary(const QString &caption, const QString &title, const QString &figures = {});
    /// Adds an action, from the leading to the trailing side; owned by the bar.
    QPushButton *addAction(const QString &text, const QString &role = {});
    /// Enables `button` by what stands against its action; the reasons are listed under `heading` and in the button's
    /// accessible description. A link's mended() carries the rule's code.
    void explain(QPushButton *button, const ActionState &state, const QString &heading);
    void clearExplanation();

Q_SIGNALS:
    void mended(const QString &ruleCode);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_caption;
    TextLabel *m_title;
    TextLabel *m_figures;
    QWidget *m_reasons;
    QVBoxLayout *m_reasonRows;
    QHBoxLayout *m_buttons;
};

} // namespace tenderyard
