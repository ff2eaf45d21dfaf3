// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/DocumentKeeper.h"

#include <QPointer>
#include <QWidget>

namespace tenderyard {

class Banner;
class FileDialogs;

/// A line at the top of the window where this computer needs the secret of the document store, or where documents are
/// kept elsewhere since a moment ago. Stands in nobody's way; hidden while there is nothing to say.
class DocumentsBar : public QWidget
{
    Q_OBJECT
public:
    /// `dialogs` outlives the bar.
    explicit DocumentsBar(FileDialogs &dialogs, QWidget *parent = nullptr);

    /// Tells of the documents of an office, until clear().
    void watch(DocumentKeeper &keeper);
    /// Another office: nothing of the one before.
    void clear();

private:
    void showState();
    void askForSecret();
    void say(const QString &text);
    void adapt();

    FileDialogs &m_dialogs;
    QPointer<DocumentKeeper> m_keeper;
    Banner *m_secret;
    Banner *m_news;
};

} // namespace tenderyard
