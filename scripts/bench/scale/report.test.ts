/** @jest-environment node */
import type {Figures} from './figures';
import {broken, scaleReport, TARGET, type Measured} from './report';

/** Figures that are all in step with the number of profiles, but for those given. */
const of = (profiles: number, others: Partial<Figures> = {}): Measured => ({
  name: `${profiles} Profile`,
  profiles,
  figures: {
    checkTime: 10 * profiles,
    checkMemory: 1e5 * profiles,
    buildTime: 100 * profiles,
    buildCpu: 100 * profiles,
    buildMemory: 1e6 * profiles,
    copyFiles: 10 * profiles,
    copyBytes: 1e5 * profiles,
    copyScript: 1e3 * profiles,
    indexTitles: 1e3 * profiles,
    indexAll: 1e4 * profiles,
    searchLoad: profiles,
    searchMedian: profiles / 10,
    searchP95: profiles / 10,
    searchP99: profiles / 10,
    compareOne: profiles / 10,
    ...others,
  },
});

it('has nothing against figures that grow with the content, or more slowly', () => {
  const measured = [of(66), of(660, {checkTime: 700})];
  expect(broken(measured)).toEqual([]);
  expect(scaleReport(measured, 'Rechner')).not.toContain('Nicht eingehalten');
});

it('writes every figure with its unit, and how it grows next to the number of profiles', () => {
  const text = scaleReport([of(66), of(660)], 'Rechner');
  expect(text).toContain('|  | 66 Profile | 660 Profile | 66 → 660 |');
  expect(text).toContain('| Profile | 66 | 660 | × 10,0 |');
  expect(text).toContain('| Bau: Zeit | 6,6 s | 66,0 s | × 10,0 |');
  expect(text).toContain('| Bau: Speicher (Spitze) | 66,0 MB | 660,0 MB | × 10,0 |');
  expect(text).toContain('| Offline-Kopie: Dateien | 660 | 6600 | × 10,0 |');
  expect(text).toContain('| Suche je Buchstabe: Median | 6,6 ms | 66 ms | × 10,0 |');
});

it('names what grows faster than the content, from which size to which', () => {
  const measured = [of(66), of(660, {buildTime: 100_000}), of(3566, {buildTime: 500_000})];
  expect(broken(measured)).toEqual(['Bau: Zeit wächst von 66 auf 660 Profile schneller als deren Zahl.']);
  expect(scaleReport(measured, 'Rechner')).toContain('Nicht eingehalten:\n\n- Bau: Zeit wächst von 66 auf 660');
});

it('does not take the noise of short times for growth', () => {
  expect(broken([of(66, {searchMedian: 0.01}), of(660, {searchMedian: 0.9})])).toEqual([]);
  expect(broken([of(66, {searchMedian: 0.01}), of(660, {searchMedian: 1.5})])).toHaveLength(1);
  expect(broken([of(66), of(660, {checkTime: 6600 * 1.1})])).toEqual([]);
  expect(broken([of(66), of(660, {checkTime: 6600 * 1.2})])).toHaveLength(1);
});

it('holds the largest build to its time and memory', () => {
  const figures = {buildTime: TARGET.buildTime + 1000, buildMemory: TARGET.buildMemory + 1e8};
  expect(broken([of(3566, figures)])).toEqual([
    '3566 Profile: Bau: Zeit 721,0 s, erlaubt sind 720,0 s.',
    '3566 Profile: Bau: Speicher (Spitze) 8100,0 MB, erlaubt sind 8000,0 MB.',
  ]);
  expect(broken([of(726, figures)])).toEqual([]);
});

it('explains what is known to grow faster, and does not count it as broken', () => {
  const measured = [of(66), of(660, {compareOne: 150})];
  expect(broken(measured)).toEqual([]);
  expect(scaleReport(measured, 'Rechner')).toContain(
    '- Ein Profil mit allen vergleichen (höchstens das 3,00-Fache): Es ist ein Abgleich je Profil',
  );
});

it('takes no explanation for more growth than it covers', () => {
  const measured = [of(66), of(660, {compareOne: 250, searchLoad: 1100})];
  expect(broken(measured)).toEqual([
    'Suche bereit machen wächst von 66 auf 660 Profile schneller als deren Zahl.',
    'Ein Profil mit allen vergleichen wächst von 66 auf 660 Profile schneller als deren Zahl.',
  ]);
});
