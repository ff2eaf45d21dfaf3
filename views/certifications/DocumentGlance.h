// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/preview/DocumentInfo.h"
#include "models/preview/PdfFields.h"

#include <QImage>
#include <QObject>

namespace tenderyard {

class DocumentDecoder;

/// A short look into a file that is being uploaded: a picture of its first page, and what its text plainly says. The
/// decoder process does it and is let go at the end; whatever is wrong with the file is only told.
class DocumentGlance : public QObject
{
    Q_OBJECT
public:
    /// The longer side of the picture in pixels of the screen at scale 1.
    static constexpr int longerSide = 128;
    /// Certificates say everything on their first pages.
    static constexpr qsizetype mostPages = 8;

    explicit DocumentGlance(QObject *parent = nullptr);

    /// Looks at another document; the bytes are shared, not copied. `ratio` is the screen's device pixel ratio.
    void look(const QByteArray &content, double ratio);
    /// The same with a local file, which is read in a thread; one that cannot be read has nothing to tell.
    void lookAtFile(const QString &path, double ratio);
    /// Stops looking.
    void stop();

Q_SIGNALS:
    /// Its pixels are those of the screen; the device pixel ratio is set.
    void pictured(const QImage &firstPage);
    void proposed(const QList<tenderyard::PdfFields::Proposal> &proposals);
    /// It cannot be shown; see DocumentDecoder.
    void failed(const tenderyard::Error &error);
    void finished();

private:
    void opened(const DocumentInfo &info);
    void picture(const QSizeF &page);
    void readPage(int page);
    void propose();
    void finishStep();

    DocumentDecoder *m_decoder = nullptr;
    QStringList m_texts;
    int m_pages = 0;
    int m_steps = 0;
    double m_ratio = 1;
    /// Answers about another document are dropped.
    quint64 m_token = 0;
};

} // namespace tenderyard
