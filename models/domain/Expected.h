// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <tl/expected.hpp>

namespace tenderyard {

/// A value, or the Error that says why there is none.
template<class T> using Expected = tl::expected<T, Error>;

/// Success or failure without a value.
using Outcome = Expected<void>;

inline tl::unexpected<Error> failure(const QString &code, const QString &detail = {}, const QString &field = {})
{
    return tl::unexpected<Error>(Error{code, {}, detail, field, {}});
}

} // namespace tenderyard
