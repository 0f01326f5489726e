/** @jest-environment node */
import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {aussageMeldung, begriffMeldung, seiteMeldung} from './meldung';
import {bearbeitenAdresse, meldungAdresse} from './projekt';

const projekt = (art: 'github' | 'gitlab' | 'forgejo') => ({art, repository: 'https://x.example/a/b', zweig: 'main'});
const stelle = {adresse: 'https://example.org/berufe/', fassung: 'abc'};
const meldungen = [
  begriffMeldung('Autoschlosser'),
  seiteMeldung(stelle),
  aussageMeldung(stelle, {id: 'a', text: 'Ein Satz.'}),
];

it.each(meldungen.map(({formular}) => formular))(
  '$vorlage has every field that a report fills in',
  ({vorlage, felder}) => {
    const {body} = parse(readFileSync(`.github/ISSUE_TEMPLATE/${vorlage}`, 'utf8')) as {body: {id?: string}[]};
    expect(body.map(({id}) => id)).toEqual(expect.arrayContaining(Object.keys(felder)));
  },
);

it('writes all fields into the text where the platform has no forms', () => {
  const {formular} = seiteMeldung(stelle);
  for (const [art, name] of [
    ['gitlab', 'issue[description]'],
    ['forgejo', 'body'],
  ] as const) {
    const url = new URL(meldungAdresse(projekt(art), formular));
    expect(url.searchParams.get(name)).toBe('seite: https://example.org/berufe/\n\nfassung: abc');
  }
});

it.each([
  ['github', 'https://x.example/a/b/edit/main/docs/berufe/kfz%20technik/a.md'],
  ['gitlab', 'https://x.example/a/b/-/edit/main/docs/berufe/kfz%20technik/a.md'],
  ['forgejo', 'https://x.example/a/b/_edit/main/docs/berufe/kfz%20technik/a.md'],
] as const)('leads to the editor of %s', (art, adresse) =>
  expect(bearbeitenAdresse(projekt(art), 'docs/berufe/kfz technik/a.md')).toBe(adresse),
);
