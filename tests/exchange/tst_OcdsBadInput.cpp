// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ImportReport.h"
#include "models/exchange/ocds/ReleaseMapper.h"
#include "tests/exchange/OcdsFiles.h"

#include <QtTest>

#include <algorithm>
#include <random>

using namespace tenderyard;
using namespace tenderyard::ocdsfiles;

namespace {

constexpr unsigned seed = 20'261'123;

/// Maps whatever is found, and checks that what comes out is in itself right. Returns how many releases there were.
int survives(const QByteArray &json)
{
    Kept kept;
    readBytes(json, kept);
    for (const FoundRelease &found : kept.releases) {
        const ReleaseFacts facts = ReleaseMapper::map(found.value, {QStringLiteral("f.json"), found.path, {}});
        const ImportedProcess process = ProcessSettler::settle(ProcessMerger::merge({facts}));
        const bool owned = std::any_of(process.parties.cbegin(), process.parties.cend(),
                                       [&](const ImportedParty &party) { return party.key == process.owner; });
        if (process.title.isEmpty() || process.title.size() > 300 || process.status.isEmpty() || !owned)
            return -1;
        for (const Leftover &line : process.leftovers)
            ImportReport::shownValue(line);
    }
    if (kept.releases.empty() && kept.notes.isEmpty())
        return -1;
    return int(kept.releases.size());
}

/// Small files of every publisher, so that many mutations of each take little time.
QList<QByteArray> samples()
{
    QList<QByteArray> texts;
    QMap<QString, int> ofPublisher;
    for (const QString &path : jsonFiles(folder(QStringLiteral("real")))) {
        const QFileInfo info(path);
        const QString publisher = path.section(QStringLiteral("/real/"), 1).section(u'/', 0, 1);
        if (info.size() > 200 && info.size() < 40'000 && ofPublisher[publisher] < 2) {
            ++ofPublisher[publisher];
            texts.append(contents(path));
        }
    }
    texts.append(contents(
        folder(QStringLiteral("fixtures/fictional-example/1.1/ocds-213czf-000-00001-06-implementation.json"))));
    return texts;
}

/// Writes `value` as JSON, with the `target`-th value in reading order replaced by `replacement`.
void writeReplaced(const JsonValue &value, int target, const QByteArray &replacement, int &place, QByteArray &out)
{
    if (place++ == target) {
        out += replacement;
        return;
    }
    if (!value.isContainer()) {
        out += value.isNull() ? QByteArray("null")
               : value.kind() == JsonValue::Kind::Text
                   ? '"' + value.text().toUtf8().replace('\\', ' ').replace('"', ' ') + '"'
                   : value.text().toUtf8();
        return;
    }
    out += value.isObject() ? '{' : '[';
    bool first = true;
    for (const JsonMember &member : value.children()) {
        if (!first)
            out += ',';
        first = false;
        if (value.isObject())
            out += '"' + member.key.toUtf8() + "\":";
        writeReplaced(member.value, target, replacement, place, out);
    }
    out += value.isObject() ? '}' : ']';
}

/// The places (as writeReplaced() counts them) of the values whose path, without indexes, is not in `seen` yet.
void newPaths(const JsonValue &value, const QString &path, QSet<QString> &seen, int &place, QList<int> &places)
{
    if (!seen.contains(path)) {
        seen.insert(path);
        places.append(place);
    }
    ++place;
    for (const JsonMember &member : value.children())
        newPaths(member.value, path + u'/' + member.key, seen, place, places);
}

} // namespace

class tst_OcdsBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void truncations();
    void flippedBytes();
    void everyFieldOfEveryType();
    void hostileTexts();
    void cleanupTestCase();

private:
    QList<QByteArray> m_samples;
    int m_cases = 0;
};

void tst_OcdsBadInput::initTestCase()
{
    if (!QDir(folder(QStringLiteral("real"))).exists())
        QSKIP("the shared data is not here");
    m_samples = samples();
    QVERIFY(m_samples.size() >= 10);
}

void tst_OcdsBadInput::truncations()
{
    for (const QByteArray &sample : std::as_const(m_samples)) {
        for (int part = 0; part < 40; ++part) {
            QVERIFY(survives(sample.first(sample.size() * part / 40)) >= 0);
            ++m_cases;
        }
    }
}

void tst_OcdsBadInput::flippedBytes()
{
    std::mt19937 random(seed);
    for (const QByteArray &sample : std::as_const(m_samples)) {
        for (int round = 0; round < 40; ++round) {
            QByteArray damaged = sample;
            for (int flip = 0; flip <= round / 4; ++flip)
                damaged[qsizetype(random() % unsigned(damaged.size()))] = char(random() & 0xff);
            QVERIFY(survives(damaged) >= 0);
            ++m_cases;
        }
    }
}

void tst_OcdsBadInput::everyFieldOfEveryType()
{
    const QList<QByteArray> replacements = {"null",
                                            "true",
                                            "-1",
                                            "1e30",
                                            "\"\"",
                                            "\"\\u0000x\\u202e\"",
                                            "[]",
                                            "{}",
                                            "[1]",
                                            "[[]]",
                                            "{\"amount\":{\"amount\":{}}}",
                                            "[null,{\"id\":[]}]"};
    QSet<QString> seen;
    for (const QByteArray &sample : std::as_const(m_samples)) {
        Kept kept;
        readBytes(sample, kept);
        if (kept.releases.empty())
            continue;
        const JsonValue &release = kept.releases.front().value;
        int place = 0;
        QList<int> targets;
        newPaths(release, {}, seen, place, targets);
        place = 0;
        QByteArray whole;
        writeReplaced(release, -1, {}, place, whole);
        QCOMPARE(survives(whole), 1);
        for (const int target : std::as_const(targets)) {
            for (const QByteArray &replacement : replacements) {
                place = 0;
                QByteArray changed;
                writeReplaced(release, target, replacement, place, changed);
                QVERIFY2(survives(changed) >= 0, changed.constData());
                ++m_cases;
            }
        }
    }
}

void tst_OcdsBadInput::hostileTexts()
{
    const QList<QByteArray> texts = {
        "'; DROP TABLE users_user; --", "%s%n%x", "=1+1", "<script>", "\\u202eabc", QByteArray(200'000, 'x'),
        "0000-00-00T00:00:00Z"};
    for (const QByteArray &text : texts) {
        const QByteArray t = '"' + text + '"';
        QCOMPARE(survives("{\"ocid\":" + t + ",\"id\":" + t + ",\"date\":" + t + ",\"tag\":" + t +
                          ",\"buyer\":{\"id\":" + t + ",\"name\":" + t + "},\"tender\":{\"id\":" + t + ",\"title\":" +
                          t + ",\"status\":" + t + ",\"value\":{\"amount\":" + t + ",\"currency\":" + t +
                          "}},\"awards\":[{\"id\":" + t + ",\"suppliers\":[{\"name\":" + t + "}]}]}"),
                 1);
        ++m_cases;
    }
}

void tst_OcdsBadInput::cleanupTestCase()
{
    qInfo() << "cases:" << m_cases << "seed:" << seed;
    QVERIFY(m_samples.isEmpty() || m_cases >= 500);
}

QTEST_GUILESS_MAIN(tst_OcdsBadInput)
#include "tst_OcdsBadInput.moc"
