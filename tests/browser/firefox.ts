import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import WebSocket from 'ws';
import {findProgram} from '../../scripts/debian';

const NAMES = ['firefox-esr', 'firefox'];
const USUAL_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Firefox on this machine, or the one in `FIREFOX_PATH`; undefined where there is none. None is installed. */
export function findFirefox(): string | undefined {
  const given = process.env['FIREFOX_PATH'] ?? '';
  const found = existsSync(given) ? given : findProgram(NAMES, USUAL_PLACES);
  return found !== undefined && spawnSync(found, ['--version']).status === 0 ? found : undefined;
}

/** Messages of WebDriver BiDi, as far as they are read here. */
interface Message {
  id?: number;
  error?: string;
  message?: string;
  method?: string;
  result?: unknown;
  params?: {level?: string; text?: string; request?: {url: string}; errorText?: string};
}

/** Answer to `script.evaluate`: the value, or what was thrown. */
interface Evaluated {
  result?: {value?: string};
  exceptionDetails?: {text: string};
}

/**
 * A Firefox with one tab, driven by WebDriver BiDi, which it speaks by itself. Playwright drives only a Firefox of its own,
 * which is a download, and speaks commands that the one of Debian does not know.
 */
export class Firefox {
  /** Errors and warnings of the console, failed requests, and requests that left the folder. */
  readonly problems: string[] = [];
  private readonly waiting = new Map<number, {done: (result: unknown) => void; fail: (error: Error) => void}>();
  private count = 0;
  private tab = '';

  private constructor(
    private readonly process: ChildProcess,
    private readonly socket: WebSocket,
    private readonly profile: string,
  ) {
    socket.on('message', (data: Buffer) => this.receive(JSON.parse(data.toString()) as Message));
  }

  /** Starts a Firefox with a profile of its own. */
  static async start(program: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
    const child = spawn(program, ['--headless', '--remote-debugging-port', '0', '--no-remote', '--profile', profile]);
    const address = await new Promise<string>((done, fail) => {
      createInterface(child.stderr).on('line', (line) => {
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
        if (found !== undefined) done(found);
      });
      child.once('exit', (code) => fail(new Error(`Firefox ended with ${code}`)));
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((done, fail) => socket.once('open', done).once('error', fail));
    const firefox = new Firefox(child, socket, profile);
    await firefox.send('session.new', {capabilities: {}});
    const {contexts} = (await firefox.send('browsingContext.getTree', {})) as {contexts: {context: string}[]};
    firefox.tab = contexts[0]?.context ?? '';
    const events = ['log.entryAdded', 'network.beforeRequestSent', 'network.fetchError'];
    await firefox.send('session.subscribe', {events});
    return firefox;
  }

  private send(method: string, params: object): Promise<unknown> {
    const id = ++this.count;
    this.socket.send(JSON.stringify({id, method, params}));
    return new Promise((done, fail) => this.waiting.set(id, {done, fail}));
  }

  private receive({id, error, message, method, result, params}: Message): void {
    if (id !== undefined) {
      const {done, fail} = this.waiting.get(id) ?? {};
      this.waiting.delete(id);
      if (error === undefined) done?.(result);
      else fail?.(new Error(`${error}: ${message}`));
      return;
    }
    const url = params?.request?.url ?? '';
    if (method === 'log.entryAdded' && ['error', 'warn'].includes(params?.level ?? ''))
      this.problems.push(params?.text ?? '');
    if (method === 'network.beforeRequestSent' && !/^(?:file|data|about):/.test(url))
      this.problems.push(`left the folder: ${url}`);
    // A page that is left gives up what it was still loading.
    if (method === 'network.fetchError' && params?.errorText !== 'NS_BINDING_ABORTED')
      this.problems.push(`${params?.errorText}: ${url}`);
  }

  /** Opens an address and waits until it is loaded. */
  async open(url: string): Promise<void> {
    await this.send('browsingContext.navigate', {context: this.tab, url, wait: 'complete'});
  }

  /** Goes back or forth in the history of the tab. */
  async step(delta: number): Promise<void> {
    await this.send('browsingContext.traverseHistory', {context: this.tab, delta});
  }

  async reload(): Promise<void> {
    await this.send('browsingContext.reload', {context: this.tab, wait: 'complete'});
  }

  /** Types a text on the keyboard, key by key. */
  async type(text: string): Promise<void> {
    const actions = Array.from(text).flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({type, value})));
    await this.send('input.performActions', {context: this.tab, actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  /** Value of an expression in the page, as a text. Throws when the expression does. */
  async text(expression: string): Promise<string> {
    const params = {expression: `String(${expression})`, target: {context: this.tab}, awaitPromise: true};
    const {result, exceptionDetails} = (await this.send('script.evaluate', params)) as Evaluated;
    if (exceptionDetails !== undefined) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result?.value ?? '';
  }

  /** Ends this Firefox and deletes its profile. */
  async stop(): Promise<void> {
    const ended = new Promise((done) => this.process.once('exit', done));
    this.socket.terminate();
    this.process.kill();
    await ended;
    rmSync(this.profile, {recursive: true, force: true, maxRetries: 5});
  }
}
