// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/DocumentBar.h"

#include "views/common/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace tenderyard {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

DocumentBar::DocumentBar(QWidget *parent)
    : QWidget(parent), m_thumbnails(makeTool(QStringLiteral("sidebar"), tr("Thumbnails of the pages (F4)"))),
      m_zoom(makeButton({}, QStringLiteral("flat"))),
      m_turn(makeTool(QStringLiteral("refresh"), tr("Turn by a quarter (T)"))),
      m_find(makeTool(QStringLiteral("search"), tr("Find in the document (Ctrl+F)"))), m_zoomTools(makeZoom()),
      m_number(new QLineEdit), m_of(new TextLabel({})), m_pages(makePages()), m_row(new QHBoxLayout(this))
{
    setFixedHeight(scaled(44));
    m_row->setContentsMargins(16, 0, 16, 0);
    m_row->setSpacing(4);
    for (QWidget *tool : {static_cast<QWidget *>(m_thumbnails), m_zoomTools, static_cast<QWidget *>(m_turn), m_pages})
        m_row->addWidget(tool);
    m_row->addStretch();
    m_row->addWidget(m_find);
    m_thumbnails->setCheckable(true);
    connect(m_thumbnails, &QPushButton::toggled, this, &DocumentBar::thumbnailsToggled);
    connect(m_turn, &QPushButton::clicked, this, &DocumentBar::turned);
    connect(m_find, &QPushButton::clicked, this, &DocumentBar::findAsked);
    setDocument(0, false);
}

QPushButton *DocumentBar::makeTool(const QString &icon, const QString &name)
{
    QPushButton *button = makeButton({}, QStringLiteral("flat"), icon);
    button->setFixedSize(scaled(30), scaled(30));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QWidget *DocumentBar::makeZoom()
{
    auto *tools = new QWidget;
    QPushButton *smaller = makeTool(QStringLiteral("zoom-out"), tr("Smaller (Ctrl+−)"));
    QPushButton *larger = makeTool(QStringLiteral("zoom-in"), tr("Larger (Ctrl++)"));
    auto *menu = new QMenu(m_zoom);
    connect(menu->addAction(tr("Fit the &width\tW")), &QAction::triggered, this, &DocumentBar::widthChosen);
    connect(menu->addAction(tr("Fit the &page\tF")), &QAction::triggered, this, &DocumentBar::pageChosen);
    menu->addSeparator();
    for (const double zoom : {0.5, 1.0, 1.5, 2.0, 4.0}) {
        QString text = tr("%1 %").arg(QLocale().toString(int(std::lround(zoom * 100))));
        if (zoom == 1.0)
            text += QStringLiteral("\tCtrl+0");
        connect(menu->addAction(text), &QAction::triggered, this, [this, zoom] { Q_EMIT zoomChosen(zoom); });
    }
    m_zoom->setMenu(menu);
    m_zoom->setToolTip(tr("Zoom"));
    m_zoom->setFixedHeight(scaled(30));
    connect(smaller, &QPushButton::clicked, this, [this] { Q_EMIT zoomed(1 / zoomStep); });
    connect(larger, &QPushButton::clicked, this, [this] { Q_EMIT zoomed(zoomStep); });
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    tools->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row->addWidget(smaller);
    row->addWidget(m_zoom);
    row->addWidget(larger);
    return tools;
}

QWidget *DocumentBar::makePages()
{
    auto *pages = new QWidget;
    m_number->setFixedWidth(scaled(44));
    m_number->setAlignment(Qt::AlignHCenter);
    m_number->setMaxLength(5);
    m_number->setAccessibleName(tr("Page"));
    m_number->setToolTip(tr("Page: type a number and press Return"));
    connect(m_number, &QLineEdit::returnPressed, this, &DocumentBar::jump);
    connect(m_number, &QLineEdit::editingFinished, this, [this] { setPage(m_page); });
    auto *row = new QHBoxLayout(pages);
    row->setContentsMargins(scaled(4), 0, scaled(4), 0);
    row->setSpacing(6);
    pages->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    row->addWidget(m_number);
    row->addWidget(m_of);
    return pages;
}

void DocumentBar::setDocument(int pages, bool hasText)
{
    m_count = pages;
    m_thumbnails->setVisible(pages > 1);
    m_zoomTools->setVisible(pages > 0);
    m_turn->setVisible(pages > 0);
    m_pages->setVisible(pages > 1);
    m_find->setVisible(pages > 0 && hasText);
    m_of->setText(tr("of %1").arg(QLocale().toString(pages)));
    setPage(0);
}

void DocumentBar::setPage(int page)
{
    m_page = page;
    m_number->setText(QLocale().toString(page + 1));
}

void DocumentBar::setZoom(double zoom)
{
    const QString percent = tr("%1 %").arg(QLocale().toString(int(std::lround(zoom * 100))));
    m_zoom->setText(percent);
    m_zoom->setAccessibleName(tr("Zoom: %1").arg(percent));
}

void DocumentBar::setThumbnails(bool shown)
{
    m_thumbnails->setChecked(shown);
}

void DocumentBar::jump()
{
    bool isNumber = false;
    int page = QLocale().toInt(m_number->text(), &isNumber);
    if (!isNumber)
        page = m_number->text().toInt(&isNumber);
    if (isNumber)
        Q_EMIT jumped(std::clamp(page, 1, std::max(m_count, 1)) - 1);
    setPage(m_page);
}

void DocumentBar::addAtEnd(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace tenderyard
