// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/OcdsStatus.h"

#include <initializer_list>
#include <utility>

namespace tenderyard {

namespace {

using Phase = OcdsStatus::Phase;

Phase lookUp(const QString &word, std::initializer_list<std::pair<QLatin1String, Phase>> table)
{
    QString plain = word.toLower();
    plain.remove(u' ').remove(u'-').remove(u'_');
    for (const auto &[name, phase] : table) {
        if (plain == name)
            return phase;
    }
    return Phase::Unknown;
}

} // namespace

Phase OcdsStatus::ofTender(const QString &word)
{
    return lookUp(word, {{QLatin1String("planning"), Phase::Planned},
                         {QLatin1String("planned"), Phase::Planned},
                         {QLatin1String("active"), Phase::Open},
                         {QLatin1String("complete"), Phase::Closed},
                         {QLatin1String("completed"), Phase::Closed},
                         {QLatin1String("cancelled"), Phase::Dead},
                         {QLatin1String("canceled"), Phase::Dead},
                         {QLatin1String("unsuccessful"), Phase::Dead},
                         {QLatin1String("withdrawn"), Phase::Dead}});
}

Phase OcdsStatus::ofAward(const QString &word)
{
    return lookUp(word, {{QLatin1String("pending"), Phase::Pending},
                         {QLatin1String("active"), Phase::Alive},
                         {QLatin1String("cancelled"), Phase::Dead},
                         {QLatin1String("canceled"), Phase::Dead},
                         {QLatin1String("unsuccessful"), Phase::Dead}});
}

Phase OcdsStatus::ofContract(const QString &word)
{
    return lookUp(word, {{QLatin1String("pending"), Phase::Pending},
                         {QLatin1String("active"), Phase::Alive},
                         {QLatin1String("terminated"), Phase::Closed},
                         {QLatin1String("cancelled"), Phase::Dead},
                         {QLatin1String("canceled"), Phase::Dead}});
}

Phase OcdsStatus::ofMilestone(const QString &word)
{
    return lookUp(word, {{QLatin1String("scheduled"), Phase::Planned},
                         {QLatin1String("notmet"), Phase::Planned},
                         {QLatin1String("partiallymet"), Phase::Planned},
                         {QLatin1String("met"), Phase::Closed}});
}

Phase OcdsStatus::ofBid(const QString &word)
{
    return lookUp(word, {{QLatin1String("invited"), Phase::Planned},
                         {QLatin1String("pending"), Phase::Open},
                         {QLatin1String("valid"), Phase::Alive},
                         {QLatin1String("qualified"), Phase::Alive},
                         {QLatin1String("disqualified"), Phase::Dead},
                         {QLatin1String("notqualified"), Phase::Dead},
                         {QLatin1String("withdrawn"), Phase::Closed}});
}

} // namespace tenderyard
