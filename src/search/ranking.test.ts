/** @jest-environment node */
import {buildIndex, loadIndex} from './index';
import {CORPUS, testDocument, type Draft} from './testCorpus';

const ARTICLES: readonly Draft[] = [
  {
    id: 'bildungsgutschein',
    typ: 'foerderung',
    title: 'Bildungsgutschein',
    kurz: 'Bezahlt eine Weiterbildung, zum Beispiel zum Mechatroniker.',
    namen: {synonym: ['FbW']},
  },
  {
    id: 'kurzarbeit',
    typ: 'foerderung',
    title: 'Weiterbildung während Kurzarbeit',
    kurz: 'Zuschuss zu Lehrgangskosten.',
  },
  {
    id: 'hochvolt-2s',
    typ: 'qualifizierung',
    title: 'Hochvolt Stufe 2S',
    kurz: 'Fachkundige Person an Serienfahrzeugen.',
    kompetenzen: ['Hochvolttechnik'],
  },
  {
    id: 'umschulung-mechatroniker',
    typ: 'qualifizierung',
    title: 'Umschulung Mechatroniker/in',
    kurz: 'Führt zum Abschluss der Ausbildung.',
  },
  {
    id: 'system-hochvolt',
    title: 'Kraftfahrzeugmechatroniker/in – System- und Hochvolttechnik',
    kldb: '25212',
    gruppe: 'fahrzeug',
    leitthemen: ['elektromobilitaet'],
    kompetenzen: ['Hochvolttechnik'],
    text: ['Wer Kurzarbeit erlebt hat, kann einen Bildungsgutschein für die Hochvolt-Schulung nutzen.'],
  },
];

const suche = loadIndex(buildIndex([...CORPUS, ...ARTICLES.map(testDocument)]));
const ids = (query: string, limit = 10): string[] => suche.suche(query, {limit}).treffer.map(({id}) => id);

describe('order of the hits', () => {
  it.each([
    // occupation-like: a profile before an article
    ['Mechatroniker', ['mechatroniker', 'umschulung-mechatroniker'], 'the title itself, before an article that has it'],
    ['mechat', ['mechatroniker', 'umschulung-mechatroniker'], 'the same while it is being typed'],
    ['Kraftfahrzeugmechatroniker', ['kfz-mechatroniker', 'system-hochvolt'], 'whole title before part of a title'],
    ['Elektroniker', ['elektroniker-betriebstechnik', 'mechatroniker'], 'the word before words that only resemble it'],
    ['Dreher', ['zerspanungsmechaniker'], 'a former title'],
    // topic-like: an article before a profile
    [
      'Bildungsgutschein',
      ['bildungsgutschein', 'system-hochvolt'],
      'title of an article before a mention in a profile',
    ],
    ['Kurzarbeit', ['kurzarbeit', 'system-hochvolt'], 'part of an article’s title before a mention in a profile'],
    ['Hochvolt Stufe 2S', ['hochvolt-2s', 'system-hochvolt'], 'the article has all words, the profile one'],
    [
      'Umschulung Mechatroniker',
      ['umschulung-mechatroniker', 'mechatroniker'],
      'the article has both words, the profile one',
    ],
    ['FbW', ['bildungsgutschein'], 'another name of the article'],
    // evidence
    ['Hochvolttechnik', ['system-hochvolt', 'kfz-mechatroniker'], 'in the title before a competence'],
    ['Gabelstapler', ['fachkraft-lagerlogistik'], 'a task'],
    ['Maschinen- und Anlagenführer', ['maschinen-anlagenfuehrer'], 'all words before some'],
    ['Industriekaufmann', ['industriekaufmann', 'automobilkaufmann'], 'the compound before one with the same head'],
    ['Mechatronicker', ['mechatroniker'], 'sounds the same'],
    ['Meschatroniker', ['mechatroniker'], 'one letter too many'],
  ])('%s → %s: %s', (query, expected) => {
    const found = ids(query).filter((id) => expected.includes(id));
    expect(found).toEqual(expected.filter((id) => found.includes(id)));
    expect(ids(query)[0]).toBe(expected[0]);
    expect(found.length).toBeGreaterThanOrEqual(Math.min(2, expected.length) - 1);
  });

  it('folds the sections of a page into one hit that leads to the best of them', () => {
    const page = testDocument({
      id: 'werker',
      title: 'Montagekraft',
      aussagen: ['Roboter übernehmen schwere Griffe.'],
      text: ['Der Roboter hebt, der Mensch prüft: so arbeitet das Band.'],
    });
    const sections = page.absaetze.map((absatz, i) => ({...absatz, url: `${page.url}#abschnitt-${i}`}));
    const {treffer} = loadIndex(buildIndex([{...page, absaetze: sections}, ...CORPUS])).suche('Roboter Mensch Band');
    expect(treffer.filter(({id}) => id === 'werker')).toHaveLength(1);
    expect(treffer[0]).toMatchObject({id: 'werker', url: '/berufe/werker/#abschnitt-1'});
    expect(treffer[0]?.auszug.filter(({markiert}) => markiert).map(({text}) => text)).toEqual([
      'Roboter',
      'Mensch',
      'Band',
    ]);
  });

  it('puts mastery of a competence before its basics', () => {
    const withLevel = (id: string, stufe: 1 | 2 | 3) => ({
      ...testDocument({id, title: `Beruf ${id}`}),
      stichworte: [{text: 'Lasern', art: 'kompetenz' as const, stufe}],
    });
    const levels = loadIndex(buildIndex([withLevel('eins', 1), withLevel('drei', 3), withLevel('zwei', 2)]));
    expect(levels.suche('Lasern').treffer.map(({id}) => id)).toEqual(['drei', 'zwei', 'eins']);
  });
});

