// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/HelpBrowser.h"

#include "views/admin/HelpTexts.h"
#include "views/common/Fonts.h"

namespace tenderyard {

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFont(fontOf(TextRole::Body));
    setOpenExternalLinks(false);
    setMaximumWidth(scaled(760));
    setAccessibleName(tr("Help"));
    setHtml(document());
}

QString HelpBrowser::document()
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
