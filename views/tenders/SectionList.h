// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace tenderyard {

/// The sections of a form beside it, each with "Done" or how many errors it has.
class SectionList : public QListView
{
    Q_OBJECT
public:
    explicit SectionList(const QStringList &titles, QWidget *parent = nullptr);

    /// `errors` below 0: nothing to say about the section yet.
    void setErrors(int section, int errors);
    /// Marks where the reader is, without telling chosen().
    void setCurrent(int section);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int section);

private:
    QStandardItemModel *m_model;
};

} // namespace tenderyard
