/** @jest-environment node */
import {buildIndex, loadIndex, type Segment, type Treffer} from './index';
import {CORPUS} from './testCorpus';

const suche = loadIndex(buildIndex(CORPUS));
const hits = (query: string): Treffer[] => suche.suche(query).treffer;
const first = (query: string): Treffer | undefined => hits(query)[0];
const marked = (segments: readonly Segment[] | undefined): string[] =>
  (segments ?? []).filter(({markiert}) => markiert).map(({text}) => text);

describe('finds the page first', () => {
  it.each([
    // official title, every spelling
    ['Zerspanungsmechaniker/in', 'zerspanungsmechaniker'],
    ['Zerspanungsmechaniker', 'zerspanungsmechaniker'],
    ['Zerspanungsmechanikerin', 'zerspanungsmechaniker'],
    ['ZerspanungsmechanikerInnen', 'zerspanungsmechaniker'],
    ['Zerspanungsmechaniker*in', 'zerspanungsmechaniker'],
    ['Zerspanungsmechaniker:innen', 'zerspanungsmechaniker'],
    ['Zerspanungsmechaniker_in (m/w/d)', 'zerspanungsmechaniker'],
    ['ZERSPANUNGSMECHANIKER', 'zerspanungsmechaniker'],
    ['Industriekauffrau', 'industriekaufmann'],
    ['Automobilkaufleute', 'automobilkaufmann'],
    ['Anlagenfuehrerin', 'maschinen-anlagenfuehrer'],
    ['Anlagenführer', 'maschinen-anlagenfuehrer'],
    ['Anlagenfu\u0308hrer', 'maschinen-anlagenfuehrer'],
    ['Mechatroniker', 'mechatroniker'],
    // names
    ['Autoschlosser', 'kfz-mechatroniker'],
    ['CNC-Dreherin', 'zerspanungsmechaniker'],
    ['cnc dreher', 'zerspanungsmechaniker'],
    ['Fräserin', 'zerspanungsmechaniker'],
    ['Fraeser', 'zerspanungsmechaniker'],
    ['MAF', 'maschinen-anlagenfuehrer'],
    ['machinist', 'zerspanungsmechaniker'],
    // abbreviations and words written apart
    ['Kfz-Mechatroniker', 'kfz-mechatroniker'],
    ['kfz mechatroniker', 'kfz-mechatroniker'],
    ['lager logistik', 'fachkraft-lagerlogistik'],
    ['E-Mobilität', 'elektromobilitaet'],
    // beginnings
    ['zersp', 'zerspanungsmechaniker'],
    ['fahrzeuglack', 'fahrzeuglackierer'],
    ['Maschinen- und Anl', 'maschinen-anlagenfuehrer'],
    // questions
    ['Was macht ein Mechatroniker?', 'mechatroniker'],
    ['Ich habe als Lagerist gearbeitet', 'fachkraft-lagerlogistik'],
    ['Ausbildung zur Fachinformatikerin', 'fachinformatiker'],
    // compounds both ways
    ['Zellfertigung', 'maschinen-anlagenfuehrer'],
    ['Fahrzeuglackiererhelferin', 'fahrzeuglackierer'],
    ['Hochvolt', 'hochvolt-2e'],
    // words from different fields
    ['Kraftfahrzeugmechatroniker Hochvolt', 'kfz-mechatroniker'],
    ['Elektroniker SPS', 'elektroniker-betriebstechnik'],
    ['Lagerist Gabelstapler', 'fachkraft-lagerlogistik'],
    // tasks and statements
    ['Ladung sichern', 'fachkraft-lagerlogistik'],
    ['Ölwechsel', 'kfz-mechatroniker'],
  ])('%j → %s', (query, id) => expect(first(query)?.id).toBe(id));

  it.each([
    ['first letter missing', 'erspanungsmechaniker'],
    ['first letter wrong', 'Yerspanungsmechaniker'],
    ['first letters swapped', 'eZrspanungsmechaniker'],
    ['letter missing inside', 'Zerspanungsmchaniker'],
    ['letter doubled', 'Zerspannungsmechaniker'],
    ['neighbouring key', 'Zerspsnungsmechaniker'],
    ['letters swapped inside', 'Zerspanungsmehcaniker'],
    ['letter inserted', 'Zerspanungsmechanikker'],
    ['last letter missing', 'Zerspanungsmechanike'],
    ['last letters swapped', 'Zerspanungsmechanikre'],
    ['last letter wrong', 'Zerspanungsmechanikef'],
    ['part of a compound', 'Zerspannung'],
    ['two typos', 'Zerspannungsmechanicker'],
    ['short word', 'Dreer'],
  ])('despite a typo: %s', (_, query) => expect(first(query)?.id).toBe('zerspanungsmechaniker'));

  it('keeps different occupations apart', () => {
    expect(first('Elektroniker')?.id).toBe('elektroniker-betriebstechnik');
    expect(first('Industriemechaniker')?.id).toBe('industriemechaniker');
    expect(first('Werkzeugmechaniker')?.id).toBe('werkzeugmechaniker');
  });

  it('puts a profile before a page that only mentions it', () => {
    const ids = hits('Mechatroniker').map(({id}) => id);
    expect(ids.indexOf('mechatroniker')).toBeLessThan(ids.indexOf('elektromobilitaet'));
  });
});

