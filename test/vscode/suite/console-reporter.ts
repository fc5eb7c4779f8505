/** Marks the lines that the runner passes on to the terminal. */
const linePrefix = '[e2e] ';
/** Marks the line with mocha's statistics, without which a run counts as failed. */
const statsPrefix = '[e2e-stats] ';

/** Reports to the console alone, which the runner reads: the browser host has neither files nor a terminal. */
export class ConsoleReporter extends Mocha.reporters.Base {
  private depth = 0;

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('suite', (suite) => {
      if (suite.root) return;
      this.say(suite.title);
      this.depth++;
    });
    runner.on('suite end', (suite) => {
      if (!suite.root) this.depth--;
    });
    runner.on('pass', (test) => this.say(`ok   ${test.title} (${test.duration ?? 0} ms)`));
    runner.on('pending', (test) => this.say(`left out: ${test.title}`));
    runner.on('fail', (test, error: Error) => this.say(`FAIL ${test.title}\n${error.stack ?? error.message}`));
    runner.on('end', () => console.log(statsPrefix + JSON.stringify(runner.stats)));
  }

  private say(line: string): void {
    console.log(linePrefix + '  '.repeat(this.depth) + line);
  }
}
