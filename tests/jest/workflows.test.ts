/** @jest-environment node */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';

const FOLDER = '.github/workflows';

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.int().max(120),
      if: z.string().optional(),
      permissions: permissions.optional(),
      environment: z.object({name: z.string(), url: z.string()}).optional(),
      steps: z.array(step).min(1),
    }),
  ),
});

const workflows = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const parsed = workflow.parse(parse(text));
  return {file, text, ...parsed, steps: Object.values(parsed.jobs).flatMap(({steps}) => steps)};
});
type Workflow = (typeof workflows)[number];

const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: object}).scripts);

it('there is a workflow for packages, contributions, content, labels, links, the state of the data and publishing', () => {
  expect(workflows.map(({file}) => file).sort()).toEqual([
    'abhaengigkeiten.yml',
    'bericht.yml',
    'ci.yml',
    'inhalt.yml',
    'labels.yml',
    'links.yml',
    'seiten.yml',
  ]);
});

/** Publishes what is on the main branch; the only one with rights that reach outside of the project. */
const PUBLISHING = 'seiten.yml';

describe.each(workflows.map((entry): [string, Workflow] => [entry.file, entry]))(
  '%s',
  (file, {text, on, jobs, steps, ...top}) => {
    it('may read the code and nothing else, unless a job says so', () => {
      expect(top.permissions).toEqual({contents: 'read'});
      for (const {permissions: rights = {}} of Object.values(jobs)) {
        expect(rights['contents'] ?? 'read').toBe('read');
        // Contributions run with no right to write; labels are set without looking at what was sent in.
        const writes = Object.keys(rights).filter((name) => rights[name] === 'write');
        if (file === PUBLISHING) expect(['pages', 'id-token']).toEqual(expect.arrayContaining(writes));
        else if ('pull_request' in on || 'push' in on) expect(writes).toEqual([]);
        else expect(['issues', 'pull-requests']).toEqual(expect.arrayContaining(writes));
      }
    });

    it('uses only actions of GitHub itself, pinned to a commit whose version is named', () => {
      const lines = text.split('\n').filter((line) => /^\s*-? *uses:/.test(line));
      expect(lines).toHaveLength(steps.filter(({uses}) => uses !== undefined).length);
      expect(lines.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    });

    it('has no environment, whose secrets every step could reach, unless GitHub Pages asks for one', () => {
      const environments = Object.values(jobs).flatMap(({environment}) => environment?.name ?? []);
      expect(environments).toEqual(file === PUBLISHING ? ['github-pages'] : []);
    });

    it('leaves no token behind for what runs after the checkout', () => {
      const checkouts = steps.filter(({uses}) => uses?.startsWith('actions/checkout@'));
      expect(checkouts.filter((entry) => entry.with?.['persist-credentials'] !== false)).toEqual([]);
    });

    it('fetches nothing of a contribution where it has the rights of the project', () => {
      if (!('pull_request_target' in on)) return;
      expect(steps.every(({run, uses}) => run === undefined && !uses?.startsWith('actions/checkout@'))).toBe(true);
    });

    it('knows no secret, and no step that runs packages holds a token', () => {
      expect(text).not.toMatch(/\bsecrets\b/);
      const holding = steps.filter(({env = {}}) => Object.values(env).some((value) => value.includes('token')));
      expect(holding.filter(({run = ''}) => /\bnp[mx]\b|\.ci\//.test(run))).toEqual([]);
    });

    it('puts nothing that others write into a command', () => {
      expect(steps.filter(({run = ''}) => run.includes('${{'))).toEqual([]);
    });

    it('calls only scripts that exist, and installs packages without running theirs', () => {
      const runs = steps.flatMap(({run}) => run ?? []).join('\n');
      const called = [...runs.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
      expect(called.filter((name) => !scripts.includes(name))).toEqual([]);
      expect(runs.match(/npm (?:ci|install)(?! --ignore-scripts)/g)).toBeNull();
      for (const [path] of runs.matchAll(/\.ci\/\w+/g)) expect(existsSync(path)).toBe(true);
    });
  },
);

it('publishes the main branch alone, when somebody has said so, and runs nothing of the project while it may write', () => {
  const publishing = workflows.find(({file}) => file === PUBLISHING);
  expect(publishing?.on).toEqual({push: {branches: ['main']}, workflow_dispatch: null});
  const {build, deploy, ...others} = publishing?.jobs ?? {};
  expect(others).toEqual({});
  expect(build?.if).toBe("${{ github.event_name == 'workflow_dispatch' || vars.SEITEN_VEROEFFENTLICHEN == 'ja' }}");
  expect(build?.permissions).toEqual({contents: 'read', pages: 'read'});
  expect(deploy?.permissions).toEqual({pages: 'write', 'id-token': 'write'});
  expect(deploy?.steps.map(({uses, run}) => [uses?.split('@')[0], run])).toEqual([['actions/deploy-pages', undefined]]);
});

it('asks other hosts on a schedule or by hand only', () => {
  const asking = workflows.filter(({steps}) => steps.some(({run = ''}) => /npm run (?:--silent )?links\b/.test(run)));
  expect(asking.map(({file, on}) => [file, Object.keys(on)])).toEqual([
    ['links.yml', ['schedule', 'workflow_dispatch']],
  ]);
  expect(readFileSync('scripts/test/steps.ts', 'utf8')).not.toContain('links');
});

it('reviews changed packages in contributions, and asks about all of them and builds twice on a schedule only', () => {
  const {on, jobs} = workflows.find(({file}) => file === 'abhaengigkeiten.yml') ?? {};
  expect(Object.keys(on ?? {})).toEqual(['pull_request', 'schedule', 'workflow_dispatch']);
  const does = (text: string) =>
    Object.values(jobs ?? {}).filter(({steps}) =>
      steps.some(({uses, run}) => `${uses ?? ''} ${run ?? ''}`.includes(text)),
    );
  const conditions = (text: string) => does(text).map((job) => job.if);
  expect(conditions('dependency-review-action')).toEqual(["${{ github.event_name == 'pull_request' }}"]);
  for (const command of ['npm audit signatures', 'npm audit --omit=dev', 'npm run --silent reproduce']) {
    expect(conditions(command)).toEqual(["${{ github.event_name != 'pull_request' }}"]);
  }
  const elsewhere = workflows.filter(({file, text}) => file !== 'abhaengigkeiten.yml' && text.includes('npm audit'));
  expect(elsewhere).toEqual([]);
  expect(readFileSync('scripts/test/steps.ts', 'utf8')).not.toContain('audit');
});

it('the check of contributed content takes the program from the branch it is for', () => {
  const check = workflows.find(({file}) => file === 'inhalt.yml');
  expect(check?.steps[0]?.with?.['ref']).toBe('${{ github.event.pull_request.base.sha }}');
  const runs = check?.steps.flatMap(({run}) => run ?? []).join('\n');
  // Pages and pictures, and nothing that runs.
  expect(runs?.match(/git checkout \S+ -- .*/g)).toEqual([
    'git checkout FETCH_HEAD -- docs',
    'git checkout FETCH_HEAD -- static/bilder; fi',
  ]);
});

const issueForm = z.strictObject({
  name: z.string(),
  description: z.string(),
  title: z.string(),
  labels: z.array(z.string()).min(1),
  body: z.array(
    z.object({
      type: z.enum(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']),
      id: z.string().optional(),
      validations: z.object({required: z.boolean()}).optional(),
    }),
  ),
});

const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml');

it('there are forms for what is wrong, outdated, missing and not found', () => {
  expect(forms.sort()).toEqual([
    'angabe-falsch.yml',
    'aussage-veraltet.yml',
    'beruf-fehlt.yml',
    'suchwort-nicht-gefunden.yml',
  ]);
});

it.each(forms)('%s asks for a source and warns of data of customers', (file) => {
  const text = readFileSync(join('.github/ISSUE_TEMPLATE', file), 'utf8');
  const {body} = issueForm.parse(parse(text));
  expect(body.find(({id}) => id === 'quelle')?.validations?.required).toBe(true);
  expect(text).toContain('keine Namen und Daten von Kundinnen und Kunden');
  const ids = body.flatMap(({id}) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});
