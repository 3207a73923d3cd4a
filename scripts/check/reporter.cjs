// Mocha's own "spec" reporter, which also leaves its numbers in the file that the option `tally` names.
const { writeFileSync } = require("node:fs");
const { reporters, Runner } = require("mocha");

module.exports = class TallyReporter extends reporters.Spec {
  /**
   * @param {import("mocha").Runner} runner
   * @param {import("mocha").MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    const file = options.reporterOptions.tally;
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      // A skipped test is a promise that nobody keeps.
      writeFileSync(file, JSON.stringify({ passed: passes, failed: failures + pending }));
    });
  }
};
