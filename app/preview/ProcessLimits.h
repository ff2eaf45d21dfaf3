// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

/// What the decoder process takes away from itself before it reads the first byte of a document.
class ProcessLimits
{
public:
    /// Memory 1.5 GiB, no file may be written, no core dump, no new privileges, no other process, no network, and an
    /// end with the program that started it. False when one of the limits could not be set: then nothing is decoded.
    /// The system calls are filtered (seccomp) on x86-64 and 64-bit ARM; other processors have the limits alone.
    static bool apply();
    /// From now on `seconds` of processor time; after them the system ends the process.
    static void grantSeconds(int seconds);
};

} // namespace tenderyard
