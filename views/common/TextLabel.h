// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Fonts.h"
#include "views/common/Theme.h"

#include <QLabel>

#include <optional>

class QPushButton;

namespace tenderyard {

/// A label in one role of type and one ink or tone, which follows the theme.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Ink { Text, Secondary, Hint };

    explicit TextLabel(const QString &text, TextRole role = TextRole::Body, Ink ink = Ink::Text,
                       QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// A semantic colour instead of the ink; none: the ink again.
    void setTone(std::optional<Tone> tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();
    void alignLeading();

    Ink m_ink;
    std::optional<Tone> m_tone;
    bool m_applying = false;
};

/// A button; `role` is "primary", "danger", "link", "flat" or nothing, `icon` a name of resources/icons.
QPushButton *makeButton(const QString &text, const QString &role = {}, const QString &icon = {},
                        QWidget *parent = nullptr);
/// A horizontal hairline.
QWidget *makeLine(QWidget *parent = nullptr);

} // namespace tenderyard
