import {heuteInDeutschland} from '../content/datum';
import {bautag} from './bautag';

it('is today without the variable', () => {
  expect([heuteInDeutschland(), bautag('')]).toContain(bautag(''));
  expect(bautag('')).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it('is the day of the variable in German time', () => {
  expect(bautag('1795820399')).toBe('2026-11-27');
  expect(bautag('1795820400')).toBe('2026-11-28');
});

it.each(['gestern', '-1', '1.5', '2026-11-27'])('refuses %s', (value) => {
  expect(() => bautag(value)).toThrow('SOURCE_DATE_EPOCH');
});
