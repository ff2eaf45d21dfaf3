// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/HelpPage.h"

#include "views/admin/HelpTexts.h"
#include "views/common/Fonts.h"
#include "views/common/PageHeader.h"

#include <QTextBrowser>
#include <QVBoxLayout>

namespace tenderyard {

HelpPage::HelpPage(OfficeContext &context, QWidget *parent) : Page(context, parent), m_browser(new QTextBrowser)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setFont(fontOf(TextRole::Body));
    m_browser->setOpenExternalLinks(false);
    m_browser->setMaximumWidth(scaled(760));
    m_browser->setAccessibleName(tr("Help"));
    m_browser->setHtml(document());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(12);
    column->addWidget(new PageHeader(tr("Help")));
    column->addWidget(m_browser, 1);
}

void HelpPage::open(const PlaceRequest &request)
{
    if (!request.detail.isEmpty())
        m_browser->scrollToAnchor(request.detail);
    m_browser->setFocus();
}

QString HelpPage::document()
{
    QString contents;
    QString body;
    const QList<HelpTexts::Section> sections = HelpTexts::all();
    for (const HelpTexts::Section &section : sections) {
        const QString title = section.title.toHtmlEscaped();
        contents += QStringLiteral("<li><a href=\"#%1\">%2</a></li>").arg(section.anchor, title);
        body += QStringLiteral("<h3><a name=\"%1\"></a>%2</h3>").arg(section.anchor, title);
        for (const QString &paragraph : section.paragraphs)
            body += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    }
    return QStringLiteral("<ul>%1</ul>%2").arg(contents, body);
}

} // namespace tenderyard