describe('codes', () => {
  it.each(['26112', 'B 26112', 'b26112', '261 12', 'KldB 26112'])('%j is exact', (query) => {
    expect(hits(query).map(({id}) => id)).toEqual(['mechatroniker']);
    expect(first(query)).toMatchObject({grundArt: 'code', grund: 'gefunden über: KldB 26112 (KldB-Code)', score: 1});
  });

  it('finds a group by its beginning, in the order of the codes', () => {
    expect(hits('26').map(({kldb}) => kldb)).toEqual(['26112', '26252']);
    expect(hits('2611').map(({kldb}) => kldb)).toEqual(['26112']);
  });

  it.each([
    ['25299', ['25212']],
    ['B 2524', ['25212']],
    ['25999', ['25102', '25122', '25212']],
    ['99999', []],
    ['99', []],
  ])('answers the unknown code %j with the profiles of the smallest common group', (query, codes) => {
    const {treffer, gesamt, auswege} = suche.suche(query);
    expect([treffer, gesamt]).toEqual([[], 0]);
    expect(auswege?.nachbarn.map(({kldb}) => kldb)).toEqual(codes);
  });
});

describe('explains', () => {
  it.each([
    ['Autoschlosserin', 'frueher', 'gefunden über: Autoschlosser/in (frühere Bezeichnung)'],
    ['CNC-Dreher', 'umgangssprachlich', 'gefunden über: CNC-Dreher/in (umgangssprachliche Bezeichnung)'],
    ['Formenbauer', 'teilgebiet', 'gefunden über: Formenbauer/in (engere Bezeichnung)'],
    ['car salesperson', 'englisch', 'gefunden über: car salesperson (englische Bezeichnung)'],
    ['MAF', 'abkuerzung', 'gefunden über: MAF (Abkürzung)'],
    ['Mechatronikerin', 'titel', 'gefunden im Titel'],
    ['Hochvolttechnik', 'kompetenz', 'gefunden über: Hochvolttechnik (Kompetenz)'],
    ['Gabelstapler', 'taetigkeit', 'gefunden über: Gabelstapler fahren (Tätigkeit)'],
    ['Ölwechsel', 'aussage', 'gefunden über: Was sich ändert (Aussage zum Wandel)'],
    ['schulen Beschäftigten', 'text', 'gefunden über: Text'],
    ['zerspannungsmechaniker', 'titel', 'Schreibweise angepasst: zerspannungsmechaniker → zerspanungsmechaniker/in'],
    [
      'Autoschloser',
      'frueher',
      'gefunden über: Autoschlosser/in (frühere Bezeichnung); Schreibweise angepasst: Autoschloser → Autoschlosser/in',
    ],
  ])('%j by %s', (query, grundArt, grund) => expect(first(query)).toMatchObject({grundArt, grund}));

  it('leads to the section of a statement, otherwise to the page', () => {
    expect(first('Ölwechsel')?.url).toBe('/berufe/kfz-mechatroniker/#was-sich-aendert');
    expect(first('Autoschlosser')?.url).toBe('/berufe/kfz-mechatroniker/');
  });

  it.each([
    ['Zerspanungsmechanikerin', ['Zerspanungsmechaniker/in']],
    ['zerspannungsmechaniker', ['Zerspanungsmechaniker/in']],
    ['Zerspanung', ['Zerspanung']],
    ['zersp', ['Zersp']],
    ['Betriebstechnik', ['Betriebstechnik']],
    ['Lackiererin', ['lackierer/in']],
    ['Anlagenfuehrer', ['Anlagenführer/in']],
    ['kfz mechatroniker', ['Kraftfahrzeugmechatroniker/in']],
    ['Autoschlosser', []],
  ])('marks the title for %j', (query, marks) => expect(marked(first(query)?.titel)).toEqual(marks));

  it('marks the words in the reason, which repeats a name as it stands', () => {
    expect(marked(first('Autoschlosserin')?.grundTeile)).toEqual(['Autoschlosser/in']);
    expect(marked(first('CNC')?.grundTeile)).toEqual(['CNC']);
    for (const query of ['Autoschlosserin', 'CNC', 'Zellfertigung', '26112']) {
      const hit = first(query);
      expect(hit?.grundTeile.map(({text}) => text).join('')).toBe(hit?.grund);
    }
  });

  it('marks the excerpt: the task, the statement, or else the summary', () => {
    expect(marked(first('Ölwechsel')?.auszug)).toEqual(['Ölwechsel']);
    expect(marked(first('Zellfertigung')?.auszug)).toEqual(['zellfertigung']);
    expect(marked(first('Batterie')?.auszug)).toEqual(['Batterie']);
    expect(first('Mechatroniker')?.auszug).toEqual([
      {text: 'Baut und wartet mechatronische Anlagen.', markiert: false},
    ]);
  });
});

