// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/ThemedIcon.h"

#include "views/common/Theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tenderyard {

namespace {

QByteArray svgOf(const QString &name)
{
    static QHash<QString, QByteArray> files;
    const auto found = files.constFind(name);
    if (found != files.constEnd())
        return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    files.insert(name, svg);
    return svg;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, IconInk ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = themeOf(nullptr);
        const QColor colour = mode == QIcon::Disabled    ? theme.text3
                              : m_ink == IconInk::OnFill ? theme.onFill
                              : m_ink == IconInk::Danger ? theme.foreground(Tone::Red)
                              : mode == QIcon::Normal    ? theme.text2
                                                         : theme.text;
        const int side = std::min(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_name, side, colour, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return svgOf(m_name).isEmpty(); }

private:
    QString m_name;
    IconInk m_ink;
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("ty/%1/%2/%3/%4").arg(name).arg(size).arg(colour.name()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = svgOf(name);
    svg.replace("#000", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon themedIcon(const QString &name, IconInk ink)
{
    return svgOf(name).isEmpty() ? QIcon() : QIcon(new ThemedIconEngine(name, ink));
}

QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/logo.svg"));
}

} // namespace tenderyard
