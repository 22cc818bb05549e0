// One global scope for all test files of a Jest worker, so that modules loaded for one of them can serve the next (runtime.cjs).
// Without it each file loads and compiles the whole service anew: some five seconds of two cores, a hundred times.
const { TestEnvironment } = require('jest-environment-node');

/** What Jest's own runner leaves behind for one test file: of the next one it must find nothing. */
const OF_ONE_FILE = new Set([
  'JEST_STATE_SYMBOL',
  'EVENT_HANDLERS',
  'RETRY_TIMES',
  'RETRY_IMMEDIATELY',
  'WAIT_BEFORE_RETRY',
  'LOG_ERRORS_BEFORE_RETRY',
  'TEST_TIMEOUT_SYMBOL',
]);

/** The scope of the first file, with what was in `process.env` then. */
let first;

module.exports = class WorkerEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    if (first === undefined) {
      first = { context: this.context, global: this.global, proxy: this._globalProxy };
      return;
    }
    // A file may change its process (environment variables); the next one begins with the worker's own.
    first.global.process = this.global.process;
    this.context = first.context;
    this.global = first.global;
    this._globalProxy = first.proxy;
    this.moduleMocker = new this.moduleMocker.constructor(this.global);
  }

  async teardown() {
    for (const symbol of Object.getOwnPropertySymbols(this.global))
      if (OF_ONE_FILE.has(symbol.description)) delete this.global[symbol];
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    this.context = null;
  }
};
