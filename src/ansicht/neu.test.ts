/** @jest-environment node */
import {testKatalog} from '../../tests/jest/katalog';
import {HEUTE, MECHATRONIKER, setField} from '../content/testContent';
import {neuAnsicht, seit} from './neu';

const {seiten, aussagen} = neuAnsicht(
  testKatalog((files) => {
    setField(files, MECHATRONIKER, ['stand'], '2026-11-20');
    setField(files, MECHATRONIKER, ['wandel', 0, 'stand'], '2026-09');
    setField(files, MECHATRONIKER, ['wandel', 0, 'text'], 'Eine neue Beobachtung aus dem Werk.[^bibb-2024]');
  }),
  HEUTE,
);

describe('neuAnsicht', () => {
  it('lists pages by their own date and posts by the day of what they tell, newest first', () => {
    expect(seiten.map(({stand}) => stand)).toEqual(
      seiten
        .map(({stand}) => stand)
        .sort()
        .reverse(),
    );
    expect(seiten.at(-1)).toEqual({
      title: 'Kongress der Zulieferer',
      url: '/aktuelles/2026-03-12-kongress/',
      stand: '2026-03-12',
      art: 'Aktuelles',
    });
  });

  it('lists statements by the date of their evidence, with the way to their place and without citations', () => {
    expect(aussagen[0]).toEqual({
      text: 'Eine neue Beobachtung aus dem Werk.',
      richtung: 'waechst',
      leitthema: 'digitalisierung',
      beleg: 'studie',
      stand: '2026-09',
      seite: 'Mechatroniker/in',
      url: '/berufe/mechatroniker/#aussage-aussage-0',
    });
    expect(aussagen).toHaveLength(6 + 6 + 3 + 3);
  });
});

describe('seit', () => {
  it('takes what is dated on the day or later; months and years count with their first day', () => {
    const eintraege = ['2026', '2026-09', '2026-09-01', '2026-09-02'].map((stand) => ({stand}));
    expect(seit(eintraege, '2026-09-01').map(({stand}) => stand)).toEqual(['2026-09', '2026-09-01', '2026-09-02']);
    expect(seit(eintraege, '2026-01-01')).toHaveLength(4);
  });
});
