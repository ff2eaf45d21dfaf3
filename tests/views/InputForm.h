// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/PlaceRequest.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tenderyard {

class SampleOffice;

/// A form of the program as somebody fills it in: how to come to it, what is right in every field, and where it is
/// stored.
struct InputForm
{
    enum class Kind { Text, Number, Date };

    struct Field
    {
        /// As screen readers call it; a part of a field that has several after a slash.
        QString name;
        QString right;
        /// What is stored of it in the newest row; empty where it is not stored as typed.
        QString stored = {};
        /// A date or a time of day counts as one.
        Kind kind = Kind::Text;
    };

    QString name;
    QString login;
    PlaceRequest place;
    /// The row to choose first in the list of that name; mostly none.
    QString list = {};
    QString row = {};
    /// What to press to have the form in front; nothing for a page that is one.
    QString opener = {};
    /// The box to tick beside the fields; mostly none.
    QString ticked = {};
    QList<Field> fields;
    /// What sends it; with a second one where a question follows.
    QStringList send;
    /// What an accepted form shows, for pages; a dialog goes.
    QString accepted = {};
    /// The table that is written to.
    QString table;
    /// Its newest row or the one that is changed.
    QString newest = QStringLiteral("ORDER BY created_at DESC, id DESC LIMIT 1");

    /// Takes back what was accepted, where a form can be sent once only.
    QString undo = {};

    /// On a server without what staff fill in to make people's passwords: there they are made up.
    static QList<InputForm> all(SampleOffice &office);
};

/// What people and worse type into fields of this kind, with a name for each.
QList<std::pair<QString, QString>> badInputs(InputForm::Kind kind);

} // namespace tenderyard
