// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/ListPage.h"

namespace tenderyard {

/// Reviews: those one has written, received or may read; a contractor answers once.
class ReviewListPage : public ListPage
{
    Q_OBJECT
public:
    explicit ReviewListPage(OfficeContext &context, QWidget *parent = nullptr);

protected:
    void openRow(const Row &row) override;
    QString titleOf(const Row &row) const override;
    QString figuresOf(const Row &row) const override;

private:
    void answer();
    void change();
};

} // namespace tenderyard
