import {fingerabdruck, istBlock} from './werte';

/** A pair of places: in the old list, in the new list. */
type Paar = readonly [alt: number, neu: number];

/**
 * Says which entry of a new list comes from which entry of the old one. Equal entries find each other first, then
 * entries of the same id, then what is left between them in its order; the order of the old list is kept throughout.
 * @returns for each new entry the place of the old one, or undefined where the entry is new
 */
export function ordneZu(alt: readonly unknown[], neu: readonly unknown[]): (number | undefined)[] {
  const herkunft: (number | undefined)[] = neu.map(() => undefined);
  const gleiche = gemeinsame(alt.map(fingerabdruck), neu.map(fingerabdruck));
  for (const [a, n] of gleiche) herkunft[n] = a;
  for (const luecke of luecken(gleiche, alt.length, neu.length)) {
    const von = alt.slice(luecke.alt[0], luecke.alt[1]);
    const nach = neu.slice(luecke.neu[0], luecke.neu[1]);
    const benannte = gemeinsame(von.map(kennungOf), nach.map(kennungOf));
    const merke = (a: number, n: number): void => {
      herkunft[luecke.neu[0] + n] = luecke.alt[0] + a;
    };
    for (const [a, n] of benannte) merke(a, n);
    for (const rest of luecken(benannte, von.length, nach.length)) {
      const anzahl = Math.min(rest.alt[1] - rest.alt[0], rest.neu[1] - rest.neu[0]);
      for (let index = 0; index < anzahl; index++) merke(rest.alt[0] + index, rest.neu[0] + index);
    }
  }
  return herkunft;
}

/** What names an entry of a list; undefined where nothing does. */
function kennungOf(wert: unknown): string | undefined {
  if (!istBlock(wert)) return undefined;
  const kennung = wert['id'] ?? wert['code'] ?? wert['ziel'] ?? wert['kompetenz'];
  return typeof kennung === 'string' ? kennung : undefined;
}

/** The stretches of two lists between their common entries; the ends are exclusive. */
function luecken(
  paare: readonly Paar[],
  altLaenge: number,
  neuLaenge: number,
): {alt: [number, number]; neu: [number, number]}[] {
  const grenzen: Paar[] = [[-1, -1], ...paare, [altLaenge, neuLaenge]];
  return grenzen.slice(1).flatMap(([a, n], index) => {
    const [vorherAlt, vorherNeu] = grenzen[index] ?? [-1, -1];
    return [{alt: [vorherAlt + 1, a] as [number, number], neu: [vorherNeu + 1, n] as [number, number]}];
  });
}

type Wort = string | undefined;

/** The longest common subsequence of two lists, as pairs of places. `undefined` is equal to nothing. */
function gemeinsame(alt: readonly Wort[], neu: readonly Wort[]): Paar[] {
  const passt = (a: number, n: number): boolean => alt[a] !== undefined && alt[a] === neu[n];
  let anfang = 0;
  while (anfang < Math.min(alt.length, neu.length) && passt(anfang, anfang)) anfang++;
  let ende = 0;
  while (ende < Math.min(alt.length, neu.length) - anfang && passt(alt.length - 1 - ende, neu.length - 1 - ende))
    ende++;
  return [
    ...Array.from({length: anfang}, (_, index): Paar => [index, index]),
    ...mitte(anfang, alt.length - ende, neu.length - ende, passt),
    ...Array.from({length: ende}, (_, index): Paar => [alt.length - ende + index, neu.length - ende + index]),
  ];
}

/** The common subsequence of what differs, by dynamic programming; edits make this stretch short. */
function mitte(von: number, altEnde: number, neuEnde: number, passt: (a: number, n: number) => boolean): Paar[] {
  const breite = neuEnde - von + 1;
  const laengen = new Uint32Array((altEnde - von + 1) * breite);
  const laenge = (a: number, n: number): number => laengen[(a - von) * breite + (n - von)] ?? 0;
  for (let a = altEnde - 1; a >= von; a--) {
    for (let n = neuEnde - 1; n >= von; n--) {
      laengen[(a - von) * breite + (n - von)] = passt(a, n)
        ? laenge(a + 1, n + 1) + 1
        : Math.max(laenge(a + 1, n), laenge(a, n + 1));
    }
  }
  const paare: Paar[] = [];
  for (let a = von, n = von; a < altEnde && n < neuEnde;) {
    if (passt(a, n)) paare.push([a++, n++]);
    else if (laenge(a + 1, n) >= laenge(a, n + 1)) a++;
    else n++;
  }
  return paare;
}
