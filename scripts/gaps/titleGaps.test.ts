/** @jest-environment node */
import {buildIndex, loadIndex, type SuchDokument, type Suche} from '../../src/search';
import {withOfficialTitles} from '../../src/search/amtlich';
import {gapReport} from './report';
import {titleGaps, type Codestand} from './titleGaps';

const page = (id: string, title: string): SuchDokument => ({
  id,
  typ: 'qualifizierung',
  title,
  url: `/${id}/`,
  kurz: '',
  namen: [],
  stichworte: [],
  absaetze: [],
});

const profile = (id: string, title: string, kldb: string): SuchDokument => ({...page(id, title), typ: 'beruf', kldb});

const DOCS = [
  profile('kfz-mechatroniker', 'Kraftfahrzeugmechatroniker/in', '25212'),
  profile('lagerlogistik', 'Fachkraft für Lagerlogistik', '51312'),
  profile('kfz-hochvolt', 'Hochvoltmechatroniker/in', '25212'),
  page('kurs', 'Kurs Hubwagen'),
];

const TITLES = [
  {kldb: '51312', bezeichnung: 'Fachkraft - Lagerlogistik'},
  {kldb: '51312', bezeichnung: 'Hubwagenfahrer/in'},
  {kldb: '25212', bezeichnung: 'Kraftfahrzeugmechatroniker/in', maennlich: 'Kraftfahrzeugmechatroniker'},
  {kldb: '25212', bezeichnung: 'Kraftfahrzeugmechatroniker/in - Zweirad', maennlich: 'Glasbläser'},
  {kldb: '94714', bezeichnung: 'Denkmalpfleger/in'},
];

const searchOf = (docs: readonly SuchDokument[]) => loadIndex(buildIndex(docs));

describe('titleGaps', () => {
  it('lists titles of the codes of profiles that lead to no profile of their code, with what came first', () => {
    expect(titleGaps(searchOf(DOCS), DOCS, TITLES)).toEqual([
      {
        kldb: '25212',
        profile: ['Kraftfahrzeugmechatroniker/in', 'Hochvoltmechatroniker/in'],
        titel: 2,
        luecken: [{bezeichnung: 'Kraftfahrzeugmechatroniker/in - Zweirad', anfrage: 'Glasbläser', zuerst: undefined}],
      },
      {
        kldb: '51312',
        profile: ['Fachkraft für Lagerlogistik'],
        titel: 2,
        luecken: [{bezeichnung: 'Hubwagenfahrer/in', anfrage: 'Hubwagenfahrer/in', zuerst: 'Kurs Hubwagen'}],
      },
    ]);
  });

  it('has no gaps when the search knows the titles', () => {
    const codes = titleGaps(searchOf(withOfficialTitles(DOCS, TITLES)), DOCS, TITLES);
    expect(codes.map(({titel, luecken}) => [titel, luecken])).toEqual([
      [2, []],
      [2, []],
    ]);
  });

  it('looks at the first three hits and searches no form twice', () => {
    const asked: [string, number | undefined][] = [];
    const suche = searchOf(DOCS);
    const spy: Pick<Suche, 'suche'> = {
      suche: (anfrage, optionen) => {
        asked.push([anfrage, optionen?.limit]);
        return suche.suche(anfrage, optionen);
      },
    };
    titleGaps(spy, DOCS, TITLES.slice(2, 3));
    expect(asked).toEqual([['Kraftfahrzeugmechatroniker/in', 3]]);
  });
});

describe('gapReport', () => {
  const luecke = (bezeichnung: string, zuerst?: string) => ({bezeichnung, anfrage: bezeichnung, zuerst});
  const CODES: Codestand[] = [
    {kldb: '24232', profile: ['Zerspanungsmechaniker/in'], titel: 3, luecken: []},
    {
      kldb: '25212',
      profile: ['A', 'B'],
      titel: 5,
      luecken: [luecke('Wart/in | Kfz', 'Mechatroniker/in'), {...luecke('Tester/in'), anfrage: 'Tester'}, luecke('X')],
    },
  ];

  it('groups gaps by code, counts all and ends with the summary', () => {
    expect(gapReport(CODES, 2)).toMatchInlineSnapshot(`
"# Amtliche Berufsbezeichnungen ohne Antwort

## KldB 25212 – A; B

| amtliche Bezeichnung | Anfrage | zuerst gefunden |
| --- | --- | --- |
| Wart/in \\| Kfz | ebenso | Mechatroniker/in |
| Tester/in | Tester | nichts |

… und 1 weitere

## Nach KldB-Nummer

| KldB | Bezeichnungen | unter den ersten 3 | Anteil |
| --- | ---: | ---: | ---: |
| 24232 | 3 | 3 | 100,0 % |
| 25212 | 5 | 2 | 40,0 % |

8 Bezeichnungen, 5 davon unter den ersten 3 Treffern beantwortet (62,5 %)"
`);
  });

  it('shows all gaps without a limit, and no code without gaps', () => {
    const report = gapReport(CODES);
    expect(report).toContain('| X | ebenso | nichts |');
    expect(report).not.toContain('weitere');
    expect(report).not.toContain('## KldB 24232');
  });
});
