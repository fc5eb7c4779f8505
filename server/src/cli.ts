import { run } from './cli/run';
import { terminal } from './cli/terminal';

/** Set when the bundle is built, from package.json. */
const version = process.env.VAN_THU_VERSION ?? '';

// A reader that stops early (`van-thu check … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), version, terminal(process.stdout, process.stderr)).then((code) => {
  process.exitCode = code;
});
