// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/SystemCallFilter.h"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstddef>
#include <vector>

namespace tenderyard {

namespace {

using Filter = std::vector<sock_filter>;

#if defined(__x86_64__)
constexpr __u32 ownArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr __u32 ownArchitecture = AUDIT_ARCH_AARCH64;
#else
constexpr __u32 ownArchitecture = 0;
#endif

/// Calls of the x32 mode of x86-64 have this bit.
constexpr __u32 x32Bit = 0x40000000;

constexpr __u32 refused = SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA);

sock_filter load(size_t offset)
{
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, __u32(offset));
}

sock_filter answer(__u32 what)
{
    return BPF_STMT(BPF_RET | BPF_K, what);
}

/// The lower half of an argument, on processors that put it first.
size_t argument(int number)
{
    return offsetof(seccomp_data, args) + size_t(number) * sizeof(__u64);
}

void refuse(Filter &filter, long call)
{
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __u32(call), 0, 1));
    filter.push_back(answer(refused));
}

/// Refuses the call when its argument has any (or none) of these bits.
void refuseBits(Filter &filter, long call, int number, __u32 bits, bool whenSet)
{
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __u32(call), 0, 4));
    filter.push_back(load(argument(number)));
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, __u8(whenSet ? 0 : 1), __u8(whenSet ? 1 : 0)));
    filter.push_back(answer(refused));
    filter.push_back(answer(SECCOMP_RET_ALLOW));
}

Filter makeFilter()
{
    Filter filter;
    filter.push_back(load(offsetof(seccomp_data, arch)));
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ownArchitecture, 1, 0));
    filter.push_back(answer(SECCOMP_RET_KILL_PROCESS));
    filter.push_back(load(offsetof(seccomp_data, nr)));
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, x32Bit, 0, 1));
    filter.push_back(answer(refused));
    for (const long call : {
             SYS_socket,
             SYS_socketpair,
             SYS_connect,
             SYS_bind,
             SYS_listen,
             SYS_accept,
             SYS_accept4,
             SYS_sendto,
             SYS_sendmsg,
             SYS_execve,
             SYS_execveat,
             SYS_ptrace,
             SYS_process_vm_readv,
             SYS_process_vm_writev,
             SYS_pidfd_open,
             SYS_pidfd_getfd,
             SYS_kill,
             SYS_tkill,
             SYS_mount,
             SYS_umount2,
             SYS_unshare,
             SYS_setns,
             SYS_chroot,
             SYS_bpf,
             SYS_keyctl,
             SYS_add_key,
             SYS_io_uring_setup,
             SYS_userfaultfd,
             SYS_perf_event_open,
             SYS_unlinkat,
             SYS_renameat,
             SYS_renameat2,
             SYS_linkat,
             SYS_symlinkat,
             SYS_mkdirat,
             SYS_mknodat,
             SYS_fchmod,
             SYS_fchmodat,
             SYS_fchown,
             SYS_fchownat,
             SYS_truncate,
             SYS_ftruncate,
             SYS_setxattr,
             SYS_inotify_init1,
             SYS_openat2,
             SYS_open_by_handle_at,
#if defined(__x86_64__)
             SYS_fork,
             SYS_vfork,
             SYS_unlink,
             SYS_rename,
             SYS_link,
             SYS_symlink,
             SYS_mkdir,
             SYS_rmdir,
             SYS_creat,
             SYS_mknod,
             SYS_chmod,
             SYS_chown,
             SYS_lchown,
#endif
         })
        refuse(filter, call);
    // Its flags lie in memory, which a filter cannot read. Told that there is no such call, libraries use clone().
    filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __u32(SYS_clone3), 0, 1));
    filter.push_back(answer(SECCOMP_RET_ERRNO | (ENOSYS & SECCOMP_RET_DATA)));
    refuseBits(filter, SYS_clone, 0, CLONE_THREAD, false);
    constexpr __u32 writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    refuseBits(filter, SYS_openat, 2, writing, true);
#if defined(__x86_64__)
    refuseBits(filter, SYS_open, 1, writing, true);
#endif
    filter.push_back(answer(SECCOMP_RET_ALLOW));
    return filter;
}

} // namespace

bool SystemCallFilter::install()
{
    if (ownArchitecture == 0)
        return true;
    Filter filter = makeFilter();
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

} // namespace tenderyard
