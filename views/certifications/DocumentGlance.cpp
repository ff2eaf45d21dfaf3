// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/DocumentGlance.h"

#include "models/documents/DocumentContent.h"
#include "models/domain/Deliver.h"
#include "models/preview/DocumentDecoder.h"
#include "models/preview/PageTile.h"

#include <QtConcurrentRun>

namespace tenderyard {

DocumentGlance::DocumentGlance(QObject *parent) : QObject(parent) {}

void DocumentGlance::look(const QByteArray &content, double ratio)
{
    stop();
    m_ratio = ratio;
    m_texts.clear();
    m_decoder = new DocumentDecoder(this);
    deliver(m_decoder->open(content), this, [this, token = m_token](const Expected<DocumentInfo> &info) {
        if (token != m_token)
            return;
        if (info) {
            opened(*info);
            return;
        }
        Q_EMIT failed(info.error());
        stop();
        Q_EMIT finished();
    });
}

void DocumentGlance::lookAtFile(const QString &path, double ratio)
{
    stop();
    const auto readFile = [path] {
        return DocumentContent::read(path, QStringLiteral("document.not_readable"),
                                     [](qint64, qint64) { return true; });
    };
    deliver(QtConcurrent::run(readFile), this, [this, ratio, token = m_token](const Expected<QByteArray> &content) {
        if (token == m_token && content)
            look(*content, ratio);
    });
}

void DocumentGlance::stop()
{
    ++m_token;
    if (m_decoder) {
        m_decoder->close();
        m_decoder->deleteLater();
        m_decoder = nullptr;
    }
}

void DocumentGlance::opened(const DocumentInfo &info)
{
    // The picture is one step, all text the other.
    m_steps = 2;
    m_pages = info.isPicture() ? 0 : int(std::min(info.pages.size(), mostPages));
    if (info.pages.isEmpty())
        finishStep();
    else
        picture(info.pages.first());
    readPage(0);
}

void DocumentGlance::picture(const QSizeF &page)
{
    const double longest = longerSide * m_ratio;
    const QSize size = page.scaled(longest, longest, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    deliver(m_decoder->render({0, size, QRect(QPoint(0, 0), size)}), this,
            [this, token = m_token](const Expected<QImage> &image) {
                if (token != m_token)
                    return;
                if (image) {
                    QImage shown = *image;
                    shown.setDevicePixelRatio(m_ratio);
                    Q_EMIT pictured(shown);
                } else {
                    Q_EMIT failed(image.error());
                }
                finishStep();
            });
}

void DocumentGlance::readPage(int page)
{
    if (page >= m_pages) {
        propose();
        return;
    }
    deliver(m_decoder->text(page), this, [this, page, token = m_token](const Expected<QString> &text) {
        if (token != m_token)
            return;
        m_texts.append(text.value_or(QString()));
        readPage(page + 1);
    });
}

void DocumentGlance::propose()
{
    if (m_texts.isEmpty()) {
        finishStep();
        return;
    }
    deliver(QtConcurrent::run([texts = m_texts] { return PdfFields::read(texts); }), this,
            [this, token = m_token](const QList<PdfFields::Proposal> &proposals) {
                if (token != m_token)
                    return;
                Q_EMIT proposed(proposals);
                finishStep();
            });
}

void DocumentGlance::finishStep()
{
    if (--m_steps > 0)
        return;
    stop();
    Q_EMIT finished();
}

} // namespace tenderyard
