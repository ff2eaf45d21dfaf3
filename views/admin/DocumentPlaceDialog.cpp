// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/admin/DocumentPlaceDialog.h"

#include "models/domain/Deliver.h"
#include "models/storage/PostgresAddress.h"
#include "models/workflow/RuleWords.h"
#include "views/common/BusyBar.h"
#include "views/common/FileDialogs.h"
#include "views/common/Fonts.h"
#include "views/common/TextLabel.h"
#include "views/documents/StoreFields.h"
#include "views/shell/AdministratorFields.h"
#include "views/shell/FieldScroll.h"
#include "views/shell/StackedField.h"

#include <QComboBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tenderyard {

DocumentPlaceDialog::DocumentPlaceDialog(DocumentKeeper &keeper, const QString &office, FileDialogs &dialogs,
                                         QWidget *parent)
    : QDialog(parent), m_keeper(keeper), m_kind(new QComboBox),
      m_kindField(new StackedField(tr("&Documents are kept"), m_kind)),
      m_fields(new StoreFields(StoreFields::Which::All, dialogs)),
      m_kindWords(new TextLabel({}, TextRole::Body, TextLabel::Ink::Secondary)), m_said(new TextLabel({})),
      m_busy(new BusyBar), m_try(makeButton(tr("&Test"))),
      m_send(makeButton(tr("&Move all documents there"), QStringLiteral("primary")))
{
    setWindowTitle(tr("Keep documents elsewhere"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setModal(true);
    setMinimumWidth(scaled(600));
    using Kind = DocumentPlace::Kind;
    const auto add = [this](Kind kind, const QString &text) { m_kind->addItem(text, int(kind)); };
    add(Kind::WebDav, tr("On a WebDAV server, as file clouds are"));
    add(Kind::S3, tr("In a bucket of an S3-compatible store"));
    if (keeper.state().place.isOutside())
        add(Kind::Office,
            keeper.state().isOnServer ? tr("On the office’s server") : tr("In a folder beside the office’s file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), TextRole::Pane));
    m_scroll = new FieldScroll(makeFields(office, dialogs));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_said);
    column->addWidget(m_busy);
    column->addWidget(makeButtons());
    m_said->setWordWrap(true);
    m_said->hide();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DocumentPlaceDialog::showKind);
    connect(m_fields, &StoreFields::edited, m_said, &QWidget::hide);
    connect(m_fields, &StoreFields::sent, this, &DocumentPlaceDialog::tryOut);
    const DocumentPlace wanted = keeper.state().target.value_or(DocumentPlace{Kind::WebDav, {}, {}, {}, {}, true});
    m_fields->setPlace(wanted);
    m_fields->setSecret(keeper.known(wanted));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(wanted.kind))));
    showKind();
    m_kind->setFocus();
}

QWidget *DocumentPlaceDialog::makeFields(const QString &office, FileDialogs &dialogs)
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    constexpr int ring = FieldScroll::focusRing;
    column->setContentsMargins(ring, ring, ring, ring);
    column->setSpacing(10);
    m_kindWords->setWordWrap(true);
    column->addWidget(m_kindField);
    column->addWidget(m_kindWords);
    column->addWidget(m_fields);
    if (const Expected<PostgresAddress> address = PostgresAddress::parse(office)) {
        auto *words = new TextLabel(tr("Who looks after the office’s server. Only its administrator may read "
                                       "everybody’s documents there; the password is used for this alone and kept "
                                       "nowhere."),
                                    TextRole::Body, TextLabel::Ink::Secondary);
        words->setWordWrap(true);
        m_administrator = new AdministratorFields;
        m_administrator->begin(TypedServer::of(*address));
        column->addSpacing(6);
        column->addWidget(makeLine());
        column->addWidget(words);
        column->addWidget(m_administrator);
        connect(m_administrator, &AdministratorFields::certificateWanted, this, [this, &dialogs] {
            dialogs.openFiles(this, tr("Certificate of the authority"),
                              tr("Certificates (*.pem *.crt *.cer);;All files (*)"), false,
                              [this](const QStringList &paths) { m_administrator->setCertificate(paths.value(0)); });
        });
    }
    column->addStretch();
    return fields;
}

QWidget *DocumentPlaceDialog::makeButtons()
{
    QPushButton *cancel = makeButton(tr("&Cancel"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_try);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_send);
    m_try->setAutoDefault(false);
    m_send->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_send->setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_try, &QPushButton::clicked, this, &DocumentPlaceDialog::tryOut);
    connect(m_send, &QPushButton::clicked, this, &DocumentPlaceDialog::send);
    return buttons;
}

