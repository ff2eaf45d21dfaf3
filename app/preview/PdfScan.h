// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tenderyard {

/// Looks through the bytes of a PDF for names that Qt PDF does not tell of, in compressed object streams too. It reads
/// no structure, so a damaged file hides nothing by its damage; what is in encrypted object streams it does not see.
class PdfScan
{
public:
    explicit PdfScan(const QByteArray &content);

    bool isEncrypted() const { return m_encrypted; }
    /// JavaScript, actions that start programs, multimedia.
    bool hasActiveContent() const { return m_active; }
    bool hasEmbeddedFiles() const { return m_embedded; }
    /// Some page is rotated or does not begin at the origin, or may.
    bool hasTurnedPages() const { return m_turned; }

private:
    void look(QByteArrayView bytes, bool isFile);
    void lookIntoStream(QByteArrayView fromName);
    void note(const QByteArray &name, QByteArrayView after);

    bool m_encrypted = false;
    bool m_active = false;
    bool m_embedded = false;
    bool m_turned = false;
    /// How many bytes may still be inflated.
    qsizetype m_allowance;
};

} // namespace tenderyard
