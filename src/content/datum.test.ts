import {dauerInJahren, heuteHier, heuteInDeutschland} from './datum';

describe('heuteHier', () => {
  it.each([
    [new Date(2026, 2, 5), '2026-03-05'],
    [new Date(2026, 11, 31, 23, 59), '2026-12-31'],
    [new Date(2028, 1, 29, 12), '2028-02-29'],
  ])('is the day of this machine: %s', (moment, tag) => expect(heuteHier(moment)).toBe(tag));
});

it('heuteInDeutschland is a day ahead of the world time before midnight there', () =>
  expect(heuteInDeutschland(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01'));

describe('dauerInJahren', () => {
  it.each([
    [42, '3,5 Jahre'],
    [24, '2 Jahre'],
    [12, '1 Jahr'],
    [14, '1,2 Jahre'],
    [6, '0,5 Jahre'],
  ])('%i months', (monate, jahre) => expect(dauerInJahren(monate)).toBe(jahre));

  it('is what the language itself would write', () => {
    for (let monate = 1; monate <= 120; monate++) {
      const zahl = (monate / 12).toLocaleString('de-DE', {maximumFractionDigits: 1});
      expect(dauerInJahren(monate)).toBe(`${zahl} ${monate === 12 ? 'Jahr' : 'Jahre'}`);
    }
  });
});
