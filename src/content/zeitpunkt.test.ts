import {alsInstant, formatZeitraum} from './zeitpunkt';

describe('formatZeitraum', () => {
  it.each([
    ['2026-03-12', '2026-03-12', '12.03.2026'],
    ['2026-03-12', '2026-03-13', '12.03.2026 bis 13.03.2026'],
    ['2026-03-12 10:00', '2026-03-12 16:00', '12.03.2026, 10:00 bis 16:00 Uhr'],
    ['2026-03-12 10:00', '2026-03-13 16:00', '12.03.2026, 10:00 bis 13.03.2026, 16:00 Uhr'],
    ['2026-03-12 10:00', '2026-03-12', '12.03.2026, 10:00 Uhr'],
  ])('%s to %s', (beginn, ende, text) => expect(formatZeitraum(beginn, ende)).toBe(text));
});

describe('alsInstant', () => {
  it('knows winter and summer time in Germany', () => {
    expect(alsInstant('2026-01-12 10:00').toISOString()).toBe('2026-01-12T09:00:00.000Z');
    expect(alsInstant('2026-07-12 10:00').toISOString()).toBe('2026-07-12T08:00:00.000Z');
  });
});
