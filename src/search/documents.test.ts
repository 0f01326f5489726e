/** @jest-environment node */
import {testKatalog} from '../../tests/jest/katalog';
import {searchDocuments} from './documents';

const documents = searchDocuments(testKatalog());
const find = (id: string) => documents.find((document) => document.id === id);

describe('searchDocuments', () => {
  it('knows every page and register entry that a reader can open, each with its kind and address', () => {
    expect(documents.map(({id, typ, url}) => [id, typ, url])).toEqual([
      ['industriemechaniker', 'beruf', '/berufe/industriemechaniker/'],
      ['mechatroniker', 'beruf', '/berufe/mechatroniker/'],
      ['thema-digitalisierung', 'thema', '/themen/digitalisierung/'],
      ['artikel-digitalisierung-roboter', 'thema', '/themen/digitalisierung/roboter/'],
      ['weg-teilqualifizierung', 'qualifizierung', '/qualifizierung/teilqualifizierung/'],
      ['beratung-wechsel', 'beratung', '/beratung/wechsel/'],
      ['region-netzwerke', 'region', '/region/netzwerke/'],
      ['aktuelles-2026-03-12-kongress', 'aktuelles', '/aktuelles/2026-03-12-kongress/'],
      ['standort-werk-zwickau', 'region', '/region/#werk-zwickau'],
      ['staplerschein', 'qualifizierung', '/qualifizierung/bausteine/staplerschein/'],
      ['bildungsgutschein', 'foerderung', '/qualifizierung/foerderung/bildungsgutschein/'],
      ['glossar-hochvolt', 'glossar', '/glossar/#hochvolt'],
    ]);
  });

  it('finds articles and guides by the other words of their authors', () => {
    expect(find('artikel-digitalisierung-roboter')?.namen).toEqual([{text: 'Cobot-Einsatz', art: 'synonym'}]);
    expect(find('beratung-wechsel')?.namen).toEqual([{text: 'Umsteigen', art: 'synonym'}]);
  });

  it('finds a guide by goal, routes and traps, without citations', () => {
    const texts = find('beratung-wechsel')?.absaetze.map(({text}) => text) ?? [];
    expect(texts).toEqual(
      expect.arrayContaining(['Die Person kennt zwei Wege und den nächsten Schritt.', 'Zu früh zusagen.']),
    );
  });

  it('finds a site by place, state and products', () => {
    expect(find('standort-werk-zwickau')?.stichworte.map(({text}) => text)).toEqual([
      'Zwickau',
      'Sachsen',
      'Fahrzeuge',
    ]);
  });
});
