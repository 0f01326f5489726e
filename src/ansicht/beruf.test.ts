import {standort} from '../../tests/jest/beispiele';
import {testKatalog} from '../../tests/jest/katalog';
import {append, HEUTE, INDUSTRIEMECHANIKER, MECHATRONIKER, setField, type TestFiles} from '../content/testContent';
import {berufAnsicht, type BerufAnsicht} from './beruf';

function ansicht(change?: (files: TestFiles) => void): BerufAnsicht {
  const katalog = testKatalog(change);
  const beruf = katalog.berufe.find(({id}) => id === 'mechatroniker');
  if (!beruf) throw new Error('The test project has no profile mechatroniker');
  return berufAnsicht(beruf, katalog, HEUTE);
}

describe('berufAnsicht', () => {
  it('resolves all ids to what readers see', () => {
    expect(ansicht()).toMatchObject({
      kldbTitel: 'Berufe in der Mechatronik',
      niveau: 2,
      heute: HEUTE,
      quellen: [{id: 'bibb-2024', nummer: 1}],
      qualifizierungen: [
        {
          titel: 'Staplerschein',
          foerderung: [{url: '/qualifizierung/foerderung/bildungsgutschein/', title: 'Bildungsgutschein'}],
        },
      ],
    });
    expect(ansicht().kompetenzen[0]).toMatchObject({id: 'bohren', name: 'Werkstücke bohren', stufe: 2});
  });

  it('says for each move where it leads, what one brings and what one learns', () => {
    const [wechsel] = ansicht((files) => {
      setField(files, MECHATRONIKER, ['kompetenzen', 0, 'stufe'], 1);
    }).wechsel;
    expect(wechsel).toMatchObject({
      ziel: {title: 'Industriemechaniker/in', url: '/berufe/industriemechaniker/', kldb: '25102', niveau: 2},
      bruecke: [{url: '/qualifizierung/bausteine/staplerschein/', title: 'Staplerschein'}],
      lernen: [{name: 'Werkstücke bohren', von: 1, nach: 2}],
    });
    expect(wechsel?.vorhanden).toHaveLength(9);
  });

  it('lists the sites the occupation matters for, Saxony first, and their sources', () => {
    const view = ansicht((files) => {
      setField(
        files,
        'docs/register/standorte.yaml',
        [1],
        standort({id: 'anlage-jena', land: 'Thüringen', ort: 'Jena', quellen: ['standort-2025']}),
      );
      setField(files, 'docs/register/standorte.yaml', [2], standort({id: 'werk-plauen', ort: 'Plauen'}));
      setField(
        files,
        'docs/register/standorte.yaml',
        [3],
        standort({id: 'werk-riesa', ort: 'Riesa', berufe: ['industriemechaniker']}),
      );
      setField(files, 'docs/register/quellen.yaml', [1], {
        id: 'standort-2025',
        titel: 'Bericht über Werke',
        herausgeber: 'SMWA',
        art: 'behoerde',
        url: 'https://www.smwa.sachsen.de/',
        gesehen_am: HEUTE,
      });
    });
    const added = view.standorte.map(({id}) => id).filter((id) => id.includes('-'));
    expect(added.indexOf('werk-plauen')).toBeLessThan(added.indexOf('anlage-jena'));
    expect(added).not.toContain('werk-riesa');
    expect(view.quellen.map(({id}) => id)).toContain('standort-2025');
  });

  it('leads from a retired profile to the end of the chain of its successors, if that is looked after', () => {
    const nachfolger = (change: (files: TestFiles) => void) => {
      const katalog = testKatalog(change);
      return katalog.abgeloeste.map((beruf) => berufAnsicht(beruf, katalog, HEUTE).nachfolger?.id);
    };
    const abgeloest = (files: TestFiles) => setField(files, MECHATRONIKER, ['ersetzt_durch'], 'industriemechaniker');
    expect(nachfolger(abgeloest)).toEqual(['industriemechaniker']);
    expect(ansicht()).not.toHaveProperty('nachfolger');
    const beide = nachfolger((files) => {
      abgeloest(files);
      setField(files, INDUSTRIEMECHANIKER, ['zurueckgezogen'], 'Diesen Beruf bildet seit 2020 niemand mehr aus.');
    });
    expect(beide).toEqual([undefined, undefined]);
    const imKreis = nachfolger((files) => {
      abgeloest(files);
      setField(files, INDUSTRIEMECHANIKER, ['ersetzt_durch'], 'mechatroniker');
    });
    expect(imKreis).toEqual([undefined, undefined]);
  });

  it('leaves out what does not resolve, which the check reports', () => {
    const view = ansicht((files) => {
      setField(files, MECHATRONIKER, ['wechsel', 0, 'ziel'], 'gibt-es-nicht');
      setField(files, MECHATRONIKER, ['wechsel', 1, 'bruecke'], ['gibt-es-nicht']);
      setField(files, MECHATRONIKER, ['qualifizierungen'], ['gibt-es-nicht']);
      setField(files, MECHATRONIKER, ['wandel', 0, 'quellen'], ['gibt-es-nicht']);
    });
    expect(view.wechsel).toHaveLength(2);
    expect(view.wechsel[0]?.bruecke).toEqual([]);
    expect(view.qualifizierungen).toEqual([]);
    expect(view.quellen.map(({id}) => id)).toEqual(['bibb-2024']);
  });

  it('shows a competence without entry in the register by its id', () => {
    const view = ansicht((files) => setField(files, MECHATRONIKER, ['kompetenzen', 0, 'id'], 'unbekannt'));
    expect(view.kompetenzen[0]?.name).toBe('unbekannt');
  });

  it('lists a source that is cited in a text of the front matter or in the body only', () => {
    const second = (files: TestFiles) =>
      setField(files, 'docs/register/quellen.yaml', [1], {
        id: 'iab-2025',
        titel: 'Kurzbericht',
        herausgeber: 'IAB',
        art: 'studie',
        url: 'https://iab.de/',
        gesehen_am: HEUTE,
      });
    const ids = (change: (files: TestFiles) => void) => ansicht(change).quellen.map(({id}) => id);
    expect(
      ids((files) => {
        second(files);
        setField(files, MECHATRONIKER, ['auf_einen_blick', 0], 'Die Arbeit ist vielseitig.[^iab-2025]');
      }),
    ).toEqual(['bibb-2024', 'iab-2025']);
    expect(
      ids((files) => {
        second(files);
        append(files, MECHATRONIKER, 'Ein Satz mit Beleg.[^iab-2025]');
      }),
    ).toEqual(['bibb-2024', 'iab-2025']);
  });

  it('is plain data that survives being stored as JSON', () => {
    const view = ansicht();
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
    expect(view).not.toHaveProperty('datei');
    expect(view).not.toHaveProperty('abschnitte');
  });
});
