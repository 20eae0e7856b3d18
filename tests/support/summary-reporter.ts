import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the line that machines read: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const results = modules
      .flatMap((module) => [...module.children.allTests()])
      .map((test) => test.result().state);
    const passed = results.filter((state) => state === 'passed').length;
    const failed = results.filter((state) => state === 'failed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    console.log(`\n${passed} passed, ${failed + broken} failed`);
  }
}
