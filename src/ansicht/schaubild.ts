import type {Schaubild} from '../content/schema';

/** One line of text in the drawing. */
export interface SchaubildZeile {
  text: string;
  x: number;
  y: number;
  /** The name of a part, not its explanation. */
  name: boolean;
}

/** One part of a diagram as a box. */
export interface SchaubildKasten {
  x: number;
  y: number;
  breite: number;
  hoehe: number;
  zeilen: SchaubildZeile[];
}

/** A drawing in its own units, which are pixels at full size. */
export interface SchaubildZeichnung {
  breite: number;
  hoehe: number;
  kaesten: SchaubildKasten[];
  /** Arrows as SVG paths; the last point is the tip. */
  pfeile: string[];
}

/** Size of the letters and what one of them takes on average, in units of the drawing. */
export const SCHRIFT = {name: 17, text: 15} as const;
const ZEICHENBREITE = {name: 9.4, text: 7.6} as const;
const ZEILENHOEHE = 20;
const RAND = 14;
const ABSTAND = 34;
/** How far each step of a ladder stands in from the one below it. */
const EINZUG = 26;
/** Room left of the boxes for the arrow that closes a cycle. */
const RUECKWEG = 30;

/**
 * Lays out a diagram for a width. Wide drawings put the parts of a chain beside each other as far as they fit, narrow ones
 * below each other; a ladder is always read from bottom to top, a comparison always side by side where it fits.
 * @param breite width in units of the drawing: 720 for pages, 330 for phones
 */
export function zeichne({art, teile}: Schaubild, breite: number): SchaubildZeichnung {
  if (art === 'leiter') return untereinander([...teile].reverse(), breite, {einzug: true});
  if (art === 'gegenueber') return nebeneinander(teile, breite, false);
  if (art === 'kreislauf') return untereinander(teile, breite, {pfeile: true, rueckweg: true});
  return breite >= 600 && teile.length <= 4
    ? nebeneinander(teile, breite, true)
    : untereinander(teile, breite, {pfeile: true});
}

type Teil = Schaubild['teile'][number];

function nebeneinander(teile: readonly Teil[], breite: number, pfeile: boolean): SchaubildZeichnung {
  const spalten = breite >= 600 ? teile.length : 1;
  if (spalten === 1) return untereinander(teile, breite, {});
  const kastenbreite = (breite - ABSTAND * (spalten - 1)) / spalten;
  const roh = teile.map((teil, index) => kasten(teil, index * (kastenbreite + ABSTAND), 0, kastenbreite));
  const hoehe = Math.max(...roh.map((box) => box.hoehe));
  return {
    breite,
    hoehe,
    kaesten: roh.map((box) => ({...box, hoehe})),
    pfeile: pfeile ? roh.slice(1).map((box) => `M${box.x - ABSTAND + 4},${hoehe / 2}H${box.x - 4}`) : [],
  };
}

interface Anordnung {
  pfeile?: boolean;
  einzug?: boolean;
  rueckweg?: boolean;
}

function untereinander(teile: readonly Teil[], breite: number, wie: Anordnung): SchaubildZeichnung {
  const luecke = wie.pfeile ? ABSTAND - 6 : 10;
  const links = wie.rueckweg ? RUECKWEG : 0;
  const kaesten: SchaubildKasten[] = [];
  let y = 0;
  for (const [index, teil] of teile.entries()) {
    // The top step of a ladder is the last one and stands in the farthest.
    const x = links + (wie.einzug ? EINZUG * (teile.length - 1 - index) : 0);
    const box = kasten(teil, x, y, breite - x);
    kaesten.push(box);
    y += box.hoehe + luecke;
  }
  const mitte = (box: SchaubildKasten): number => box.x + box.breite / 2;
  const pfeile = wie.pfeile ? kaesten.slice(1).map((box) => `M${mitte(box)},${box.y - luecke + 3}V${box.y - 3}`) : [];
  const [erster, letzter] = [kaesten[0], kaesten.at(-1)];
  if (wie.rueckweg && erster && letzter)
    pfeile.push(`M${letzter.x},${letzter.y + letzter.hoehe / 2}H8V${erster.y + erster.hoehe / 2}H${erster.x - 4}`);
  return {breite, hoehe: y - luecke, kaesten, pfeile};
}

function kasten({name, text}: Teil, x: number, y: number, breite: number): SchaubildKasten {
  const zeile = (art: 'name' | 'text') => (wort: string) => ({text: wort, name: art === 'name'});
  const platz = breite - 2 * RAND;
  const zeilen = [
    ...umbrich(name, Math.floor(platz / ZEICHENBREITE.name)).map(zeile('name')),
    ...(text === undefined ? [] : umbrich(text, Math.floor(platz / ZEICHENBREITE.text)).map(zeile('text'))),
  ];
  return {
    x,
    y,
    breite,
    hoehe: zeilen.length * ZEILENHOEHE + 2 * RAND - 4,
    zeilen: zeilen.map((eine, index) => ({...eine, x: x + RAND, y: y + RAND + ZEILENHOEHE * index + 12})),
  };
}

/** Breaks a text into lines of at most `laenge` characters at its spaces; longer words at a hyphen or, last, anywhere. */
export function umbrich(text: string, laenge: number): string[] {
  const zeilen: string[] = [];
  for (const wort of text.split(' ').flatMap((lang) => teileWort(lang, laenge))) {
    const letzte = zeilen.at(-1);
    if (letzte !== undefined && letzte.length + 1 + wort.length <= laenge && !letzte.endsWith('-'))
      zeilen[zeilen.length - 1] = `${letzte} ${wort}`;
    else zeilen.push(wort);
  }
  return zeilen;
}

function teileWort(wort: string, laenge: number): string[] {
  if (wort.length <= laenge) return [wort];
  const bindestrich = wort.slice(0, laenge).lastIndexOf('-');
  const bis = bindestrich > 0 ? bindestrich + 1 : laenge - 1;
  const kopf = bindestrich > 0 ? wort.slice(0, bis) : `${wort.slice(0, bis)}-`;
  return [kopf, ...teileWort(wort.slice(bis), laenge)];
}
