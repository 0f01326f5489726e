/** @jest-environment node */
import {anfangVon, endeVon, formatDatum, gibtEs, istAbgelaufen} from './datum';
import {falten} from './falten';
import {nearest} from './nearest';
import {shorten} from './shorten';
import {ohneZitate, teileZitate, texteIn, zitateIn} from './zitate';

describe('datum', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', '2026'],
    ['2024-02', '2024-02-01', '2024-02-29', '02/2024'],
    ['2026-11-22', '2026-11-22', '2026-11-22', '22.11.2026'],
  ])('%s runs from %s to %s and is written %s', (datum, from, to, german) => {
    expect([anfangVon(datum), endeVon(datum), formatDatum(datum)]).toEqual([from, to, german]);
  });

  it.each(['1900', '2024-02-29', '2026-12', '2026-12-31'])('%s is in the calendar', (datum) => {
    expect(gibtEs(datum)).toBe(true);
  });

  it.each(['1899', '0000', '2026-00', '2026-13', '2026-02-29', '2026-04-31', '2026-01-00'])('%s is not', (datum) => {
    expect(gibtEs(datum)).toBe(false);
  });

  it('ends a month with its last day', () => {
    expect(istAbgelaufen('2026-11', '2026-11-30')).toBe(false);
    expect(istAbgelaufen('2026-11', '2026-12-01')).toBe(true);
  });
});

describe('falten', () => {
  it.each([
    [
      'Mechatroniker/in',
      'Mechatronikerin',
      'mechatroniker',
      'MECHATRONIKER/-IN',
      'Mechatroniker (m/w/d)',
      'Mechatroniker(in)',
    ],
    ['Kaufmann/-frau', 'Kauffrau', 'Kaufmann/Kauffrau', 'Kaufleute'],
    ['Möbelträger', 'Moebeltraegerin'],
    ['Maschinist/in', 'Maschinistinnen'],
    ['Lager-Fachkraft', 'Lagerfachkraft'],
  ])('folds %s and its other spellings alike', (first, ...others) => {
    expect(new Set(others.map(falten))).toEqual(new Set([falten(first)]));
  });

  it('keeps different names apart', () => {
    const names = ['Mechaniker', 'Mechatroniker', 'Mechatronik', 'C', 'C++', 'C#', 'Elektroniker', 'Elektriker'];
    expect(new Set(names.map(falten)).size).toBe(names.length);
  });
});

describe('nearest', () => {
  it('gives the candidate most like a mistyped word', () => {
    expect(nearest('kurtz', ['title', 'kurz', 'stand'])).toBe('kurz');
  });

  it('gives nothing when no candidate is near', () => {
    expect(nearest('farbe', ['title', 'kurz'])).toBeUndefined();
    expect(nearest('farbe', [])).toBeUndefined();
  });
});

it('shorten puts a text on one line and cuts it', () => {
  expect(shorten('a\n  b', 5)).toBe('a b');
  expect(shorten('abcdef', 5)).toBe('abcd…');
});

describe('zitate', () => {
  const text = 'Eins.[^a-1] Zwei.[^b][^a-1] [^Nicht hier]';

  it('gives the ids in order, repeated ones included', () => {
    expect(zitateIn(text)).toEqual(['a-1', 'b', 'a-1']);
  });

  it('takes a text apart without losing a character', () => {
    const parts = teileZitate(text);
    expect(parts.map((part) => ('text' in part ? part.text : `[^${part.quelle}]`)).join('')).toBe(text);
    expect(parts).toContainEqual({quelle: 'b'});
  });

  it('leaves the words', () => {
    expect(ohneZitate(text)).toBe('Eins. Zwei. [^Nicht hier]');
  });

  it('finds all texts in a value', () => {
    expect([...texteIn({a: 'x', b: [{c: 'y'}, 1, null], d: true})]).toEqual(['x', 'y']);
  });
});
