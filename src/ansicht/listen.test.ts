import {testKatalog} from '../../tests/jest/katalog';
import {HEUTE, INDUSTRIEMECHANIKER, MECHATRONIKER, setField} from '../content/testContent';
import {berufeAnsicht, startAnsicht, themenAnsicht} from './listen';

const katalog = testKatalog();

describe('berufeAnsicht', () => {
  it('lists every profile with all its names for the filter', () => {
    expect(berufeAnsicht(katalog).berufe).toMatchObject([
      {id: 'industriemechaniker', gruppe: 'produktion', kldb: '25102', niveau: 2, geprueft: false},
      {id: 'mechatroniker', gruppe: 'elektro', namen: ['Schrauber/in Mechatroniker/in']},
    ]);
  });
});

describe('startAnsicht', () => {
  it('counts the profiles of each group in the given order, without empty groups', () => {
    expect(startAnsicht(katalog, ['fahrzeug', 'produktion', 'elektro']).gruppen).toEqual([
      {gruppe: 'produktion', anzahl: 1},
      {gruppe: 'elektro', anzahl: 1},
    ]);
  });

  it('lists what changed last, newest first', () => {
    const changed = testKatalog((files) => {
      setField(files, MECHATRONIKER, ['stand'], '2026-11-24');
      setField(files, INDUSTRIEMECHANIKER, ['stand'], '2026-11-23');
    });
    const {neu, aktuelles} = startAnsicht(changed, []);
    expect(aktuelles).toEqual([
      {title: 'Kongress der Zulieferer', url: '/aktuelles/2026-03-12-kongress/', datum: '2026-03-12'},
    ]);
    expect(neu.map(({title, stand, art}) => [title, stand, art])).toEqual([
      ['Mechatroniker/in', '2026-11-24', 'Beruf'],
      ['Industriemechaniker/in', '2026-11-23', 'Beruf'],
      ['Digitalisierung', HEUTE, 'Thema'],
      ['Roboter in der Montage', HEUTE, 'Thema'],
    ]);
  });

  it('counts profiles, statements and sources', () => {
    expect(startAnsicht(katalog, []).anzahl).toEqual({berufe: 2, aussagen: 6 + 6 + 3 + 3, quellen: 1});
  });
});

it('themenAnsicht links the theme pages and, below them, their articles', () => {
  expect(themenAnsicht(katalog).themen).toMatchObject([
    {url: '/themen/digitalisierung/', leitthema: 'digitalisierung'},
    {url: '/themen/digitalisierung/roboter/', leitthema: 'digitalisierung'},
  ]);
});
