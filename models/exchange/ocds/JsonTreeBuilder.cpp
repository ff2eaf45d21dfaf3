// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/JsonTreeBuilder.h"

namespace tenderyard {

void JsonTreeBuilder::reset()
{
    *this = JsonTreeBuilder();
}

void JsonTreeBuilder::start(JsonValue::Kind kind)
{
    ++m_depth;
    if (m_depth > deepest) {
        m_tooDeep = true;
        return;
    }
    addWeight(m_key, {});
    if (!tooHeavy())
        m_open.push_back({std::move(m_key), JsonValue(kind)});
    m_key.clear();
}

void JsonTreeBuilder::leaf(JsonValue value)
{
    if (m_depth > deepest)
        return;
    addWeight(m_key, value.text());
    if (!tooHeavy())
        place(std::move(m_key), std::move(value));
    m_key.clear();
}

bool JsonTreeBuilder::end()
{
    --m_depth;
    if (!tooHeavy() && m_depth < deepest) {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        if (done.value.isObject())
            m_duplicates += done.value.dropDuplicates();
        place(std::move(done.key), std::move(done.value));
    }
    return m_depth == 0;
}

void JsonTreeBuilder::place(QString key, JsonValue value)
{
    if (m_open.empty())
        m_root = std::move(value);
    else
        m_open.back().value.append(std::move(key), std::move(value));
}

void JsonTreeBuilder::addWeight(const QString &key, const QString &text)
{
    m_weight += JsonValue::weight(key, text);
    if (tooHeavy())
        m_open.clear();
}

} // namespace tenderyard
