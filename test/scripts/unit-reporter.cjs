// mocha's usual report, which also records the numbers of the run for test-all.mjs.
const { reporters } = require('mocha');

module.exports = class UnitReporter extends reporters.Spec {
  /** mocha calls this at the end and waits for `finish`. */
  async done(failures, finish) {
    const { recordResult } = await import('./results.mjs');
    recordResult('unit', { passed: this.stats.passes, failed: this.stats.failures });
    finish(failures);
  }
};
