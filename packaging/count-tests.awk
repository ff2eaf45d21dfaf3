# SPDX-License-Identifier: GPL-3.0-or-later
# Reads CTest's LastTest.log and prints "PASSED FAILED": the test functions (data rows) of all test programs.
# A program that failed without saying where (a crash, a time-out) counts as one failed test, and a program that is
# no Qt Test as one test.
function finish(ok) {
    if (!ok && programFailed == 0)
        programFailed = 1
    if (ok && programPassed + programFailed == 0)
        programPassed = 1
    passed += programPassed
    failed += programFailed
    inside = 0
}
/^[0-9]+\/[0-9]+ Testing: / { if (inside) finish(0); inside = 1; programPassed = 0; programFailed = missing; missing = 0 }
/^Unable to find executable: / { missing = 1 }
/^PASS   : / && !/::(init|cleanup)TestCase\(\)$/ { programPassed++ }
/^(FAIL!  |XPASS  ): / { programFailed++ }
/^Test Passed\.$/ { if (inside) finish(1) }
/^Test Failed\.$/ { if (inside) finish(0) }
END { if (inside) finish(0); print passed + 0, failed + 0 }
