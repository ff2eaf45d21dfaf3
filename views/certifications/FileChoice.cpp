// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/FileChoice.h"

#include "views/common/FileDialogs.h"
#include "views/common/TextLabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace tenderyard {

FileChoice::FileChoice(FileDialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_dialogs(dialogs), m_name(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)),
      m_choose(makeButton(tr("C&hoose a file…"), {}, QStringLiteral("upload"))), m_progress(new QProgressBar)
{
    m_name->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaled(4));
    m_progress->setAccessibleName(tr("Storing the file"));
    m_progress->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_choose);
    row->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_progress);
    setFocusProxy(m_choose);
    setPath({});
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_dialogs.openFiles(this, tr("Choose the certification’s file"), filter(), false,
                            [field = QPointer<FileChoice>(this)](const QStringList &paths) {
                                if (field && !paths.isEmpty())
                                    field->setPath(paths.first());
                            });
    });
}

QString FileChoice::filter()
{
    return tr("PDF and pictures (*.pdf *.png *.jpg *.jpeg)");
}

QStringList FileChoice::dropped(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void FileChoice::setPath(const QString &path)
{
    m_path = path;
    Q_EMIT pathChanged(path);
    m_name->setText(path.isEmpty() ? tr("PDF, PNG or JPEG, up to 25 MB") : QFileInfo(path).fileName());
    m_name->setInk(path.isEmpty() ? TextLabel::Ink::Secondary : TextLabel::Ink::Text);
}

void FileChoice::showProgress(int done, int all)
{
    m_progress->setVisible(all > 0);
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_choose->setEnabled(all == 0);
}

} // namespace tenderyard
