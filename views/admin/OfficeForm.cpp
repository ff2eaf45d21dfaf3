// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/OfficeForm.h"

#include "models/domain/Deliver.h"
#include "models/workflow/RuleWords.h"
#include "views/admin/RequiredKindsEdit.h"
#include "views/common/FieldRow.h"
#include "views/common/TextLabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenderyard {

OfficeForm::OfficeForm(OfficeContext &context, QWidget *parent)
    : QWidget(parent), m_settings(context.database), m_name(new QLineEdit),
      m_nameRow(new FieldRow(tr("Name of the off&ice"), m_name)),
      m_directory(new QCheckBox(tr("Everybody who signs in sees approved contractors with region and rating"))),
      m_kinds(new RequiredKindsEdit), m_save(makeButton(tr("&Save the office’s settings"), QStringLiteral("primary")))
{
    m_name->setMaxLength(200);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_nameRow);
    column->addWidget(new FieldRow(tr("&Directory"), m_directory));
    column->addSpacing(6);
    column->addWidget(new TextLabel(tr("Certifications that are asked for"), TextRole::Strong));
    column->addWidget(m_kinds);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    connect(m_name, &QLineEdit::textEdited, this, [this] { setDirty(true); });
    connect(m_directory, &QCheckBox::clicked, this, [this] { setDirty(true); });
    connect(m_kinds, &RequiredKindsEdit::edited, this, [this] { setDirty(true); });
    connect(m_save, &QPushButton::clicked, this, &OfficeForm::save);
    setDirty(false);
}

void OfficeForm::setDirty(bool dirty)
{
    m_dirty = dirty;
    m_save->setEnabled(dirty);
}

void OfficeForm::setTypes(const QStringList &types)
{
    m_kinds->setTypes(types);
}

void OfficeForm::load()
{
    if (m_dirty)
        return;
    deliver(m_settings.values(), this, [this](const Expected<OfficeSettings::Values> &values) {
        if (!values) {
            Q_EMIT failed(values.error());
            return;
        }
        m_name->setText(values->value(QStringLiteral("office_name")));
        m_directory->setChecked(values->value(QStringLiteral("directory_published")) == u"yes");
    });
    deliver(m_settings.requiredKinds(), this, [this](const Expected<QList<RequiredKind>> &kinds) {
        if (kinds)
            m_kinds->setKinds(*kinds);
        else
            Q_EMIT failed(kinds.error());
    });
}

void OfficeForm::save()
{
    if (!m_dirty)
        return;
    m_nameRow->clearError();
    m_save->setEnabled(false);
    const QString directory = m_directory->isChecked() ? QStringLiteral("yes") : QStringLiteral("no");
    deliver(m_settings.set({{QStringLiteral("office_name"), m_name->text().trimmed()},
                            {QStringLiteral("directory_published"), directory}}),
            this, [this](const Outcome &outcome) {
                if (outcome)
                    saveKinds();
                else
                    showFailure(outcome.error());
            });
}

void OfficeForm::saveKinds()
{
    deliver(m_settings.setRequiredKinds(m_kinds->kinds()), this, [this](const Outcome &outcome) {
        if (!outcome) {
            showFailure(outcome.error());
            return;
        }
        setDirty(false);
        Q_EMIT saved();
    });
}

void OfficeForm::showFailure(const Error &error)
{
    setDirty(true);
    if (error.field == u"office_name")
        m_nameRow->setError(RuleWords::text(error));
    else
        Q_EMIT failed(error);
}

} // namespace tenderyard
