// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace tenderyard {

class TextLabel;

/// The tools of a document: thumbnails, zoom, turn, page n of m, search, and what the place puts at its end.
class DocumentBar : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentBar(QWidget *parent = nullptr);

    /// A flat button of an icon alone; `name` says what it does, and its key.
    static QPushButton *makeTool(const QString &icon, const QString &name);

    /// `hasText`: whether there can be something to search. No pages: nothing is shown.
    void setDocument(int pages, bool hasText);
    void setPage(int page);
    void setZoom(double zoom);
    void setThumbnails(bool shown);
    /// Puts a widget at the end. The bar takes it over.
    void addAtEnd(QWidget *widget);

Q_SIGNALS:
    void thumbnailsToggled(bool shown);
    void zoomed(double factor);
    void zoomChosen(double zoom);
    void widthChosen();
    void pageChosen();
    void turned();
    /// The first page is 0.
    void jumped(int page);
    void findAsked();

private:
    QWidget *makeZoom();
    QWidget *makePages();
    void jump();

    int m_count = 0;
    int m_page = 0;
    QPushButton *m_thumbnails;
    QPushButton *m_zoom;
    QPushButton *m_turn;
    QPushButton *m_find;
    QWidget *m_zoomTools;
    QLineEdit *m_number;
    TextLabel *m_of;
    QWidget *m_pages;
    QHBoxLayout *m_row;
};

} // namespace tenderyard
