/** @jest-environment node */
import fc from 'fast-check';
import {ausserhalb} from './ausserhalb';

const PROFIL = 'docs/berufe/elektro/mechatroniker.md';

it('names what is not content, and says of workflows that they run by themselves', () => {
  expect(ausserhalb([PROFIL, '.github/workflows/ci.yml', 'src/content/index.ts'])).toEqual([
    {
      path: '.github/workflows/ci.yml',
      message:
        '„.github/workflows/ci.yml“ gehört zu den Abläufen, die von selbst laufen. Nehmen Sie diese Änderung aus dem Vorschlag heraus und reichen Sie sie als eigenen ein; Inhalte und Programm prüfen verschiedene Personen.',
    },
    {path: 'src/content/index.ts', message: expect.stringContaining('gehört zum Programm')},
  ]);
});

it.each([
  ['content alone', [PROFIL, 'docs/register/quellen.yaml']],
  [
    'content with a picture, a page of the handbook and a line in the list of changes',
    [PROFIL, 'static/bilder/a.webp', 'docs/mitwirken/felder.md', 'CHANGELOG.md'],
  ],
  ['a change of the program with its page of the handbook', ['src/content/index.ts', 'docs/mitwirken/architektur.md']],
])('has nothing against %s', (_name, paths) => {
  expect(ausserhalb(paths)).toEqual([]);
});

it('shows what cannot be seen in a path: a log would take it for a command', () => {
  expect(ausserhalb([PROFIL, 'src/a\n::stop-commands::x\u001B[2J'])[0]?.message).toMatch(
    /^„src\/aU\+000A::stop-commands::xU\+001B\[2J“ gehört zum Programm/,
  );
});

it('lets no path pass that only looks like content', () => {
  const teil = fc.constantFrom('docs', 'Docs', 'docs-neu', '.github', 'src', 'static', 'bilder', '..', 'a.yml', 'ü');
  fc.assert(
    fc.property(fc.array(teil, {minLength: 1, maxLength: 4}), (teile) => {
      const path = teile.join('/');
      const inhalt = /^(?:docs|static\/bilder)\/./.test(path);
      expect(ausserhalb([PROFIL, path]).map((eines) => eines.path)).toEqual(inhalt ? [] : [path]);
    }),
  );
});
