import {runInNewContext} from 'node:vm';
import fc from 'fast-check';
import {dataModule, dataStore} from './dataStore';

/** What a module exports, run as the bundler and Node.js run it. */
function exported(program: string): unknown {
  const module: {exports: unknown} = {exports: undefined};
  runInNewContext(program, {module, JSON});
  return module.exports;
}

describe('dataModule', () => {
  it('exports the value, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        expect(exported(dataModule(value))).toEqual(JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it.each(['"; process.exit(1); "', '\\"); x(); //', '\u2028\u2029', '</script>', '${x}`'])(
    'takes %j for a text',
    (text) => expect(exported(dataModule({text}))).toEqual({text}),
  );

  it('takes __proto__ for a name', () => {
    const value: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    expect(Object.keys(exported(dataModule(value)) as object)).toEqual(['__proto__']);
  });
});

describe('dataStore', () => {
  it('names a module by a path that says nothing of this machine', async () => {
    const files = new Map<string, unknown>();
    const createData = (name: string, data: unknown) => {
      files.set(name, data);
      return Promise.resolve(`/haus/.docusaurus/docs/default/${name}`);
    };
    const store = dataStore({generatedFilesDir: '/haus/.docusaurus'}, {createData});
    expect(await store('berufe', ['a'])).toBe('@generated/docs/default/berufe.js');
    expect(exported(String(files.get('berufe.js')))).toEqual(['a']);
  });
});