describe('what a person did', () => {
  const tasks = loadIndex(
    buildIndex([
      testDocument({id: 'kfz', title: 'Kfz', taetigkeiten: ['Fehlerspeicher auslesen', 'Schaltschränke verdrahten']}),
      testDocument({id: 'lager', title: 'Lager', taetigkeiten: ['Waren annehmen', 'Berichte schreiben']}),
      testDocument({id: 'band', title: 'Band', taetigkeiten: ['Bauteile verschrauben', 'Teile anreichen']}),
    ]),
  );

  it.each([
    ['Fehlerspeicher ausgelesen', 'kfz'],
    ['verdrahtet', 'kfz'],
    ['Ware angenommen', 'lager'],
    ['geschrieben', 'lager'],
    ['verschraubt', 'band'],
  ])('%j is found under its infinitive', (query, id) => expect(tasks.suche(query).treffer[0]?.id).toBe(id));
});

describe('filters', () => {
  it('leave only pages that pass, and count what each choice would give', () => {
    const all = suche.suche('Hochvolt');
    const courses = suche.suche('Hochvolt', {typ: 'qualifizierung'});
    expect(courses.treffer.every(({typ}) => typ === 'qualifizierung')).toBe(true);
    expect(courses.gesamt).toBe(courses.treffer.length);
    expect(all.zaehler.typ.qualifizierung).toBe(courses.gesamt);
    // the own filter is lifted for its counts, so that another choice can be seen
    expect(courses.zaehler.typ).toEqual(all.zaehler.typ);
    expect(courses.zaehler.gruppe).toEqual({});
  });

  it('by group and theme', () => {
    expect(suche.suche('Hochvolt', {gruppe: 'fahrzeug'}).treffer.map(({id}) => id)).toEqual(['system-hochvolt']);
    expect(suche.suche('Hochvolt', {leitthema: 'elektromobilitaet'}).treffer.map(({id}) => id)).toEqual([
      'system-hochvolt',
    ]);
    expect(suche.suche('Hochvolt', {leitthema: 'mensch'})).toMatchObject({treffer: [], gesamt: 0});
    expect(suche.suche('Hochvolt', {gruppe: 'it'}).zaehler.gruppe).toEqual({fahrzeug: 1});
  });
});

describe('in two parts', () => {
  const {titel, text} = buildIndex(CORPUS);
  const titles = loadIndex({titel});

  it('titles answer alone, without excerpts', () => {
    const {treffer, vollstaendig} = titles.suche('Autoschlosser');
    expect(vollstaendig).toBe(false);
    expect(treffer[0]).toMatchObject({id: 'kfz-mechatroniker', auszug: []});
    expect(titles.suche('Gabelstapler').treffer).toEqual([]);
  });

  it('texts follow and change nothing in what was loaded before', () => {
    const complete = titles.mitTexten(text);
    expect(complete.vollstaendig).toBe(true);
    expect(complete.suche('Gabelstapler').treffer[0]?.id).toBe('fachkraft-lagerlogistik');
    expect(titles.suche('Gabelstapler').treffer).toEqual([]);
  });

  it('refuses texts of another index and damaged parts', () => {
    const other = buildIndex(CORPUS.slice(1)).text;
    expect(() => titles.mitTexten(other)).toThrow('does not belong to title part');
    const damaged = {...titel, woerter: {...titel.woerter, listen: titel.woerter.listen.slice(1)}};
    expect(() => loadIndex({titel: damaged})).toThrow('Search index is damaged');
  });
});

describe('derivation', () => {
  it('names the terms that answered and the shares of the score', () => {
    const {woerter, treffer} = suche.herleitung('Zerspannungsmechaniker Hochvolt');
    expect(woerter.map(({form}) => form)).toEqual(['zerspannungsmechaniker', 'hochvolt']);
    expect(woerter[0]?.antworten[0]).toMatchObject({term: 'zerspanungsmechaniker', art: 'sound'});
    expect(treffer.map(({id}) => id)).toEqual(ids('Zerspannungsmechaniker Hochvolt'));
    expect(treffer.every(({name, passage}) => name !== undefined && passage !== undefined)).toBe(true);
  });

  it('of a code has no words', () => {
    expect(suche.herleitung('B 26112')).toMatchObject({code: '26112', woerter: []});
  });
});
