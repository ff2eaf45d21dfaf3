// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notices/OwnBus.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QTemporaryFile>

#include <vector>

#include <unistd.h>

namespace tenderyard {

namespace {

constexpr auto insideMark = "TENDERYARD_TEST_BUS";

constexpr QByteArrayView ownBusSettings(
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)");

} // namespace

bool OwnBus::isThere()
{
    return qEnvironmentVariableIsSet(insideMark);
}

void OwnBus::enter(char **arguments)
{
    if (isThere()) {
        QFile::remove(qEnvironmentVariable(insideMark));
        return;
    }
    QTemporaryFile settings;
    settings.setAutoRemove(false);
    if (!settings.open() || settings.write(ownBusSettings.data(), ownBusSettings.size()) != ownBusSettings.size() ||
        !settings.flush())
        return;
    const QByteArray path = QFile::encodeName(settings.fileName());
    qputenv(insideMark, path);
    QByteArrayList words{"dbus-run-session", "--config-file", path, "--"};
    for (char **word = arguments; *word; ++word)
        words.append(*word);
    std::vector<char *> all;
    for (QByteArray &word : words)
        all.push_back(word.data());
    all.push_back(nullptr);
    ::execvp(all.front(), all.data());
    qunsetenv(insideMark);
    settings.remove();
}

} // namespace tenderyard
