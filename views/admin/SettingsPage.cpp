// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/SettingsPage.h"

#include "models/workflow/RuleWords.h"
#include "views/admin/CertificationTypesEdit.h"
#include "views/admin/OfficeForm.h"
#include "views/admin/PasswordForm.h"
#include "views/admin/RejectionCodesEdit.h"
#include "views/common/AppStyle.h"
#include "views/common/Banner.h"
#include "views/common/FieldRow.h"
#include "views/common/FormDialog.h"
#include "views/common/PageHeader.h"
#include "views/common/TextLabel.h"
#include "views/shell/ReminderSettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>
namespace tenderyard {

namespace {

const QString languageKey = QStringLiteral("look/language");
const QString schemeKey = QStringLiteral("look/scheme");

} // namespace

SettingsPage::SettingsPage(OfficeContext &context, QWidget *parent)
    : Page(context, parent), m_banner(new Banner), m_language(new QComboBox), m_look(new QComboBox)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    makeLanguage();
    makeLook();
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeContent());
    // Its fields are walked through, and nothing else.
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(12);
    column->addWidget(new PageHeader(tr("Settings")));
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
}

QWidget *SettingsPage::makeContent()
{
    m_password = new PasswordForm(context());
    connect(m_password, &PasswordForm::changed, this,
            [this] { m_banner->show(Tone::Green, tr("Your password is changed.")); });
    const auto showError = [this](const Error &error) { m_banner->show(Tone::Red, RuleWords::text(error)); };
    connect(m_password, &PasswordForm::failed, this, showError);
    auto *content = new QWidget;
    content->setMaximumWidth(scaled(860));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 24);
    column->setSpacing(10);
    column->addWidget(new TextLabel(tr("On this computer"), TextRole::Section));
    column->addWidget(new FieldRow(tr("&Language"), m_language));
    column->addWidget(new FieldRow(tr("Loo&k"), m_look));
    column->addWidget(makeReminders());
    column->addSpacing(16);
    column->addWidget(new TextLabel(tr("Your password"), TextRole::Section));
    column->addWidget(m_password);
    if (context().person.isStaff()) {
        m_office = new OfficeForm(context());
        connect(m_office, &OfficeForm::saved, this, [this] {
            m_banner->show(Tone::Green, tr("The office’s settings are saved."));
            Q_EMIT said(tr("Settings saved"));
        });
        connect(m_office, &OfficeForm::failed, this, showError);
        column->addSpacing(16);
        column->addWidget(new TextLabel(tr("The office"), TextRole::Section));
        column->addWidget(m_office);
        column->addSpacing(16);
        column->addWidget(new TextLabel(tr("Types of certifications"), TextRole::Section));
        column->addWidget(makeTypes());
        m_reasons = new RejectionCodesEdit(context().database);
        connect(m_reasons, &RejectionCodesEdit::saved, this, [this] { Q_EMIT said(tr("Settings saved")); });
        connect(m_reasons, &RejectionCodesEdit::failed, this, showError);
        column->addSpacing(16);
        column->addWidget(new TextLabel(tr("Reasons for sending certifications back"), TextRole::Section));
        column->addWidget(m_reasons);
        QPushButton *documents = makeButton(tr("Where do&cuments are kept…"));
        connect(documents, &QPushButton::clicked, this, [this] { Q_EMIT go({QStringLiteral("documents"), {}, {}}); });
        column->addSpacing(16);
        column->addWidget(new TextLabel(tr("Documents"), TextRole::Section));
        column->addWidget(documents, 0, Qt::AlignLeading);
    }
    column->addStretch();
    return content;
}

QWidget *SettingsPage::makeTypes()
{
    m_types = new CertificationTypesEdit(context().database);
    connect(m_types, &CertificationTypesEdit::offered, m_office, &OfficeForm::setTypes);
    connect(m_types, &CertificationTypesEdit::saved, this, [this](bool renamed) {
        Q_EMIT said(tr("Settings saved"));
        if (renamed)
            m_office->load();
    });
    connect(m_types, &CertificationTypesEdit::failed, this,
            [this](const Error &error) { m_banner->show(Tone::Red, RuleWords::text(error)); });
    // What is asked for under a new name is a type then.
    connect(m_office, &OfficeForm::saved, m_types, &CertificationTypesEdit::load);
    return m_types;
}

void SettingsPage::makeLanguage()
{
    // Each language is called by its own name, whatever the present one is.
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("العربية"), QStringLiteral("ar"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(QSettings().value(languageKey).toString())));
    connect(m_language, &QComboBox::activated, this, [this] {
        QSettings().setValue(languageKey, m_language->currentData());
        m_banner->show(Tone::Blue, tr("The language changes when the program is started again."));
    });
}

void SettingsPage::makeLook()
{
    m_look->addItem(tr("As the system"), QStringLiteral("system"));
    m_look->addItem(tr("Light"), QStringLiteral("light"));
    m_look->addItem(tr("Dark"), QStringLiteral("dark"));
    connect(m_look, &QComboBox::activated, this, [this] {
        const QString scheme = m_look->currentData().toString();
        QSettings().setValue(schemeKey, scheme);
        AppStyle::install(*qApp, AppStyle::schemeFromText(scheme));
    });
}

QWidget *SettingsPage::makeReminders()
{
    auto *shown = new QCheckBox(tr("On the &desktop too, of certifications that expire"));
    shown->setChecked(ReminderSettings::onDesktop());
    connect(shown, &QCheckBox::toggled, this, &ReminderSettings::setOnDesktop);
    auto *row = new FieldRow(tr("Reminders"), shown);
    // Whoever looks after no certifications is reminded of none.
    if (!context().person.isContractor() && !context().person.isStaff())
        row->hide();
    return row;
}

QString SettingsPage::passwordNote(const SignedIn &person)
{
    if (person.resetBy.isEmpty())
        return tr("Your password was made by somebody else. Change it to one that only you know.");
    return tr("%1 gave you a new password on %2. Change it to one that only you know; if you did not ask for it, tell "
              "your office.")
        .arg(person.resetBy, QLocale().toString(person.resetAt.toLocalTime(), QLocale::ShortFormat));
}

void SettingsPage::open(const PlaceRequest &)
{
    m_leaving = false;
    m_banner->dismiss();
    m_look->setCurrentIndex(std::max(0, m_look->findData(QSettings().value(schemeKey).toString())));
    if (m_office)
        m_office->load();
    if (m_types)
        m_types->load();
    if (m_reasons)
        m_reasons->load();
    m_language->setFocus();
    if (context().person.mustChangePassword) {
        m_banner->show(Tone::Amber, passwordNote(context().person));
        m_password->setFocus();
    }
}

void SettingsPage::triggerPrimary()
{
    if (m_office)
        m_office->save();
}

bool SettingsPage::mayLeave(const PlaceRequest &request)
{
    if (m_leaving || !m_office || !m_office->isDirty())
        return true;
    askToConfirm(this, tr("Leave without saving?"),
                 tr("The office’s settings are not saved yet; they stay here as you left them until you sign out."),
                 tr("Leave without saving"), [this, request] {
                     m_leaving = true;
                     Q_EMIT go(request);
                 });
    return false;
}

} // namespace tenderyard
