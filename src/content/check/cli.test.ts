/** @jest-environment node */
import {spawnSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {append, MECHATRONIKER, setField, testContent, writeFiles, type TestFiles} from '../testContent';
import {officialCodes} from './officialCodes';

const SCRIPT = resolve('scripts/check.ts');
const TSX = resolve('node_modules/tsx/dist/cli.mjs');
const LIST = 'kldb\tebene\ttitel\n2611\t4\tMechatronik\n26112\t5\tMechatronik\n25102\t5\tMaschinenbau\n';

function run(files: TestFiles, args: string[], list?: string) {
  const root = writeFiles(files);
  try {
    const path = join(root, 'kldb.tsv');
    if (list !== undefined) writeFileSync(path, list);
    const env = {...process.env, KLDB_DATEI: path};
    const {status, stdout, stderr} = spawnSync(process.execPath, [TSX, SCRIPT, ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return {status, stdout, stderr};
  } finally {
    rmSync(root, {recursive: true});
  }
}

describe('npm run check', () => {
  it('ends with 0 and says so when all is well', () => {
    expect(run(testContent(), [], LIST)).toEqual({
      status: 0,
      stdout: '0 Fehler, 0 Warnungen in 0 Dateien\n',
      stderr: '',
    });
  });

  it('ends with 0 on warnings', () => {
    const files = testContent();
    append(files, MECHATRONIKER, 'Zwei  Leerzeichen.');
    expect(run(files, [], LIST)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('0 Fehler, 1 Warnung in 1 Datei'),
    });
  });

  it('leaves warnings out with --quiet', () => {
    const files = testContent();
    append(files, MECHATRONIKER, 'Zwei  Leerzeichen.');
    expect(run(files, ['--quiet'], LIST)).toMatchObject({status: 0, stdout: '0 Fehler, 0 Warnungen in 0 Dateien\n'});
  });

  it('ends with 1 on errors and prints nothing but JSON when asked to', () => {
    const files = testContent();
    setField(files, MECHATRONIKER, ['kldb'], '24232');
    const {status, stdout, stderr} = run(files, ['--format', 'json']);
    const findings: unknown = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(findings).toMatchObject([
      {file: MECHATRONIKER, line: 7, column: 7, rule: 'kldb-existiert', field: 'kldb', severity: 'error'},
      {file: 'docs/register/kldb.yaml', rule: 'ungenutzt', severity: 'warning'},
    ]);
    expect(stderr).toContain('amtliche KldB-Liste liegt nicht vor');
  });

  it('prints how much each profile holds with --report, thinnest evidence first', () => {
    const files = testContent();
    setField(files, MECHATRONIKER, ['wandel', 0, 'beleg'], 'einschaetzung');
    setField(files, MECHATRONIKER, ['wandel', 0, 'quellen'], []);
    const {status, stdout} = run(files, ['--report'], LIST);
    const [header = '', , first = '', second = ''] = stdout.split('\n');
    const cells = (row: string) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, 4);
    expect(status).toBe(0);
    expect(cells(header)).toEqual(['Profil', 'Aussagen mit Quelle', 'Aussagen']);
    expect(cells(first)).toEqual(['mechatroniker', '5', '6']);
    expect(cells(second)).toEqual(['industriemechaniker', '6', '6']);
    expect(stdout).toContain('| 3 ! |');
    expect(stdout).toContain('2 Profile, dünnste Belege zuerst; 2 mit einem Wert unter dem Ziel (!).');
  });
});

it.each([[['--format', 'xml']], [['--format', '__proto__']], [['--gibt-es-nicht']]])(
  'npm run check ends with 2 and says how to call it for %j',
  (args) => {
    const {status, stdout, stderr} = run(testContent(), args, LIST);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Aufruf: npm run check');
    expect(stderr).toContain('text|json|github|sarif');
  },
);

it('npm run check ends with 2 in a folder without content', () => {
  const {status, stderr} = spawnSync(process.execPath, [TSX, SCRIPT], {cwd: tmpdir(), encoding: 'utf8'});
  expect(status).toBe(2);
  expect(stderr).toContain('keinen Ordner docs/');
});

describe('officialCodes', () => {
  it('takes the rows of level 5', () => {
    expect([...officialCodes(LIST)]).toEqual(['26112', '25102']);
  });

  it('throws on a list without the columns, instead of refusing every code', () => {
    expect(() => officialCodes('code;titel\n26112;x')).toThrow('"kldb" and "ebene"');
  });
});
