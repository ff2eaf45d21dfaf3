// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

class QWidget;

namespace tenderyard {

/// Steps that are done one after the other in a window, each tried until it works, with a picture after those that show
/// something. A step that does not work within half a minute has failed, and with it the whole.
class Walkthrough : public QObject
{
    Q_OBJECT
public:
    /// Whether the step is done; tried again every 50 ms until then.
    using Try = std::function<bool()>;

    /// `window` outlives the walkthrough; `folder` is there.
    Walkthrough(QWidget &window, const QString &folder, QObject *parent = nullptr);

    /// `line` is what the summary says of it; empty: nothing.
    void add(const QString &line, const Try &work);
    /// The same, and a picture of what is in front afterwards, `name` being part of the file's name.
    void addPicture(const QString &name, const QString &line, const Try &work);
    void start();

Q_SIGNALS:
    /// What was done, a line a step; the error of the step that failed, without a code when none did.
    void finished(const QStringList &lines, const tenderyard::Error &error);

private:
    struct Step
    {
        QString picture;
        QString line;
        Try work;
    };

    void tryStep();
    void endStep();
    bool takePicture(const QString &name);
    void fail(const QString &detail);

    QWidget &m_window;
    const QString m_folder;
    QList<Step> m_steps;
    int m_current = 0;
    int m_pictures = 0;
    QStringList m_lines;
    QTimer m_beat;
    QElapsedTimer m_since;
};

} // namespace tenderyard
