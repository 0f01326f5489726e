/** @jest-environment node */
import {longForms} from './abbreviations';
import {analyse, countStems} from './analyse';
import {codeOf} from './codes';
import {createSplitter} from './compounds';
import {editDistance} from './distance';
import {excerptRange, shortened} from './excerpt';
import {allowedEdits, SpellingTable} from './spelling';
import {soundOf} from './sound';
import {stem} from './stem';
import {subjectWords} from './stopwords';
import {SLOT} from './weights';
import {words} from './words';

describe('stem', () => {
  it.each([
    ['mechatronikerinnen', 'mechatroniker'],
    ['mechatronikerin', 'mechatroniker'],
    ['mechatronikern', 'mechatroniker'],
    ['kauffrau', 'kaufmann'],
    ['kaufleute', 'kaufmann'],
    ['kauffrauen', 'kaufmann'],
    ['kaufmanner', 'kaufmann'],
    ['fertigungen', 'fertigung'],
    ['fachangestellter', 'fachangestellt'],
    ['fachangestellte', 'fachangestellt'],
    ['technischer', 'technisch'],
    ['arztin', 'arzt'],
    ['koche', 'koch'],
    ['cnc', 'cnc'],
    ['26112', '26112'],
    ['h2ready', 'h2ready'],
  ])('%s → %s', (word, expected) => expect(stem(word)).toBe(expected));

  it.each([
    ['elektroniker', 'elektrik'],
    ['elektroniker', 'elektronik'],
    ['mechatroniker', 'mechatronik'],
    ['mechaniker', 'mechatroniker'],
    ['meister', 'messer'],
    ['techniker', 'technik'],
  ])('keeps %s and %s apart', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe('subject of a query', () => {
  it.each([
    ['Was macht ein Mechatroniker?', 'mechatroniker'],
    ['Wie wird man Zerspanungsmechaniker', 'zerspanungsmechaniker'],
    ['ich bin Dreher', 'dreher'],
    ['Ich habe als Lagerist gearbeitet', 'lagerist'],
    ['Ausbildung zum Fachinformatiker', 'fachinformatiker'],
    ['ich möchte Lackiererin werden', 'lackiererin'],
    ['Ausbildung', 'ausbildung'],
    ['was', 'was'],
    ['ich bin', 'ich bin'],
    ['der die das', 'der die das'],
  ])('%j is about %j', (query, subject) =>
    expect(
      subjectWords(words(query))
        .map(({form}) => form)
        .join(' '),
    ).toBe(subject),
  );
});

describe('compounds', () => {
  const counts = countStems(['Batterie Zellen Fertigung Anlagen Führer']);
  const split = createSplitter(counts);

  it.each([
    ['batteriezellfertigung', 'batteri+e zell+ fertigung+'],
    ['anlagenfuhrer', 'anlag+en fuhrer+'],
    ['fertigungsanlage', 'fertigung+s anlag+e'],
    ['fertigung', undefined],
    ['wissenschaft', undefined],
    ['zelle', undefined],
  ])('%s', (word, parts) =>
    expect(
      split(word)
        ?.map(({term, rest}) => `${term}+${rest}`)
        .join(' '),
    ).toBe(parts),
  );

  it('joins hyphenated words besides the words themselves', () => {
    expect([...analyse('E-Batteriezellfertigung', split)]).toEqual([
      ['e', SLOT.word],
      ['batteriezellfertigung', SLOT.word],
      ['ebatteriezellfertigung', SLOT.variant],
    ]);
  });

  it('completes a shortened alternative', () => {
    const nursing = createSplitter(countStems(['Kranken Schwester Pfleger']));
    expect([...analyse('Krankenschwester/-pfleger', nursing).keys()]).toContain('krankenpfleger');
  });
});

describe('edit distance', () => {
  it.each([
    ['dreher', 'dreher', 0],
    ['dreher', 'dreer', 1],
    ['dreher', 'drehher', 1],
    ['dreher', 'derher', 1],
    ['dreher', 'freher', 1],
    ['dreher', 'drehre', 1],
    ['dreher', 'drehe', 1],
    ['dreher', 'fraser', 3],
    ['', 'ab', 2],
    ['a', 'abcdefgh', 3],
  ])('%j and %j: %i (at most 3 counts)', (a, b, distance) => {
    expect(Math.min(3, editDistance(a, b, 2))).toBe(distance);
    expect(Math.min(3, editDistance(b, a, 2))).toBe(distance);
  });

  it('allows more edits in longer words', () => {
    expect(['cnc', 'dreher', 'lackierer', 'zerspanungsmechaniker'].map(allowedEdits)).toEqual([0, 1, 2, 3]);
  });

  it('finds near words, nearest first, never numbers', () => {
    const table = new SpellingTable(['dreher', 'drehern', 'fraser', '26112']);
    expect(table.near('dreherr', 1)).toEqual([
      {term: 'dreher', distance: 1},
      {term: 'drehern', distance: 1},
    ]);
    expect(table.near('26113', 2)).toEqual([]);
  });
});

describe('codes', () => {
  it.each([
    ['26112', '26112'],
    [' B 26112 ', '26112'],
    ['b26112', '26112'],
    ['KldB 26112', '26112'],
    ['2611', '2611'],
    ['261 12', '26112'],
    ['261123', undefined],
    ['B', undefined],
    ['4.0', undefined],
    ['Halle 54', undefined],
    ['1'.repeat(10_000), undefined],
  ])('%j', (query, digits) => expect(codeOf(query)).toBe(digits));
});

describe('abbreviations', () => {
  it('knows long forms, one word or several, and nothing about occupations', () => {
    expect(longForms('kfz')).toEqual([['kraftfahrzeug']]);
    expect(longForms('fts')).toEqual([['fahrerlos', 'transportsystem']]);
    expect(longForms('dreher')).toEqual([]);
    expect(longForms('constructor')).toEqual([]);
  });
});

describe('excerpts', () => {
  const text = `${'vorn '.repeat(60)}Treffer ${'hinten '.repeat(60)}`;

  it('shows the match, at most the limit, between whole words', () => {
    const {from, to} = excerptRange(text, text.indexOf('Treffer'));
    const shown = text.slice(from, to);
    expect(shown).toContain('Treffer');
    expect(shown.length).toBeLessThanOrEqual(200);
    expect(shown).toMatch(/^vorn .* hinten ?$/);
  });

  it('cuts a text without spaces somewhere, but no character in two', () => {
    const {from, to} = excerptRange('🔋'.repeat(300), 0, 201);
    expect([from, to]).toEqual([0, 200]);
  });

  it('shortens with an ellipsis', () => {
    expect(shortened('kurz', 10)).toBe('kurz');
    expect(shortened('ein etwas längerer Satz', 12)).toBe('ein etwas …');
  });
});

describe('soundOf', () => {
  it.each([
    ['lakierer', 'lackierer', 'a doubled letter'],
    ['elegdriger', 'elektriker', 'soft for hard, as in Saxony'],
    ['stargstromelegdriger', 'starkstromelektriker', 'the same in a compound'],
    ['wirtschaftsinschenor', 'wirtschaftsingenieur', 'a French ending as it is said'],
    ['montor', 'monteur', 'another one'],
    ['mekatroniker', 'meckatroniker', 'k and ck'],
  ])('hears "%s" as "%s": %s', (heard, written) => {
    expect(soundOf(heard)).toBe(soundOf(written));
  });

  it.each([
    ['maler', 'mahlzeit'],
    ['dreher', 'dreier'],
    ['former', 'farmer'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
