/** @jest-environment node */
import {buildIndex, loadIndex, type SuchDokument} from '.';
import {withOfficialTitles} from './amtlich';
import {CORPUS} from './testCorpus';

const BASE: SuchDokument = {
  id: 'kfz-mechatroniker',
  typ: 'beruf',
  title: 'Kraftfahrzeugmechatroniker/in',
  url: '/berufe/kfz-mechatroniker/',
  kldb: '25212',
  kurz: 'Wartet und repariert Fahrzeuge.',
  namen: [{text: 'Kfz-Mechaniker/in', art: 'frueher'}],
  stichworte: [],
  absaetze: [],
};

const title = (bezeichnung: string, kldb = '25212') => ({kldb, bezeichnung});

/** Official names of one profile. */
const added = (titles: Parameters<typeof withOfficialTitles>[1], doc = BASE) =>
  withOfficialTitles([doc], titles)[0]?.namen.slice(doc.namen.length);

describe('withOfficialTitles', () => {
  it('adds titles to every profile with their code, behind its own names', () => {
    const other = {...BASE, id: 'mechatroniker', kldb: '26112'};
    const second = {...BASE, id: 'kfz-hochvolt', namen: []};
    const docs = withOfficialTitles([BASE, other, second], [title('Kfz-Klempner/in'), title('Offizier', '01104')]);
    expect(docs.map(({namen}) => namen)).toEqual([
      [...BASE.namen, {text: 'Kfz-Klempner/in', art: 'amtlich'}],
      other.namen,
      [{text: 'Kfz-Klempner/in', art: 'amtlich'}],
    ]);
  });

  it('adds no title that the profile carries already, however it is written', () => {
    expect(
      added([
        title('Kraftfahrzeugmechatroniker/in'),
        title('KFZ-MECHANIKER'),
        title('Kfz-Mechanikerin'),
        title('Kfz Mechaniker/-in (m/w/d)'),
        title('Kfz-Klempner/in'),
        title('Kfz-Klempner'),
      ]),
    ).toEqual([{text: 'Kfz-Klempner/in', art: 'amtlich'}]);
  });

  it('adds long forms where they say more than the title', () => {
    const titles = [
      {
        ...title('Verfahrensmech.-Kunststoff-/Kautschukt.-Bauteile'),
        maennlich: 'Verfahrensmechaniker für Kunststoff- und Kautschuktechnik Fachrichtung Bauteile',
        weiblich: 'Verfahrensmechanikerin für Kunststoff- und Kautschuktechnik Fachrichtung Bauteile',
      },
      {...title('Kfz-Klempner/in'), maennlich: 'Kfz-Klempner', weiblich: 'Kfz-Klempnerin'},
    ];
    expect(added(titles)?.map(({text}) => text)).toEqual([
      'Verfahrensmech.-Kunststoff-/Kautschukt.-Bauteile',
      'Verfahrensmechaniker für Kunststoff- und Kautschuktechnik Fachrichtung Bauteile',
      'Kfz-Klempner/in',
    ]);
  });

  it('leaves pages that are no profiles alone, and its input as it was', () => {
    const course: SuchDokument = {...BASE, typ: 'qualifizierung'};
    expect(added([title('Kfz-Klempner/in')], course)).toEqual([]);
    expect(BASE.namen).toHaveLength(1);
  });

  it('changes nothing without titles', () => {
    expect(withOfficialTitles(CORPUS, [])).toEqual(CORPUS);
  });
});

it('a search finds a profile by an official title and says so', () => {
  const suche = loadIndex(buildIndex(withOfficialTitles([BASE, ...CORPUS], [title('Fahrzeugtapezierer/in')])));
  expect(suche.suche('Fahrzeugtapeziererin').treffer[0]).toMatchObject({
    id: 'kfz-mechatroniker',
    grund: 'gefunden über: Fahrzeugtapezierer/in (amtliche Berufsbezeichnung)',
    grundArt: 'amtlich',
  });
});
