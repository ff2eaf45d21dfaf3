// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/JsonStream.h"

#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/JsonBytes.h"
#include "models/exchange/ocds/ReleaseFinder.h"

#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <QIODevice>

#include <optional>

namespace tenderyard {

namespace {

// Iterative: nesting costs no call stack. Digits as text: an amount never is a double. One value after another: a file
// with one release a line is read like one with a single package. NaN is written by some tools, and is a leftover then.
constexpr unsigned parseFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag |
                                rapidjson::kParseStopWhenDoneFlag | rapidjson::kParseNanAndInfFlag;

void noteDamage(const rapidjson::ParseResult &result, const JsonBytes &bytes, ReleaseFinder &finder)
{
    const QString at = QString::number(bytes.Tell());
    if (bytes.tokenTooLong())
        finder.note(finder.place(), notes::jsonTooLong, at);
    else if (finder.tooDeep())
        finder.note(finder.place(), notes::jsonTooDeep, at);
    else if (bytes.wideEncoding())
        finder.note({}, notes::fileEncoding);
    else if (bytes.readFailed())
        finder.note({}, notes::fileUnreadable);
    else if (result.Code() == rapidjson::kParseErrorDocumentEmpty)
        finder.note({}, notes::fileEmpty);
    else
        finder.note(finder.place(), notes::jsonDamaged,
                    at + QStringLiteral(": ") + QString::fromLatin1(rapidjson::GetParseError_En(result.Code())));
}

void skipSpace(JsonBytes &bytes)
{
    while (bytes.Peek() == ' ') {
        bytes.Take();
        bytes.tokenDone();
    }
}

/// Keeps the only release of a slice.
class OneRelease final : public JsonStream::Listener
{
public:
    bool releaseFound(FoundRelease &&release) override
    {
        value = std::move(release.value);
        return false;
    }
    void noted(const StreamNote &) override {}
    void holderEnded(int, const JsonValue &) override {}

    std::optional<JsonValue> value;
};

} // namespace

qint64 JsonStream::read(QIODevice &device, Listener &listener)
{
    JsonBytes bytes(device);
    ReleaseFinder finder(bytes, listener);
    rapidjson::Reader reader;
    do {
        const rapidjson::ParseResult result = reader.Parse<parseFlags>(bytes, finder);
        if (result.IsError()) {
            if (!finder.stopped())
                noteDamage(result, bytes, finder);
            break;
        }
        skipSpace(bytes);
    } while (bytes.Peek() != '\0');
    finder.finish();
    return qint64(bytes.Tell());
}

Expected<JsonValue> JsonStream::readSlice(QIODevice &device, qint64 offset, qint64 length)
{
    OneRelease release;
    if (device.seek(offset)) {
        JsonBytes bytes(device, length);
        ReleaseFinder finder(bytes, release);
        rapidjson::Reader().Parse<parseFlags>(bytes, finder);
    }
    if (!release.value)
        return failure(notes::fileChanged);
    return std::move(*release.value);
}

} // namespace tenderyard
