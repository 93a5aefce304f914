import type {FullResult, Reporter, Suite} from '@playwright/test/reporter';

/** Closes a run with one plain line, `N passed, N failed`, for those who read only that. */
export default class SummaryReporter implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onEnd(result: FullResult): void {
    const tests = this.suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.ok() && test.outcome() !== 'skipped').length;
    const failed = tests.filter((test) => !test.ok()).length;
    console.log(`\n${passed} passed, ${failed} failed`);
    if (result.status !== 'passed') {
      console.log(`The browser tests ended as “${result.status}”.`);
    }
  }
}