DocumentPlace::Kind DocumentPlaceDialog::kind() const
{
    return DocumentPlace::Kind(m_kind->currentData().toInt());
}

void DocumentPlaceDialog::showKind()
{
    const bool isOutside = kind() != DocumentPlace::Kind::Office;
    clearErrors();
    m_fields->setVisible(isOutside);
    m_try->setVisible(isOutside);
    if (isOutside)
        m_fields->setKind(kind());
    m_kindWords->setText(
        isOutside ? tr("What leaves this computer is encrypted: whoever looks after the store reads nothing. Everybody "
                       "who opens or adds documents needs the password on their computer.")
                  : tr("No password is needed there, and documents are not encrypted beyond what the office itself "
                       "is."));
    adapt();
}

void DocumentPlaceDialog::adapt()
{
    // What stands around the fields, and around the dialog.
    constexpr int roomAround = 240;
    const int across = std::max(width(), minimumWidth());
    const QMargins margins = layout()->contentsMargins();
    QLayout *fields = m_scroll->widget()->layout();
    fields->activate();
    const int needed = fields->totalHeightForWidth(across - margins.left() - margins.right());
    const int room = std::max(scaled(160), screen()->availableSize().height() - roomAround);
    m_scroll->setMinimumHeight(std::min(needed, room));
    m_scroll->setMaximumHeight(needed);
    layout()->activate();
    resize(across, minimumSizeHint().height());
}

void DocumentPlaceDialog::showEvent(QShowEvent *event)
{
    // Only now its style is in force.
    adapt();
    QDialog::showEvent(event);
}

void DocumentPlaceDialog::clearErrors()
{
    m_kindField->clearError();
    m_fields->clearErrors();
    if (m_administrator)
        m_administrator->clearErrors();
    m_said->hide();
}

void DocumentPlaceDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_busy->setBusy(busy);
    m_try->setEnabled(!busy);
    m_send->setEnabled(!busy);
}

void DocumentPlaceDialog::tryOut()
{
    if (m_isBusy)
        return;
    clearErrors();
    setBusy(true);
    deliver(m_keeper.tryOut(m_fields->place(), m_fields->secret()), this, [this](const Expected<bool> &tried) {
        setBusy(false);
        if (!tried) {
            showError(tried.error());
            return;
        }
        m_said->setTone(Tone::Green);
        m_said->setText(tr("It works: a small encrypted document was written, read back, compared and removed."));
        m_said->show();
        adapt();
        m_send->setFocus();
    });
}

void DocumentPlaceDialog::send()
{
    if (m_isBusy)
        return;
    clearErrors();
    const DocumentPlace place = kind() == DocumentPlace::Kind::Office ? DocumentPlace() : m_fields->place();
    if (place == m_keeper.state().place) {
        m_kindField->setError(RuleWords::sentence(QStringLiteral("documents.same_place")));
        m_kind->setFocus();
        return;
    }
    if (!place.isOutside()) {
        begin();
        return;
    }
    // Nothing is moved to where nothing can be kept.
    setBusy(true);
    deliver(m_keeper.tryOut(place, m_fields->secret()), this, [this](const Expected<bool> &tried) {
        setBusy(false);
        if (tried)
            begin();
        else
            showError(tried.error());
    });
}

void DocumentPlaceDialog::begin()
{
    DocumentKeeper::Administrator administrator;
    if (m_administrator) {
        const Expected<PostgresAddress> address = m_administrator->address();
        if (!address) {
            showServerError(address.error());
            return;
        }
        administrator = {address->toString(), m_administrator->password()};
    }
    setBusy(true);
    const DocumentPlace place = kind() == DocumentPlace::Kind::Office ? DocumentPlace() : m_fields->place();
    deliver(m_keeper.begin(place, m_fields->secret(), administrator), this, [this](const Expected<bool> &begun) {
        setBusy(false);
        if (begun)
            accept();
        else
            showServerError(begun.error());
    });
}

void DocumentPlaceDialog::showServerError(const Error &error)
{
    if (!m_administrator || !m_administrator->showError(error))
        showError(error);
    adapt();
}

void DocumentPlaceDialog::showError(const Error &error)
{
    if (!m_fields->isVisible() || !m_fields->showError(error)) {
        m_said->setTone(Tone::Red);
        m_said->setText(RuleWords::text(error));
        m_said->show();
    }
    adapt();
}

} // namespace tenderyard
