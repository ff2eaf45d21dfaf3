// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tenderyard {

class StatusPill;
class TextLabel;

/// The top of a page: title, status pill, one line about it, and its actions at the end.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setMeta(const QString &meta);
    /// An empty status hides the pill.
    void setStatus(const QString &entity, const QString &status);
    /// Puts a button or a field at the end. The header takes it over.
    void addAction(QWidget *widget);

private:
    TextLabel *m_title;
    TextLabel *m_meta;
    StatusPill *m_pill;
    QHBoxLayout *m_actions;
};

} // namespace tenderyard
