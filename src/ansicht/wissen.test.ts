/** @jest-environment node */
import {testKatalog} from '../../tests/jest/katalog';
import {HEUTE} from '../content/testContent';
import {bausteinAnsicht, bausteineAnsicht, qualifizierungenAnsicht} from './qualifizierung';
import {foerderungAnsicht, foerderungenAnsicht} from './foerderung';
import {wegAnsicht} from './weg';
import {regionseiteAnsicht} from './region';
import {glossarAnsicht} from './glossar';
import {aktuellesAnsicht, beitragAnsicht} from './aktuelles';

const katalog = testKatalog();
const first = <T>(list: Iterable<T>): T => {
  for (const entry of list) return entry;
  throw new Error('The test project has no entry');
};

describe('funding', () => {
  it('reads which instrument fits which situation from the routes of the guides', () => {
    const {lagen, instrumente} = foerderungenAnsicht(katalog, HEUTE);
    expect(lagen).toEqual([
      {
        leitfaden: expect.objectContaining({url: '/beratung/wechsel/'}) as unknown,
        faelle: [
          {
            text: 'Passt, wenn die Person gern an Anlagen arbeitet.',
            foerderungen: [{url: '/qualifizierung/foerderung/bildungsgutschein/', title: 'Bildungsgutschein'}],
          },
        ],
      },
    ]);
    expect(instrumente).toMatchObject([{id: 'bildungsgutschein', pruefen: false}]);
  });

  it('links an instrument with the trainings, routes and guides that name it, and numbers the source of its amounts', () => {
    const view = foerderungAnsicht(first(katalog.register.foerderungen.values()), katalog, HEUTE);
    expect(view.bausteine).toEqual([{url: '/qualifizierung/bausteine/staplerschein/', title: 'Staplerschein'}]);
    expect(view.seiten.map(({url}) => url)).toEqual(['/qualifizierung/teilqualifizierung/', '/beratung/wechsel/']);
    expect(view.quellen.map(({id, nummer}) => [id, nummer])).toEqual([['bibb-2024', 1]]);
  });
});

describe('training', () => {
  it('counts the kinds of blocks and lists the routes', () => {
    expect(qualifizierungenAnsicht(katalog)).toMatchObject({
      wege: [{url: '/qualifizierung/teilqualifizierung/'}],
      typen: [{typ: 'zertifikat', anzahl: 1}],
    });
    expect(bausteineAnsicht(katalog).bausteine).toMatchObject([
      {url: '/qualifizierung/bausteine/staplerschein/', suchwoerter: ['Werkstücke pruefen']},
    ]);
  });

  it('shows for a block the occupations, moves and pages that name it', () => {
    const view = bausteinAnsicht(first(katalog.register.qualifizierungen.values()), katalog, HEUTE);
    expect(view.berufe.map(({id}) => id)).toEqual(['industriemechaniker', 'mechatroniker']);
    expect(view.bruecken[0]).toMatchObject({von: {id: 'industriemechaniker'}, nach: {id: 'mechatroniker'}});
    expect(view.seiten.map(({url}) => url)).toEqual(['/qualifizierung/teilqualifizierung/', '/beratung/wechsel/']);
    expect(view.vermittelt).toEqual([{id: 'pruefen', name: 'Werkstücke pruefen', stufe: 1}]);
    expect(view.belege.map(({id}) => id)).toEqual(['bibb-2024']);
  });
});

describe('pages with fields', () => {
  it('resolves what a route names', () => {
    expect(wegAnsicht(first(katalog.wege), katalog, HEUTE)).toMatchObject({
      art: 'weg',
      berufe: [{id: 'mechatroniker'}],
      bausteine: [{title: 'Staplerschein'}],
      foerderungen: [{title: 'Bildungsgutschein'}],
      weitere: [],
      quellen: [{id: 'bibb-2024'}],
    });
  });

  it('resolves what a page on the region names', () => {
    expect(regionseiteAnsicht(first(katalog.regionseiten), katalog, HEUTE)).toMatchObject({
      art: 'region',
      berufe: [{id: 'mechatroniker'}],
      quellen: [{id: 'bibb-2024'}],
    });
  });

  it('tells what a post is by its fields', () => {
    expect(aktuellesAnsicht(katalog, HEUTE).beitraege).toMatchObject([{art: 'veranstaltung', datum: '2026-03-12'}]);
    expect(beitragAnsicht(first(katalog.beitraege), katalog, HEUTE)).toMatchObject({
      id: '2026-03-12-kongress',
      art: 'veranstaltung',
      berufe: [{id: 'mechatroniker'}],
      quellen: [{id: 'bibb-2024'}],
    });
  });
});

it('glossarAnsicht puts terms in German order, umlauts with their base letter and digits together', () => {
  const eintrag = (begriff: string) => ({id: begriff, begriff, text: 'Ein Satz, der erklärt.', stand: '2026'});
  const glossar = new Map(['Zelle', 'Übergabe', 'Umformen', '5G'].map((begriff) => [begriff, eintrag(begriff)]));
  const {buchstaben} = glossarAnsicht({...katalog, register: {...katalog.register, glossar}});
  expect(buchstaben.map(({buchstabe, begriffe}) => [buchstabe, begriffe.map(({begriff}) => begriff)])).toEqual([
    ['0–9', ['5G']],
    ['U', ['Übergabe', 'Umformen']],
    ['Z', ['Zelle']],
  ]);
});
