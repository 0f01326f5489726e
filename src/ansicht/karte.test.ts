/** @jest-environment node */
import fc from 'fast-check';
import {karteOf} from './karte';

const standort = (id: string, ort: string, lon: number, lat: number) => ({id, ort, lon, lat});
const ZWICKAU = [standort('a', 'Zwickau', 12.48, 50.78), standort('b', 'Zwickau', 12.5, 50.72)];
const CHEMNITZ = standort('c', 'Chemnitz', 12.92, 50.83);

const ortsmarken = (sites: Parameters<typeof karteOf>[0]) => karteOf(sites).marken;
const {projiziert, breite, hoehe} = karteOf([]);

const DEGREES = {
  lon: fc.double({min: 9.7, max: 15.2, noNaN: true}),
  lat: fc.double({min: 50.1, max: 53.3, noNaN: true}),
};

describe('projiziert', () => {
  it('puts every place of the map on the drawing, north above south and east right of west', () => {
    fc.assert(
      fc.property(DEGREES.lon, DEGREES.lat, DEGREES.lon, DEGREES.lat, (lonA, latA, lonB, latB) => {
        const [a, b] = [projiziert([lonA, latA]), projiziert([lonB, latB])];
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x).toBeLessThanOrEqual(breite);
        expect(a.y).toBeGreaterThanOrEqual(0);
        expect(a.y).toBeLessThanOrEqual(hoehe);
        if (lonA < lonB) expect(a.x).toBeLessThanOrEqual(b.x);
        if (latA < latB) expect(a.y).toBeGreaterThanOrEqual(b.y);
      }),
    );
  });

  it('keeps distances: a kilometre is as long in every direction, to a hundredth', () => {
    const [middle, east, north] = [projiziert([12.4, 52.4]), projiziert([13.4, 52.4]), projiziert([12.4, 53.2])];
    const kilometre = {lon: 111.32 * Math.cos((52.2 * Math.PI) / 180), lat: 0.8 * 111.32};
    expect((east.x - middle.x) / kilometre.lon / ((middle.y - north.y) / kilometre.lat)).toBeCloseTo(1, 2);
  });
});

it('reaches as far north as its sites', () => {
  const rostock = karteOf([standort('r', 'Rostock', 12.1, 54.1)]);
  expect(rostock.hoehe).toBeGreaterThan(hoehe);
  expect(rostock.marken[0]?.y).toBeGreaterThan(0);
});

describe('marks', () => {
  it('makes one mark of all sites of a place, between them', () => {
    const [mark] = ortsmarken(ZWICKAU);
    expect(mark).toMatchObject({ort: 'Zwickau', standorte: ['a', 'b'], ...projiziert([12.49, 50.75])});
  });

  it('puts a name right of its mark where there is room, and elsewhere where there is not', () => {
    const [alone] = ortsmarken([CHEMNITZ]);
    expect(alone?.name.anker).toBe('start');
    const crowded = ortsmarken([CHEMNITZ, standort('d', 'Freiberg', 13.1, 50.83)]);
    expect(crowded[0]?.name).not.toEqual(alone?.name);
  });

  it('keeps a name on the map: left of a mark at the eastern edge', () => {
    const [mark] = ortsmarken([standort('g', 'Görlitz', 14.97, 51.14)]);
    expect(mark?.name.anker).toBe('end');
  });

  it('makes a mark for every place, whatever lies where', () => {
    const site = fc.record({id: fc.string(), ort: fc.string({minLength: 1, maxLength: 20}), ...DEGREES});
    fc.assert(
      fc.property(fc.array(site, {maxLength: 30}), (sites) => {
        const marks = ortsmarken(sites);
        expect(marks.map(({ort}) => ort)).toEqual([...new Set(sites.map(({ort}) => ort))]);
        expect(marks.flatMap(({standorte}) => standorte).sort()).toEqual(sites.map(({id}) => id).sort());
      }),
    );
  });
});
