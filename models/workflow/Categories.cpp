// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Categories.h"

#include <algorithm>
#include <span>

namespace tenderyard {

namespace {

struct Words
{
    const char *code;
    const char *name;
    const char *hint;
};

// Codes of the Common Procurement Vocabulary with their check digits; the names are the program's own.
constexpr Words tradeWords[] = {
    {"45100000-8", QT_TRANSLATE_NOOP("Categories", "Site preparation"), ""},
    {"45110000-1", QT_TRANSLATE_NOOP("Categories", "Demolition and earth moving"), ""},
    {"45120000-4", QT_TRANSLATE_NOOP("Categories", "Test drilling and boring"), ""},
    {"45200000-9", QT_TRANSLATE_NOOP("Categories", "Building and civil engineering"), ""},
    {"45210000-2", QT_TRANSLATE_NOOP("Categories", "Buildings"), ""},
    {"45220000-5", QT_TRANSLATE_NOOP("Categories", "Bridges, tunnels and steel structures"), ""},
    {"45230000-8", QT_TRANSLATE_NOOP("Categories", "Roads, railways and pipelines"), ""},
    {"45240000-1", QT_TRANSLATE_NOOP("Categories", "Water works"), ""},
    {"45250000-4", QT_TRANSLATE_NOOP("Categories", "Plants and industrial buildings"), ""},
    {"45260000-7", QT_TRANSLATE_NOOP("Categories", "Roofs and special trades"), ""},
    {"45261000-4", QT_TRANSLATE_NOOP("Categories", "Roof frames and coverings"), ""},
    {"45262000-1", QT_TRANSLATE_NOOP("Categories", "Scaffolding, concrete and masonry"), ""},
    {"45300000-0", QT_TRANSLATE_NOOP("Categories", "Building services"), ""},
    {"45310000-3", QT_TRANSLATE_NOOP("Categories", "Electrical installation"), ""},
    {"45313000-4", QT_TRANSLATE_NOOP("Categories", "Lifts and escalators"), ""},
    {"45320000-6", QT_TRANSLATE_NOOP("Categories", "Insulation"), ""},
    {"45330000-9", QT_TRANSLATE_NOOP("Categories", "Plumbing and sanitary work"), ""},
    {"45331000-6", QT_TRANSLATE_NOOP("Categories", "Heating, ventilation and air conditioning"), ""},
    {"45340000-2", QT_TRANSLATE_NOOP("Categories", "Fences, railings and safety equipment"), ""},
    {"45400000-1", QT_TRANSLATE_NOOP("Categories", "Building completion"), ""},
    {"45410000-4", QT_TRANSLATE_NOOP("Categories", "Plastering"), ""},
    {"45420000-7", QT_TRANSLATE_NOOP("Categories", "Joinery and carpentry"), ""},
    {"45430000-0", QT_TRANSLATE_NOOP("Categories", "Floor and wall covering"), ""},
    {"45440000-3", QT_TRANSLATE_NOOP("Categories", "Painting and glazing"), ""},
    {"45450000-6", QT_TRANSLATE_NOOP("Categories", "Other finishing and restoration"), ""},
    {"45500000-2", QT_TRANSLATE_NOOP("Categories", "Hire of machinery with an operator"), ""},
};

constexpr Words types[] = {
    {"License", QT_TRANSLATE_NOOP("Categories", "Trade licence"),
     QT_TRANSLATE_NOOP("Categories", "Issued by your county or trade body")},
    {"Insurance", QT_TRANSLATE_NOOP("Categories", "Public liability insurance"),
     QT_TRANSLATE_NOOP("Categories", "The insurer’s certificate with the sum insured")},
    {"Safety", QT_TRANSLATE_NOOP("Categories", "Safety at work"),
     QT_TRANSLATE_NOOP("Categories", "Your safety statement or scheme membership")},
    {"Tax clearance", QT_TRANSLATE_NOOP("Categories", "Tax clearance"),
     QT_TRANSLATE_NOOP("Categories", "From the tax office")},
    {"ISO 9001", QT_TRANSLATE_NOOP("Categories", "ISO 9001 (quality)"),
     QT_TRANSLATE_NOOP("Categories", "Some tenders ask for it")},
    {"ISO 14001", QT_TRANSLATE_NOOP("Categories", "ISO 14001 (environment)"),
     QT_TRANSLATE_NOOP("Categories", "Some tenders ask for it")},
    {"ISO 45001", QT_TRANSLATE_NOOP("Categories", "ISO 45001 (health and safety)"),
     QT_TRANSLATE_NOOP("Categories", "Some tenders ask for it")},
    {"Working at height", QT_TRANSLATE_NOOP("Categories", "Working at height"),
     QT_TRANSLATE_NOOP("Categories", "For everybody who goes on the roof")},
    {"Electrical safety", QT_TRANSLATE_NOOP("Categories", "Electrical contractor registration"), ""},
    {"Gas installer", QT_TRANSLATE_NOOP("Categories", "Gas installer registration"), ""},
    {"Asbestos removal", QT_TRANSLATE_NOOP("Categories", "Asbestos removal licence"), ""},
    {"EN 1090", QT_TRANSLATE_NOOP("Categories", "EN 1090 (steel and aluminium structures)"), ""},
    {"Professional indemnity", QT_TRANSLATE_NOOP("Categories", "Professional indemnity insurance"), ""},
    {"Other", QT_TRANSLATE_NOOP("Categories", "Another document"), ""},
};

const Words *find(std::span<const Words> list, const QString &code)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Words &words) { return code == QLatin1String(words.code); });
    return found == list.end() ? nullptr : &*found;
}

QString translated(const char *words)
{
    return *words == '\0' ? QString() : QCoreApplication::translate("Categories", words);
}

QList<Categories::Entry> entries(std::span<const Words> list)
{
    QList<Categories::Entry> all;
    for (const Words &words : list)
        all.append({QString::fromLatin1(words.code), translated(words.name), translated(words.hint)});
    return all;
}

} // namespace

QList<Categories::Entry> Categories::all()
{
    return entries(tradeWords);
}

QString Categories::name(const QString &code)
{
    const Words *words = find(tradeWords, code);
    return words ? translated(words->name) : code;
}

bool Categories::contains(const QString &code)
{
    return find(tradeWords, code) != nullptr;
}

QString Categories::documentTypeName(const QString &type)
{
    const Words *words = find(types, type);
    return words ? translated(words->name) : type;
}

QString Categories::documentTypeHint(const QString &type)
{
    const Words *words = find(types, type);
    return words ? translated(words->hint) : QString();
}

} // namespace tenderyard
