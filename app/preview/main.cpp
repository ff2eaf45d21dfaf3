// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/PortfolioServer.h"
#include "app/preview/PreviewServer.h"
#include "app/preview/ProcessLimits.h"
#include "models/preview/PortfolioProtocol.h"
#include "models/preview/PreviewProtocol.h"

#include <QCoreApplication>

#include <cstdlib>
#include <cstring>
#include <new>

#include <unistd.h>

/// Answers questions about the one document on its standard input, see PreviewProtocol; or with --portfolio, cleans or
/// binds documents, see PortfolioProtocol.
int main(int argc, char *argv[])
{
    std::set_new_handler([] { ::_exit(tenderyard::PreviewProtocol::exitOutOfMemory); });
    // Only so that the readers of pictures are found.
    const QCoreApplication application(argc, argv);
    if (!tenderyard::ProcessLimits::apply())
        return EXIT_FAILURE;
    const bool isPortfolio = argc == 2 && std::strcmp(argv[1], tenderyard::PortfolioProtocol::argument) == 0;
    const bool served = isPortfolio ? tenderyard::PortfolioServer(STDIN_FILENO, STDOUT_FILENO).serve()
                                    : tenderyard::PreviewServer(STDIN_FILENO, STDOUT_FILENO).serve();
    // Nothing is left to do, and what runs at the end of a program (a sanitizer's look for leaks) may need more than
    // this process still may do.
    ::_exit(served ? EXIT_SUCCESS : EXIT_FAILURE);
}
