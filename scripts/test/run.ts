import {spawn} from 'node:child_process';
import {delimiter, resolve} from 'node:path';

/** What a finished command left behind. */
export interface Outcome {
  ok: boolean;
  /** Everything it printed, standard output and standard error as they came. */
  output: string;
}

const WINDOWS = process.platform === 'win32';

/** Runs one of the project's commands to its end. A command that cannot be started has failed. */
export function run(command: readonly [string, ...string[]], env: Record<string, string> = {}): Promise<Outcome> {
  const [program, ...args] = command;
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  return new Promise((done) => {
    const child = spawn(program, args, {
      env: {...process.env, NO_COLOR: '1', ...env, PATH: path},
      // On Windows the commands are batch files, which only a shell starts.
      shell: WINDOWS,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => done({ok: false, output: `${output}${error.message}\n`}));
    child.on('close', (code) => done({ok: code === 0, output}));
  });
}
