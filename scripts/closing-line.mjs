/** A vitest reporter that closes the run with one plain line for CI: `N passed, N failed`, with `, N skipped` where any. */
export default class ClosingLine {
  onTestRunEnd(testModules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const testModule of testModules) {
      const tests = [...testModule.children.allTests()];
      for (const test of tests) counts[test.result().state] += 1;
      if (testModule.errors().length > 0) counts.failed += 1;
      for (const suite of testModule.children.allSuites()) counts.failed += suite.errors().length;
    }
    const failed = counts.failed + counts.pending;
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    process.stdout.write(`\n${counts.passed} passed, ${failed} failed${skipped}\n`);
  }
}
