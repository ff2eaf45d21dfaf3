// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentStore.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tenderyard {

/// The store that an office has chosen, which may become another one while it is used. New documents go to the store in
/// use; what is not there yet is read from the one that was used before. What is under way goes on where it began.
/// Further errors: that of close() while there is no store to use, and those of the stores.
class ChosenStore final : public DocumentStore
{
public:
    /// With nothing to use yet: whatever is asked for waits.
    ChosenStore();
    ~ChosenStore() override;

    /// `before` may be null.
    void use(std::shared_ptr<DocumentStore> store, std::shared_ptr<DocumentStore> before = nullptr);
    /// Where documents are is being found out: whatever is asked for waits for use() or close().
    void hold();
    /// Nothing can be kept or read until use(), because of `why`.
    void close(const Error &why);
    bool isOpen() const { return m_store != nullptr; }

    QFuture<Expected<StoredFile>> putFile(const QString &localPath) override;
    QFuture<Expected<StoredFile>> putBytes(const QByteArray &content, const QString &fileName) override;
    QFuture<Expected<QByteArray>> get(const QString &url, const QString &sha256) override;
    QFuture<Expected<QString>> check(const QString &url, const QString &sha256) override;
    /// Of the store in use.
    QFuture<Expected<int>> clean() override;

private:
    template<class T> using Asking = std::function<QFuture<Expected<T>>(DocumentStore &store)>;
    /// Now, or once it is known where.
    template<class T> QFuture<Expected<T>> ask(const Asking<T> &asking);
    /// In the store in use, and then in the one before.
    template<class T> QFuture<Expected<T>> find(const Asking<T> &asking);
    template<class T> QFuture<Expected<T>> later(std::function<QFuture<Expected<T>>()> asking);
    void exchange(std::shared_ptr<DocumentStore> store, std::shared_ptr<DocumentStore> before);
    void release();
    template<class T> QFuture<Expected<T>> refused() const;

    std::shared_ptr<DocumentStore> m_store;
    std::shared_ptr<DocumentStore> m_before;
    /// Stores that were used: something may still be under way there.
    std::vector<std::shared_ptr<DocumentStore>> m_former;
    Error m_why;
    bool m_isHeld = true;
    std::vector<std::function<void()>> m_waiting;
    /// What looks in two stores is its child.
    QObject m_context;
};

} // namespace tenderyard
