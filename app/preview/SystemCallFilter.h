// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

/// A filter of system calls (seccomp) for the decoder process: calls that open the network, start a program or another
/// process, write or change files, or look into other processes are refused with "not permitted".
class SystemCallFilter
{
public:
    /// From now on and for good. False when the system refuses it. Does nothing on processors other than x86-64 and
    /// 64-bit ARM, and true then.
    static bool install();
};

} // namespace tenderyard
