// A skipped test looks green. This reporter says aloud at the end what did not run and why, and makes it red
// where everything must run: CI=true or YORISOI_NOTHING_SKIPPED=1. The reason is the title of the skipped suite (see needs.ts).
import { relative } from 'node:path';

export default class SkipGuard {
  #filtered;
  #red = process.env.CI === 'true' || process.env.YORISOI_NOTHING_SKIPPED === '1';
  #error;

  constructor(globalConfig) {
    // Under `jest -t` the tests left out were left out on purpose.
    this.#filtered = Boolean(globalConfig.testNamePattern);
  }

  onRunComplete(_contexts, results) {
    if (this.#filtered) return;
    const lines = results.testResults.flatMap(({ testFilePath, testResults, skipped }) => {
      const silent = testResults.filter(({ status }) => !['passed', 'failed'].includes(status));
      if (skipped && silent.length === 0) return [`  ${relative(process.cwd(), testFilePath)}`];
      const counts = new Map();
      for (const { status, ancestorTitles, title } of silent) {
        const name = status === 'todo' ? `todo: ${title}` : ancestorTitles.join(' > ') || title;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return [...counts].map(([name, n]) => `  ${relative(process.cwd(), testFilePath)}: ${name} (${n})`);
    });
    if (lines.length === 0) return;
    const heading = `NOT RUN: these tests were skipped${this.#red ? ', and here nothing may be skipped' : ''}`;
    process.stderr.write(`\n${heading}\n${lines.join('\n')}\n`);
    if (this.#red) this.#error = new Error(heading);
  }

  /** Jest asks this after the run; an error makes the run red. */
  getLastError() {
    return this.#error;
  }
}
