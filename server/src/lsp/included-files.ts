// picomatch: the globs that editors use, and its "posix" build knows no Node.
import picomatch from 'picomatch/posix';
import { URI } from 'vscode-uri';

/**
 * Makes the test whether a file is always a report.
 * @param globs relative to a workspace folder; a glob without "/" is held against the file's name.
 * @param folders URIs of the workspace folders.
 */
export function includedFiles(globs: readonly string[], folders: readonly string[]): (uri: string) => boolean {
  if (globs.length === 0) return () => false;
  const matchers = globs.map((glob) => picomatch(glob, { basename: !glob.includes('/'), dot: true }));
  const roots = folders.map((folder) => `${URI.parse(folder).path.replace(/\/$/, '')}/`);
  return (uri) => {
    const { path } = URI.parse(uri);
    const relative = roots.filter((root) => path.startsWith(root)).map((root) => path.slice(root.length));
    return [path.slice(1), ...relative].some((candidate) => matchers.some((matches) => matches(candidate)));
  };
}
