// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Walkthrough.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace tenderyard {

namespace {

constexpr int beatMilliseconds = 50;
constexpr int stepMilliseconds = 30'000;
/// What a page gets to read and paint what it shows before its picture is taken.
constexpr int settleMilliseconds = 600;

} // namespace

Walkthrough::Walkthrough(QWidget &window, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder)
{
    m_beat.setInterval(beatMilliseconds);
    connect(&m_beat, &QTimer::timeout, this, &Walkthrough::tryStep);
}

void Walkthrough::add(const QString &line, const Try &work)
{
    addPicture({}, line, work);
}

void Walkthrough::addPicture(const QString &name, const QString &line, const Try &work)
{
    m_steps.append({name, line, work});
}

void Walkthrough::start()
{
    m_since.start();
    m_beat.start();
}

void Walkthrough::tryStep()
{
    if (m_current >= m_steps.size()) {
        m_beat.stop();
        Q_EMIT finished(m_lines, {});
        return;
    }
    const Step &step = m_steps.at(m_current);
    if (!step.work()) {
        if (m_since.elapsed() > stepMilliseconds)
            fail(QStringLiteral("step %1, “%2”: not possible in time").arg(m_current + 1).arg(step.line));
        return;
    }
    if (step.picture.isEmpty()) {
        endStep();
        return;
    }
    m_beat.stop();
    QTimer::singleShot(settleMilliseconds, this, [this] {
        if (!takePicture(m_steps.at(m_current).picture)) {
            fail(QStringLiteral("the picture could not be written to %1").arg(m_folder));
            return;
        }
        endStep();
        m_beat.start();
    });
}

void Walkthrough::endStep()
{
    const QString line = m_steps.at(m_current).line;
    if (!line.isEmpty())
        m_lines.append(line);
    ++m_current;
    m_since.restart();
}

bool Walkthrough::takePicture(const QString &name)
{
    QPixmap picture = m_window.grab();
    // A dialog is a window of its own, so it is painted where it stands.
    if (QWidget *front = QApplication::activeModalWidget()) {
        QPainter painter(&picture);
        painter.setOpacity(0.25);
        painter.fillRect(m_window.rect(), m_window.palette().windowText());
        painter.setOpacity(1);
        painter.drawPixmap((m_window.width() - front->width()) / 2, (m_window.height() - front->height()) / 2,
                           front->grab());
    }
    ++m_pictures;
    return picture.save(
        QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(m_pictures, 2, 10, QLatin1Char('0')).arg(name)));
}

void Walkthrough::fail(const QString &detail)
{
    m_beat.stop();
    takePicture(QStringLiteral("failed"));
    m_lines.append(QStringLiteral("FAILED: ") + detail);
    Q_EMIT finished(m_lines, {QStringLiteral("walkthrough.failed"), {}, detail, {}, {}});
}

} // namespace tenderyard
