// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace tenderyard {

class SearchField;
class TextLabel;

/// Looks for words in the document that is shown: a field, how many were found, to the next and the one before.
/// Return and Shift+Return go on and back, Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar and puts the cursor into the field.
    void begin();
    QString words() const;
    /// `current` is -1 while there is none.
    void showCount(qsizetype current, qsizetype count, bool isRunning, bool hasText);

Q_SIGNALS:
    void searched(const QString &words);
    void stepped(int by);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SearchField *m_field;
    TextLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace tenderyard
