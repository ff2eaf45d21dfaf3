// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/ProcessLimits.h"

#include "app/preview/SystemCallFilter.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>

namespace tenderyard {

namespace {

constexpr rlim_t mostMemory = rlim_t(1536) * 1024 * 1024;
constexpr rlim_t mostFiles = 64;
/// Over the life of the process; each question has its own, shorter time.
constexpr rlim_t mostSeconds = 3600;

bool limit(int resource, rlim_t value)
{
    const rlimit both{value, value};
    return setrlimit(static_cast<__rlimit_resource>(resource), &both) == 0;
}

/// The address sanitizer reserves terabytes of addresses, which it never uses.
constexpr bool isSanitized()
{
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    return false;
#endif
}

} // namespace

bool ProcessLimits::apply()
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 ||
        prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) != 0)
        return false;
    return (isSanitized() || limit(RLIMIT_AS, mostMemory)) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_CORE, 0) &&
           limit(RLIMIT_NOFILE, mostFiles) && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_CPU, mostSeconds) &&
           SystemCallFilter::install();
}

void ProcessLimits::grantSeconds(int seconds)
{
    rusage used{};
    rlimit time{};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &time) != 0)
        return;
    const auto soFar = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    time.rlim_cur = std::min(time.rlim_max, soFar + rlim_t(seconds) + 1);
    setrlimit(RLIMIT_CPU, &time);
}

} // namespace tenderyard
