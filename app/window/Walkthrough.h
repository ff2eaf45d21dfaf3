// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoOffice.h"
#include "models/domain/Expected.h"
#include "models/storage/Row.h"
#include "views/shell/PlaceRequest.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace tenderyard {

class MainWindow;

/// Does the whole job in the real window, step by step, and leaves a picture after each: `tenderyard walkthrough`.
/// Each step begins something and ends when its answer has arrived; a step that takes over a minute has failed.
class Walkthrough : public QObject
{
    Q_OBJECT
public:
    /// `window` shows an open demonstration office, nobody signed in. `folder` is there.
    Walkthrough(MainWindow &window, const DemoSummary &demo, const QString &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// What was done, a line a step; the error of the step that failed, without a code when none did.
    void finished(const QStringList &lines, const tenderyard::Error &error);

private:
    /// Ends a step: what to say of it, or why it failed.
    using Done = std::function<void(const Outcome &outcome, const QString &line)>;
    struct Step
    {
        QString name;
        std::function<void(const Done &done)> work;
        bool picture = true;
    };

    void addSteps();
    void addOwnerSteps();
    void addContractorSteps();
    void addStaffSteps();
    void awardFirst(const Rows &bids, int index, const Done &done);
    void addPictureOf(const QString &name, const PlaceRequest &place);
    void addSignIn(const QString &role);
    /// Does an action of the workflow on the first row of a relation that offers it.
    void addAction(const QString &name, const QString &relation, const QString &column, const QVariantList &values,
                   const QString &entity, const QString &action, const QVariantHash &with);
    void next();
    void endStep(const Outcome &outcome, const QString &line);
    void takePicture();

    MainWindow &m_window;
    const DemoSummary m_demo;
    const QString m_folder;
    QList<Step> m_steps;
    int m_current = -1;
    QStringList m_lines;
    QTimer m_patience;
    Uuid m_contract;
};

} // namespace tenderyard
