// Keeps what a test file has loaded, but for itself, for the next file of the same Jest worker; see environment.cjs. So a module
// can't be replaced (jest.mock), and what tests share may set up nothing of one file at its top: it exports functions for that.
const { sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');

const isKept = (path) => !path.endsWith('.test.ts') && !path.startsWith(__dirname + sep);

/** By path; with the source maps, so that a stack names lines of our files. */
const modules = new Map();
const sourceMaps = new Map();
/** The runtime of the test file that runs now: a kept module may require something later than it was loaded. */
let current;

module.exports = class WorkerRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    current = this;
    for (const [path, module] of modules) this.registries.moduleRegistry.set(path, module);
    const maps = this.getSourceMaps();
    for (const [path, map] of sourceMaps) maps.set(path, map);
  }

  requireModuleOrMock(from, name) {
    return this === current ? super.requireModuleOrMock(from, name) : current.requireModuleOrMock(from, name);
  }

  teardown() {
    for (const [path, module] of this.registries.moduleRegistry)
      if (isKept(path) && module.loaded) modules.set(path, module);
    for (const [path, map] of this.getSourceMaps()) if (isKept(path)) sourceMaps.set(path, map);
    super.teardown();
  }
};
