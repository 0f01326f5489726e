import type {Standort} from '../content/schema';

/** A point in degrees. */
export type Grad = readonly [lon: number, lat: number];

/** Part of the earth that the map shows at least, in degrees, and its width in units of the drawing. */
const AUSSCHNITT = {west: 9.7, east: 15.2, south: 50.1, north: 53.3, width: 1000} as const;

/** Degrees between the northernmost site and the edge of the map. */
const RAND = 0.2;

/** Degrees of longitude are shorter than degrees of latitude; by how much in the middle of East Germany. */
const STAUCHUNG = Math.cos((52.2 * Math.PI) / 180);

const SCALE = AUSSCHNITT.width / (AUSSCHNITT.east - AUSSCHNITT.west);

/** A drawing that reaches as far north as its sites. */
export interface Karte {
  breite: number;
  hoehe: number;
  /** Place of a point on the drawing (equirectangular projection), rounded to whole units. */
  projiziert: (punkt: Grad) => {x: number; y: number};
  /** Marks of all places with sites. */
  marken: Ortsmarke[];
}

type Ort = Pick<Standort, 'id' | 'ort' | 'lon' | 'lat'>;

/** The map of some sites. */
export function karteOf(standorte: readonly Ort[]): Karte {
  const north = Math.max(AUSSCHNITT.north, ...standorte.map(({lat}) => lat + RAND));
  const projiziert = ([lon, lat]: Grad) => ({
    x: Math.round(SCALE * (lon - AUSSCHNITT.west)),
    y: Math.round((SCALE * (north - lat)) / STAUCHUNG),
  });
  return {
    breite: AUSSCHNITT.width,
    hoehe: Math.round((SCALE * (north - AUSSCHNITT.south)) / STAUCHUNG),
    projiziert,
    marken: ortsmarken(standorte, projiziert),
  };
}

/** A place with sites: one mark on the map. */
export interface Ortsmarke {
  ort: string;
  x: number;
  y: number;
  /** Ids of its sites, in the order of the table. */
  standorte: string[];
  /** Where the name stands: left end, or right end when it stands left of the mark. */
  name: {x: number; y: number; anker: 'start' | 'end'};
}

/** Box a name covers. */
interface Kasten {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Measures of marks and names in units of the drawing; the width of a letter is an upper estimate for any font. */
const MARKE = 13;
const SCHRIFT = {hoehe: 30, breite: 15} as const;

const overlap = (a: Kasten, b: Kasten): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const aufDerKarte = ({left, right}: Kasten): boolean => left >= 0 && right <= AUSSCHNITT.width;

/** Marks of all places, with names that do not cover each other or another mark as far as there is room. */
function ortsmarken(standorte: readonly Ort[], projiziert: Karte['projiziert']): Ortsmarke[] {
  const orte = new Map<string, Ort[]>();
  for (const standort of standorte) orte.set(standort.ort, [...(orte.get(standort.ort) ?? []), standort]);
  const punkte = [...orte].map(([ort, list]) => ({
    ort,
    standorte: list.map(({id}) => id),
    ...projiziert([mean(list.map(({lon}) => lon)), mean(list.map(({lat}) => lat))]),
  }));
  const belegt: Kasten[] = punkte.map(({x, y}) => kasten(x - MARKE, y, 2 * MARKE));
  return punkte.map((punkt) => {
    const moeglich = plaetze(punkt);
    const frei =
      moeglich.find(({platz}) => aufDerKarte(platz) && !belegt.some((other) => overlap(platz, other))) ?? moeglich[0];
    belegt.push(frei.platz);
    return {...punkt, name: frei.name};
  });
}

interface Platz {
  name: Ortsmarke['name'];
  platz: Kasten;
}

/** Where the name of a place may stand: right of its mark, left, below, above. */
function plaetze({x, y, ort}: {x: number; y: number; ort: string}): [Platz, ...Platz[]] {
  const breite = ort.length * SCHRIFT.breite;
  const abstand = MARKE + 6;
  const rechts = (dy: number): Platz => ({
    name: {x: x + abstand, y: y + dy, anker: 'start'},
    platz: kasten(x + abstand, y + dy, breite),
  });
  const links = (dy: number): Platz => ({
    name: {x: x - abstand, y: y + dy, anker: 'end'},
    platz: kasten(x - abstand - breite, y + dy, breite),
  });
  return [
    rechts(0),
    links(0),
    rechts(SCHRIFT.hoehe),
    links(SCHRIFT.hoehe),
    rechts(-SCHRIFT.hoehe),
    links(-SCHRIFT.hoehe),
  ];
}

function kasten(left: number, middle: number, width: number): Kasten {
  return {left, right: left + width, top: middle - SCHRIFT.hoehe / 2, bottom: middle + SCHRIFT.hoehe / 2};
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
