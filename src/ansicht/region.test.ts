/** @jest-environment node */
import {testKatalog} from '../../tests/jest/katalog';
import {HEUTE, setField} from '../content/testContent';
import {standort} from '../../tests/jest/beispiele';
import {regionAnsicht} from './region';

const FILE = 'docs/register/standorte.yaml';
it('regionAnsicht lists all sites, Saxony first, with occupations and sources', () => {
  const katalog = testKatalog((files) => {
    setField(files, FILE, [1], standort({id: 'anlage-jena', land: 'Thüringen', ort: 'Jena'}));
    setField(files, FILE, [2], standort({id: 'werk-riesa', ort: 'Riesa', berufe: ['industriemechaniker']}));
    setField(files, FILE, [3], standort({id: 'werk-berlin', land: 'Berlin', ort: 'Berlin'}));
  });
  const view = regionAnsicht(katalog, HEUTE);
  expect(view.standorte.map(({id}) => id)).toEqual(['werk-riesa', 'werk-zwickau', 'werk-berlin', 'anlage-jena']);
  expect(view.standorte[0]?.berufe).toMatchObject([{title: 'Industriemechaniker/in'}]);
  expect(view.quellen.map(({id}) => id)).toEqual(['bibb-2024']);
});
