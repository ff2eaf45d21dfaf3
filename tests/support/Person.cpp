// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Person.h"

#include <array>

namespace tenderyard {

namespace {

constexpr std::array names{"owner",
                           "evaluator",
                           "approver",
                           "releaser",
                           "reader",
                           "stranger owner",
                           "awarded contractor",
                           "rival contractor",
                           "stranger contractor",
                           "newcomer",
                           "staff A",
                           "staff B",
                           "deactivated",
                           "nobody"};

} // namespace

QList<Person> everybody()
{
    QList<Person> list;
    for (std::size_t i = 0; i < names.size(); ++i)
        list.append(static_cast<Person>(i));
    return list;
}

QString nameOf(Person person)
{
    return QLatin1String(names.at(static_cast<std::size_t>(person)));
}

} // namespace tenderyard
