// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/TagEdit.h"

#include "views/common/Fonts.h"
#include "views/common/TextLabel.h"
#include "views/common/ThemedIcon.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

TagEdit::TagEdit(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_combo(new QComboBox), m_row(new QWidget)
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->lineEdit()->setPlaceholderText(placeholder);
    m_combo->lineEdit()->setMaxLength(100);
    m_combo->completer()->setFilterMode(Qt::MatchContains);
    m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->setMaximumWidth(scaled(440));
    m_combo->setAccessibleName(placeholder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_combo);
    column->addWidget(m_row);
    new QVBoxLayout(m_row);
    m_row->layout()->setContentsMargins(0, 0, 0, 0);
    m_row->layout()->setSpacing(4);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this](int index) { add(m_combo->itemData(index).toString()); });
    setMaximumWidth(scaled(440));
}

void TagEdit::setChoices(const QList<std::pair<QString, QString>> &choices)
{
    m_choices = choices;
    rebuild();
}

void TagEdit::setTags(const QStringList &keys)
{
    m_tags = keys;
    rebuild();
}

void TagEdit::add(const QString &key)
{
    if (key.isEmpty() || m_tags.contains(key))
        return;
    m_tags.append(key);
    rebuild();
    Q_EMIT changed();
}

QString TagEdit::wordOf(const QString &key) const
{
    for (const auto &[known, word] : m_choices) {
        if (known == key)
            return word;
    }
    return key;
}

void TagEdit::rebuild()
{
    m_combo->clear();
    for (const auto &[key, word] : std::as_const(m_choices)) {
        if (!m_tags.contains(key))
            m_combo->addItem(word, key);
    }
    m_combo->setCurrentIndex(-1);
    m_combo->clearEditText();
    const auto old = m_row->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *tag : old) {
        // Its own click may have led here.
        tag->hide();
        tag->setParent(nullptr);
        tag->deleteLater();
    }
    for (const QString &key : std::as_const(m_tags)) {
        QPushButton *tag = makeButton(wordOf(key), QStringLiteral("flat"), QStringLiteral("cross"), m_row);
        tag->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        tag->setToolTip(tr("Remove"));
        tag->setAccessibleName(tr("Remove %1").arg(wordOf(key)));
        connect(tag, &QPushButton::clicked, this, [this, key] {
            m_tags.removeAll(key);
            rebuild();
            Q_EMIT changed();
        });
        static_cast<QVBoxLayout *>(m_row->layout())->addWidget(tag, 0, Qt::AlignTrailing);
    }
    m_row->setVisible(!m_tags.isEmpty());
}

} // namespace tenderyard
