/** @jest-environment node */
import {existsSync, mkdirSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {checkContent, loadContent} from '../../../src/content';
import {checkFiles, HEUTE, testContent, writeFiles} from '../../../src/content/testContent';
import {elements} from '../html';
import {ANGRIFFE} from '.';

/** What an author can do about it: every message says what is allowed, or what to do, not only what is wrong. */
const AUSWEG =
  /[Ee]rlaubt (?:ist|sind)|[Ss]chreiben Sie|[Ll]öschen Sie|[Tt]ippen Sie|[Tt]eilen Sie|[Ee]rsetzen Sie|[Bb]enennen Sie|[Pp]rüfen Sie|[Vv]erkleinern Sie|[Ss]peichern Sie|[Ss]etzen Sie|[Kk]ürzen Sie|[Bb]eispiel|erwartet|beginnt mit einer Zeile|Der Pfad eines Profils ist|gehört dem Titel|ergänzen Sie|Meinten Sie|einzelnes Wort/;

/** Elements of a page that can neither run nor fetch nor cover anything. */
const HARMLOS = new Set(
  (
    'a abbr b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i input ins kbd li mark ol p pre q rp rt ' +
    'ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'
  ).split(' '),
);

const exit = jest.spyOn(process, 'exit').mockImplementation(() => {
  throw new Error('exit');
});

afterEach(() => {
  expect(globalThis).not.toHaveProperty('feind');
  expect(Object.prototype).not.toHaveProperty('polluted');
  expect(existsSync('feind')).toBe(false);
  expect(exit).not.toHaveBeenCalled();
});

it('holds each attack once, and enough of every kind', () => {
  expect(new Set(ANGRIFFE.map(({name}) => name)).size).toBe(ANGRIFFE.length);
  expect(ANGRIFFE.length).toBeGreaterThan(300);
  const arten = new Set(ANGRIFFE.map(({art}) => art));
  for (const art of arten) expect(ANGRIFFE.filter((angriff) => angriff.art === art).length).toBeGreaterThan(8);
});

describe('the check', () => {
  it.each(ANGRIFFE.filter(({meldung}) => meldung))('reports $name', ({datei, aendere, meldung}) => {
    const files = testContent();
    aendere(files);
    const errors = checkFiles(files).filter(({severity}) => severity === 'error');
    expect(errors).toContainEqual(expect.objectContaining({file: datei, ...meldung}));
    for (const {message} of errors) {
      expect(message).toMatch(AUSWEG);
      expect(message.length).toBeLessThanOrEqual(350);
    }
  });

  it.each(ANGRIFFE.filter(({harmlos}) => harmlos))('lets $name pass as text', ({aendere}) => {
    const files = testContent();
    aendere(files);
    expect(checkFiles(files).filter(({severity}) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['a page', 'docs/ueber/neu.md', '/etc/passwd'],
    ['a folder', 'docs/ueber/neu', '/etc'],
    ['a page that leads nowhere', 'docs/ueber/neu.md', '/gibt/es/nicht'],
    ['a picture', 'static/bilder/neu.png', '/etc/passwd'],
    ['a folder of pictures', 'static/bilder/neu', '/etc'],
    ['the folder of all pictures', 'static/bilder', '/etc'],
    ['the folder of all content', 'docs', '/etc'],
  ])('reports a link to somewhere else in place of %s', (_name, path, ziel) => {
    const root = writeFiles(path === 'docs' ? new Map() : testContent());
    try {
      if (path === 'docs') rmSync(join(root, path), {recursive: true});
      mkdirSync(join(root, path, '..'), {recursive: true});
      symlinkSync(ziel, join(root, path));
      expect(checkContent(loadContent(root), {heute: HEUTE})).toEqual([
        expect.objectContaining({
          file: path,
          line: 1,
          rule: 'datei-art',
          message: expect.stringContaining('Verknüpfungen auf andere Dateien sind nicht erlaubt.'),
        }),
      ]);
    } finally {
      rmSync(root, {recursive: true});
    }
  });
});

/** The attacks in text, without those whose size alone is the attack. */
const TEXTE = ANGRIFFE.flatMap(({name, koerper}) =>
  koerper === undefined || koerper.length > 10_000 ? [] : [{name, koerper}],
);

it.each(TEXTE)('the page holds nothing of $name that acts, even without the check', ({koerper}) => {
  for (const {tagName, properties} of elements(koerper)) {
    expect(HARMLOS).toContain(tagName);
    expect(
      Object.keys(properties).filter((name) => /^(?:on|style|src|srcdoc|action|formaction|xlink|is$)/i.test(name)),
    ).toEqual([]);
    if (properties.id !== undefined) expect(properties.id).toMatch(/^[\p{Ll}\p{Lo}\d][\p{Ll}\p{Lo}\d_-]*$/u);
    const href = typeof properties.href === 'string' ? new URL(properties.href, 'https://wissen.example/') : undefined;
    if (href) expect(['https:', 'http:', 'mailto:']).toContain(href.protocol);
    // Nothing leads into the machine that builds.
    expect(properties.href ?? '').not.toMatch(/\.\.|^@|%2e/i);
  }
});
