import * as fc from 'fast-check';
import {SCHAUBILDARTEN, keysOf, type Schaubild} from '../content/schema';
import {umbrich, zeichne, type SchaubildKasten} from './schaubild';

const BREITEN = [720, 330];

const wort = fc.stringMatching(/^[A-Za-zÄÖÜäöüß-]{1,24}$/);
const satz = (max: number) =>
  fc.array(wort, {minLength: 1, maxLength: 8}).map((woerter) => woerter.join(' ').slice(0, max).trim());
const schaubild: fc.Arbitrary<Schaubild> = fc.record({
  art: fc.constantFrom(...keysOf(SCHAUBILDARTEN)),
  titel: fc.constant('Ein Schaubild'),
  teile: fc.array(fc.record({name: satz(40), text: satz(140)}, {requiredKeys: ['name']}), {minLength: 2, maxLength: 8}),
});

const ueberlappen = (a: SchaubildKasten, b: SchaubildKasten): boolean =>
  a.x < b.x + b.breite && b.x < a.x + a.breite && a.y < b.y + b.hoehe && b.y < a.y + a.hoehe;

describe('zeichne', () => {
  it('keeps every box inside the drawing and apart from the others, with all its words inside', () => {
    fc.assert(
      fc.property(schaubild, fc.constantFrom(...BREITEN), (daten, breite) => {
        const {hoehe, kaesten} = zeichne(daten, breite);
        expect(kaesten).toHaveLength(daten.teile.length);
        for (const [index, box] of kaesten.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.breite).toBeLessThanOrEqual(breite + 0.01);
          expect(box.y + box.hoehe).toBeLessThanOrEqual(hoehe + 0.01);
          for (const {y} of box.zeilen) expect(y).toBeLessThan(box.y + box.hoehe);
          for (const other of kaesten.slice(index + 1)) expect(ueberlappen(box, other)).toBe(false);
        }
      }),
    );
  });

  it('draws an arrow between the parts of a chain, and one more that closes a cycle', () => {
    const teile = [{name: 'Eins'}, {name: 'Zwei'}, {name: 'Drei'}];
    for (const breite of BREITEN) {
      expect(zeichne({art: 'kette', titel: 'Kette', teile}, breite).pfeile).toHaveLength(2);
      expect(zeichne({art: 'kreislauf', titel: 'Kreis', teile}, breite).pfeile).toHaveLength(3);
      expect(zeichne({art: 'gegenueber', titel: 'Vergleich', teile}, breite).pfeile).toEqual([]);
    }
  });

  it('builds a ladder from the bottom: the first part lies lowest', () => {
    const {kaesten} = zeichne({art: 'leiter', titel: 'Stufen', teile: [{name: 'S'}, {name: '1S'}, {name: '2S'}]}, 720);
    const tiefster = kaesten.reduce((a, b) => (b.y > a.y ? b : a));
    expect(tiefster.zeilen[0]?.text).toBe('S');
  });
});

describe('umbrich', () => {
  it('keeps all letters, and no line is longer than allowed', () => {
    fc.assert(
      fc.property(satz(140), fc.integer({min: 8, max: 80}), (text, laenge) => {
        const zeilen = umbrich(text, laenge);
        for (const zeile of zeilen) expect(zeile.length).toBeLessThanOrEqual(laenge);
        const buchstaben = (wert: string) => wert.replace(/[\s-]/g, '');
        expect(buchstaben(zeilen.join(''))).toBe(buchstaben(text));
      }),
    );
  });

  it('breaks at spaces, long words at their hyphen', () => {
    expect(umbrich('Zelle, Modul und Pack', 12)).toEqual(['Zelle, Modul', 'und Pack']);
    expect(umbrich('Batteriemanagement-System', 20)).toEqual(['Batteriemanagement-', 'System']);
  });
});
