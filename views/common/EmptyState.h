// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tenderyard {

class TextLabel;

/// What a place shows while it has nothing: icon, title, one sentence, one button, and below it what is needed.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    /// The one button, which belongs to the state.
    QPushButton *setButton(const QString &text, const QString &icon = {});
    /// Anything below the button. The state takes it over.
    void setDetails(QWidget *details);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintIcon();

    QString m_icon;
    QLabel *m_iconLabel;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QVBoxLayout *m_column;
};

} // namespace tenderyard
