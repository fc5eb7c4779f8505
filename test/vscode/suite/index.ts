// What VS Code loads as extensionTestsPath, in the Node and in the browser extension host alike: one bundle that
// brings mocha's browser build along, for the browser host has neither files nor modules.
import 'mocha/mocha.js';
import { ConsoleReporter } from './console-reporter';
import { poseForScreenshot } from './pose';

// mocha's browser build reads the query of the page's address; the Node host has no page.
if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });

/** Runs all tests; rejects when one failed, which is how VS Code learns of it. */
export async function run(): Promise<void> {
  // A busy machine now and then loses an event of the editor or of its file watcher: one more try tells that from a fault.
  mocha.setup({ ui: 'bdd', timeout: 60_000, retries: 1, reporter: ConsoleReporter });
  // After mocha.setup, which defines describe() and it().
  await import('./activation');
  await import('./findings');
  await import('./quick-fixes');
  await import('./editing');
  await import('./citations-navigation');
  await import('./citations-writing');
  await import('./authoring');
  await import('./repair');
  await import('./workspace-files');
  await import('./rule-pages');
  await import('./export');
  await import('./import');
  await import('./preview');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  await poseForScreenshot();
  if (failures > 0) throw new Error(`${failures} test(s) failed`);
}
