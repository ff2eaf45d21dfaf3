// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/DocumentKeeper.h"

#include <QWidget>

class QListView;
class QProgressBar;
class QPushButton;
class QStringListModel;

namespace tenderyard {

class TextLabel;

/// How the moving of all documents fares: progress, pausing, and what could not be moved. Hidden while there is
/// nothing to tell.
class DocumentMoveView : public QWidget
{
    Q_OBJECT
public:
    /// `keeper` outlives the view.
    explicit DocumentMoveView(DocumentKeeper &keeper, QWidget *parent = nullptr);

private:
    void showMove();
    void showProgress();
    void showLost();
    void pauseOrGoOn();
    void askToCancel();
    void askToSwitch();
    QString title() const;
    QString figures() const;

    DocumentKeeper &m_keeper;
    TextLabel *m_title;
    QProgressBar *m_bar;
    TextLabel *m_figures;
    TextLabel *m_words;
    QStringListModel *m_lostModel;
    QListView *m_lost;
    QPushButton *m_pause;
    QPushButton *m_switch;
    QPushButton *m_cancel;
};

} // namespace tenderyard
