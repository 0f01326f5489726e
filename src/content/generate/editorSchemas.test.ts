/** @jest-environment node */
import {readFileSync} from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import {loadContent} from '..';
import type {SourceFile} from '../load/sourceFile';
import {REGISTER, SEITENARTEN} from '../schema';
import {editorSchemas} from './editorSchemas';
import {jsonSchemas, type JsonSchema} from './jsonSchemas';

const {files} = loadContent('.');
const schemas = editorSchemas(files);

/** Strict: an unknown keyword or a pattern that cannot be compiled throws. */
const compile = (schema: JsonSchema) => {
  const ajv = new Ajv({strict: true, allowUnionTypes: true});
  ajv.addVocabulary(['enumDescriptions']);
  return ajv.compile(schema);
};
const validators = new Map([...schemas].map(([name, schema]) => [name, compile(schema)]));
const plain = new Map([...jsonSchemas('draft-7')].map(([name, schema]) => [name, compile(schema)]));

/** The schema for a file by the name it is written under. */
function nameOf({kind, name}: Pick<SourceFile, 'kind' | 'name'>): string {
  if (kind === 'register') return name;
  if (kind === 'beratung') return 'leitfaden';
  return kind === 'mitwirken' || kind === 'ueber' ? 'seite' : kind;
}

/** Whether the schema for editors accepts a value in the place of a file's fields. */
const accepts = (by: typeof validators, file: SourceFile, value: unknown) => by.get(nameOf(file))?.(value);

const zodAccepts = ({kind, name}: SourceFile, value: unknown) =>
  kind === 'register'
    ? Array.isArray(value) && value.every((entry) => REGISTER[name as keyof typeof REGISTER].safeParse(entry).success)
    : SEITENARTEN[kind].safeParse(value).success;

it('accepts every register and the fields of every page', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => accepts(validators, file, file.yaml?.data) !== true).map(({path}) => path)).toEqual([]);
});

it.each([
  ['quellen', 'foerderungen', ['*', 'quellen', 0]],
  ['quellen', 'foerderungen', ['*', 'betraege', 0, 'quelle']],
  ['kompetenzen', 'qualifizierungen', ['*', 'vermittelt', 0, 'kompetenz']],
  ['foerderungen', 'qualifizierungen', ['*', 'foerderung', 0]],
  ['berufe', 'standorte', ['*', 'berufe', 0]],
  ['quellen', 'beruf', ['wandel', '*', 'quellen', 0]],
  ['quellen', 'beruf', ['ordnung', 'quelle']],
  ['kompetenzen', 'beruf', ['kompetenzen', 0, 'id']],
  ['qualifizierungen', 'beruf', ['qualifizierungen', 0]],
  ['berufe', 'beruf', ['wechsel', 0, 'ziel']],
  ['kldb', 'beruf', ['kldb']],
  ['berufe', 'weg', ['berufe', 0]],
  ['foerderungen', 'leitfaden', ['wege', '*', 'foerderungen', 0]],
] satisfies [string, string, (string | number)[]][])('refuses a wrong id of %s in %s at %j', (_art, name, path) => {
  const candidates = files.filter((file) => nameOf(file) === name);
  const changed = candidates.flatMap((file) => {
    const data = structuredClone(file.yaml?.data);
    return replace(data, path, name === 'beruf' && path[0] === 'kldb' ? '99994' : 'gibt-es-nicht')
      ? [{file, data}]
      : [];
  });
  expect(changed.length).toBeGreaterThan(0);
  for (const {file, data} of changed) {
    expect(zodAccepts(file, data)).toBe(true);
    expect(accepts(validators, file, data)).toBe(false);
  }
});

it('agrees with the check about changed fields: what one refuses, the other refuses', () => {
  const junk = fc.oneof(
    fc.constant(undefined),
    fc.constant(''),
    fc.constant(null),
    fc.integer(),
    fc.string(),
    fc.constant([]),
    fc.constant({}),
  );
  const pages = files.filter(({kind}) => kind !== 'register');
  fc.assert(
    fc.property(
      fc.constantFrom(...pages),
      fc.array(fc.nat(40), {minLength: 1, maxLength: 4}),
      junk,
      (file, steps, value) => {
        const data: unknown = structuredClone(file.yaml?.data);
        disturb(data, steps, value);
        expect(accepts(plain, file, data)).toBe(zodAccepts(file, data));
      },
    ),
    {numRuns: 200},
  );
});

it('shows the title beside an id and tells the meaning of a field', () => {
  expect(schemas.get('beruf')).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    properties: {
      ersetzt_durch: {
        description: expect.stringContaining('Nachfolgeprofil'),
        enum: expect.arrayContaining(['mechatroniker']),
        enumDescriptions: expect.arrayContaining(['Mechatroniker/in']),
      },
    },
  });
});

it.each(['berufe', 'quellen', 'kompetenzen', 'qualifizierungen', 'foerderungen', 'kldb'])(
  'offers every id of %s with a title that is not the id again',
  (art) => {
    const offered = JSON.stringify([...schemas.values()]);
    const ids =
      art === 'berufe'
        ? files.filter(({kind}) => kind === 'beruf').map(({name}) => name)
        : files
            .filter(({kind, name}) => kind === 'register' && name === art)
            .flatMap(({yaml}) => (yaml?.data as {id?: string; code?: string}[]).map(({id, code}) => id ?? code));
    expect(ids.length).toBeGreaterThan(5);
    const position = offered.indexOf(JSON.stringify(ids).slice(0, -1));
    expect(position).toBeGreaterThan(0);
    const descriptions = offered.slice(offered.indexOf('"enumDescriptions":[', position)).slice(20);
    expect(ids).not.toContain(/^"([^"]*)"/.exec(descriptions)?.[1]);
  },
);

it('lets any text stand where no id is known', () => {
  const beruf = compile(editorSchemas([]).get('beruf') ?? {});
  const file = files.find(({kind}) => kind === 'beruf');
  expect(beruf(file?.yaml?.data)).toBe(true);
});

it('the settings of VS Code name one written schema for every register', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(
      Object.keys(REGISTER).map((name) => [`.cache/schema/${name}.json`, `docs/register/${name}.yaml`]),
    ),
  );
});

/** Replaces the first value at a path, `*` standing for the first entry that has the rest; tells whether there was one. */
function replace(value: unknown, [step, ...rest]: readonly (string | number)[], by: string): boolean {
  if (typeof value !== 'object' || value === null || step === undefined) return false;
  if (step === '*') return Object.values(value).some((entry) => replace(entry, rest, by));
  const record = value as Record<string | number, unknown>;
  if (rest.length > 0) return replace(record[step], rest, by);
  if (record[step] === undefined) return false;
  record[step] = by;
  return true;
}

/** Walks down by the steps, each taken as a place among the keys, and replaces or deletes what stands there. */
function disturb(value: unknown, [step = 0, ...rest]: readonly number[], by: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return;
  if (rest.length > 0 && typeof record[key] === 'object') disturb(record[key], rest, by);
  else if (by === undefined && !Array.isArray(value)) Reflect.deleteProperty(record, key);
  else record[key] = by ?? null;
}
