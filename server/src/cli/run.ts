import { parseArgs } from 'node:util';
import { checkCommand } from './check-command';
import { citationsCommand } from './citations-command';
import type { Console, ExitCode } from './console';
import { exportCommand } from './export-command';
import { explainCommand } from './explain-command';
import { Failure } from './failure';
import { helpText } from './help';
import { importCommand } from './import-command';
import { normaliseCommand } from './normalise-command';
import { outlineCommand } from './outline-command';
import { untilStopped } from './until-stopped';

/** Runs one command line. Never rejects: what goes wrong is told in one sentence. */
export async function run(args: readonly string[], version: string, console: Console): Promise<ExitCode> {
  try {
    return await dispatch(args, version, console);
  } catch (error) {
    const unforeseen = `Lỗi ngoài dự kiến (unexpected error): ${error instanceof Error ? error.message : String(error)}`;
    console.err(error instanceof Failure ? error.message : unforeseen);
    return 2;
  }
}

async function dispatch(args: readonly string[], version: string, console: Console): Promise<ExitCode> {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help || values.version) {
    console.out(values.help ? helpText() : version);
    return 0;
  }
  switch (command) {
    case 'check':
      allow(values, command, ['format', 'outline']);
      if (files.length === 0) throw fileExpected(command);
      return await checkCommand(files, formatOf(values.format), values.outline, console);
    case 'citations':
      allow(values, command, ['format']);
      return await citationsCommand(onlyFile(command, files), formatOf(values.format), console);
    case 'explain':
      allow(values, command, []);
      if (files.length > 1) throw new Failure('Lệnh explain chỉ nhận một mã quy tắc.', 'explain takes one rule');
      return explainCommand(files[0], console);
    case 'export':
      allow(values, command, ['output', 'pdf', 'keep-source', 'reference']);
      if (files.length === 0) throw fileExpected(command);
      return await untilStopped((signal) =>
        exportCommand(
          files,
          {
            output: values.output,
            pdf: values.pdf ?? false,
            keepSource: values['keep-source'] ?? false,
            reference: values.reference,
            signal,
          },
          console,
        ),
      );
    case 'import':
      allow(values, command, ['output', 'force']);
      if (files.length === 0) throw fileExpected(command);
      return await untilStopped((signal) =>
        importCommand(files, { output: values.output, force: values.force ?? false, signal }, console),
      );
    case 'normalise':
      allow(values, command, ['output', 'write']);
      if (values.write && values.output !== undefined) {
        throw new Failure('Chỉ dùng một trong hai: -o hoặc --write.', 'use either -o or --write');
      }
      return await normaliseCommand(onlyFile(command, files), { output: values.output, write: values.write }, console);
    case 'outline':
      allow(values, command, ['format', 'outline']);
      return await outlineCommand(onlyFile(command, files), formatOf(values.format), values.outline, console);
    default:
      throw unknownCommand(command);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        outline: { type: 'string' },
        output: { type: 'string', short: 'o' },
        write: { type: 'boolean' },
        pdf: { type: 'boolean' },
        'keep-source': { type: 'boolean' },
        reference: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Failure('Tham số không hợp lệ; xem van-thu --help.', detail);
  }
}

type Values = ReturnType<typeof parse>['values'];

function allow(values: Values, command: string, allowed: readonly (keyof Values)[]): void {
  for (const name of Object.keys(values) as (keyof Values)[]) {
    if (!allowed.includes(name)) {
      throw new Failure(`Lệnh ${command} không dùng --${name}; xem van-thu --help.`, `${command} takes no --${name}`);
    }
  }
}

function formatOf(format: string | undefined): 'pretty' | 'json' {
  if (format === undefined || format === 'pretty') return 'pretty';
  if (format === 'json') return 'json';
  throw new Failure(`--format chỉ nhận pretty hoặc json, không nhận «${format}».`, 'pretty or json');
}

function onlyFile(command: string, files: readonly string[]): string {
  const [file, ...others] = files;
  if (file === undefined) throw fileExpected(command);
  if (others.length > 0) throw new Failure(`Lệnh ${command} chỉ nhận một tệp.`, `${command} takes one file`);
  return file;
}

const fileExpected = (command: string): Failure =>
  new Failure(`Lệnh ${command} cần tên tệp; xem van-thu --help.`, `${command} needs a file`);

const unknownCommand = (command: string | undefined): Failure =>
  command === undefined
    ? new Failure('Thiếu lệnh; xem van-thu --help.', 'no command')
    : new Failure(`Không có lệnh «${command}»; xem van-thu --help.`, 'unknown command');
