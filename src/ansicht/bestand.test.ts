import {PRUEFUNGEN} from '../../tests/jest/beispiele';
import {testKatalog} from '../../tests/jest/katalog';
import {HEUTE, MECHATRONIKER, setField} from '../content/testContent';
import {datenstandAnsicht, quellenAnsicht} from './bestand';

describe('quellenAnsicht', () => {
  it('names every page that rests on a source', () => {
    expect(quellenAnsicht(testKatalog()).quellen[0]?.seiten.map(({url}) => url)).toEqual([
      '/berufe/industriemechaniker/',
      '/berufe/mechatroniker/',
      '/themen/digitalisierung/',
      '/themen/digitalisierung/roboter/',
      '/qualifizierung/teilqualifizierung/',
      '/beratung/wechsel/',
      '/region/netzwerke/',
      '/aktuelles/2026-03-12-kongress/',
      '/qualifizierung/bausteine/staplerschein/',
      '/qualifizierung/foerderung/bildungsgutschein/',
      '/region/',
    ]);
  });

  it('sorts by title as German does', () => {
    const katalog = testKatalog((files) => {
      for (const [index, titel] of ['Zulieferer', 'Ältere', 'Arbeit'].entries()) {
        const quelle = {
          id: `q-${index}`,
          titel,
          herausgeber: 'BIBB',
          art: 'studie',
          url: 'https://a.de/',
          gesehen_am: HEUTE,
        };
        setField(files, 'docs/register/quellen.yaml', [index + 1], quelle);
      }
    });
    expect(quellenAnsicht(katalog).quellen.map(({titel}) => titel)).toEqual([
      'Ältere',
      'Arbeit',
      'Bericht zur Berufsbildung',
      'Zulieferer',
    ]);
  });
});

describe('datenstandAnsicht', () => {
  const zeilen = (heute: string, change?: Parameters<typeof testKatalog>[0]) =>
    datenstandAnsicht(testKatalog(change), heute).berufe;

  it('counts statements whose validity is over', () => {
    expect(zeilen('2027-05-31').map(({abgelaufen}) => abgelaufen)).toEqual([0, 0]);
    expect(zeilen('2027-06-01').map(({abgelaufen}) => abgelaufen)).toEqual([6, 6]);
  });

  it('counts an assessment as a statement without evidence, and shows the thinnest evidence first', () => {
    const found = zeilen(HEUTE, (files) => setField(files, MECHATRONIKER, ['wandel', 0, 'beleg'], 'einschaetzung'));
    expect(found.map(({title, belegt, aussagen}) => [title, belegt, aussagen])).toEqual([
      ['Mechatroniker/in', 5, 6],
      ['Industriemechaniker/in', 6, 6],
    ]);
  });

  it('calls a profile changed after its sign-offs a draft, and says so', () => {
    const found = zeilen(HEUTE, (files) => setField(files, MECHATRONIKER, ['pruefung'], PRUEFUNGEN.beide));
    expect(found.map(({title, geprueft, gefallen}) => [title, geprueft, gefallen])).toEqual([
      ['Industriemechaniker/in', false, false],
      ['Mechatroniker/in', false, true],
    ]);
  });

  it('counts what is due for those who look after it', () => {
    const {bereiche, bis} = datenstandAnsicht(testKatalog(), '2027-05-01');
    expect(bis).toBe('2027-07-30');
    expect(bereiche).toContainEqual({
      bereich: 'Elektro und Mechatronik',
      entwuerfe: 1,
      gefallen: 0,
      abgelaufen: 0,
      bald: 7,
      duenn: 0,
    });
  });
});