describe('answers', () => {
  it('one hit for each page, falling scores between 0 and 1', () => {
    const found = suche.suche('Mechaniker Hochvolt Werkstatt', {limit: 50}).treffer;
    expect(new Set(found.map(({id}) => id)).size).toBe(found.length);
    const scores = found.map(({score}) => score);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  it('only pages of the wanted kind, at most the limit', () => {
    expect(suche.suche('Hochvolt', {typ: 'qualifizierung'}).treffer.map(({id}) => id)).toEqual(['hochvolt-2e']);
    expect(suche.suche('Mechaniker', {limit: 2}).treffer).toHaveLength(2);
    expect(suche.suche('26112', {typ: 'thema'}).treffer).toEqual([]);
  });

  it('an exact name scores high, a typo lower', () => {
    expect(first('Mechatroniker')?.score).toBeGreaterThan(0.8);
    expect(first('Mechatroncker')?.score).toBeLessThan(first('Mechatroniker')?.score ?? 0);
  });

  it('nothing found: the nearest names as written', () => {
    const {treffer, auswege} = suche.suche('Lackyrrxr');
    expect(treffer).toEqual([]);
    expect(auswege?.begriffe[0]).toBe('Autolackierer/in');
  });

  it('nothing found: a spelling that finds something', () => {
    const {treffer, auswege} = suche.suche('Fräxxr');
    expect(treffer).toEqual([]);
    expect(auswege?.schreibweisen).toEqual(['fraser']);
    expect(first('fraser')?.id).toBe('zerspanungsmechaniker');
  });

  it.each(['', '   ', '🚗', '.*', '((((', '\\'])('nothing to search in %j: no hits, no guesses', (query) => {
    expect(suche.suche(query)).toMatchObject({
      anfrage: query,
      treffer: [],
      gesamt: 0,
      auswege: {schreibweisen: [], begriffe: [], nachbarn: []},
    });
  });

  it('an empty index has no hits', () => {
    const empty = loadIndex(buildIndex([]));
    expect(empty.suche('Dreher')).toMatchObject({anfrage: 'Dreher', treffer: [], gesamt: 0});
  });
});

describe('index', () => {
  it('refuses another format', () => {
    const {titel, text} = buildIndex(CORPUS);
    expect(() => loadIndex({titel: {...titel, format: 0}})).toThrow('Search index (title part) has format 0');
    expect(() => loadIndex({titel, text: {...text, format: 0}})).toThrow('Search index (text part) has format 0');
  });
});
