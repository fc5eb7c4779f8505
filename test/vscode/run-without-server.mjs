// Runs the suite in a VS Code that has no server at all, on the virtual file system of @vscode/test-web.
import { createRequire } from 'node:module';
import path from 'node:path';
import { suiteFile } from './build-suites.mjs';
import { webBuildCommit, webBuildData } from './setup-host.mjs';
import { freePort } from './vscode-server.mjs';
import { runInWorkbench } from './workbench-run.mjs';

/** Takes and returns what runOnServer does, but for the kind. */
export async function runWithoutServer({ host, extension, workspace, state, screenshot }) {
  const { open } = createRequire(path.join(host, 'package.json'))('@vscode/test-web');
  const port = await freePort();
  // Without a browser of its own, test-web only serves the workbench's files; the browser is ours.
  const files = await open({
    browserType: 'none',
    quality: 'stable',
    commit: webBuildCommit,
    testRunnerDataDir: webBuildData(host),
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(extension, suiteFile),
    folderPath: workspace,
    host: '127.0.0.1',
    port,
  });
  try {
    return await runInWorkbench({ url: `http://127.0.0.1:${port}/`, state, screenshot });
  } finally {
    files.dispose();
  }
}
