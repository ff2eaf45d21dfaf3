// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/OfficeSettings.h"
#include "views/shell/OfficeContext.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace tenderyard {

class FieldRow;
class RequiredKindsEdit;

/// The settings of the office, which staff write: its name, whether contractors are listed for everybody, and which
/// certifications are asked for.
class OfficeForm : public QWidget
{
    Q_OBJECT
public:
    explicit OfficeForm(OfficeContext &context, QWidget *parent = nullptr);

    /// Reads everything again, unless something has been edited since.
    void load();
    bool isDirty() const { return m_dirty; }
    void save();
    /// The types of certifications that can be asked for.
    void setTypes(const QStringList &types);

Q_SIGNALS:
    void saved();
    void failed(const tenderyard::Error &error);

private:
    void setDirty(bool dirty);
    void saveKinds();
    void showFailure(const Error &error);
    OfficeSettings m_settings;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QCheckBox *m_directory;
    RequiredKindsEdit *m_kinds;
    QPushButton *m_save;
    bool m_dirty = false;
};

} // namespace tenderyard
