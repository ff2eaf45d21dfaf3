// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/PreviewServer.h"
#include "app/preview/ProcessLimits.h"
#include "models/preview/PreviewProtocol.h"

#include <QCoreApplication>

#include <cstdlib>
#include <new>

#include <unistd.h>

/// Answers questions about the one document on its standard input; see PreviewProtocol.
int main(int argc, char *argv[])
{
    std::set_new_handler([] { ::_exit(tenderyard::PreviewProtocol::exitOutOfMemory); });
    // Only so that the readers of pictures are found.
    const QCoreApplication application(argc, argv);
    if (!tenderyard::ProcessLimits::apply())
        return EXIT_FAILURE;
    return tenderyard::PreviewServer(STDIN_FILENO, STDOUT_FILENO).serve() ? EXIT_SUCCESS : EXIT_FAILURE;
}
