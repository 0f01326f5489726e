/** @jest-environment node */
import {testKatalog} from '../../../tests/jest/katalog';
import {HEUTE, MECHATRONIKER, setField} from '../testContent';
import {berichte, tagePlus} from './bericht';
import {alsMarkdown, alsText} from './format';

const bericht = (heute: string, edit?: Parameters<typeof testKatalog>[0]) =>
  berichte(testKatalog(edit), heute, tagePlus(heute, 90));
const bereich = (heute: string, name: string, edit?: Parameters<typeof testKatalog>[0]) =>
  bericht(heute, edit).bereiche.find((kandidat) => kandidat.bereich === name);

describe('the report', () => {
  it('counts a deadline as over from the day after it, and as soon within the days given', () => {
    const zahlen = (heute: string) => {
      const {abgelaufen = [], laeuft_ab = []} = bereich(heute, 'Elektro und Mechatronik') ?? {};
      return [abgelaufen.length, laeuft_ab.length];
    };
    expect(zahlen('2027-03-01')).toEqual([0, 0]);
    expect(zahlen('2027-03-02')).toEqual([0, 7]);
    expect(zahlen('2027-05-31')).toEqual([0, 7]);
    expect(zahlen('2027-06-01')).toEqual([7, 0]);
  });

  it('names drafts with what is missing, fallen sign-offs and thin evidence', () => {
    const freigabe = {durch: 'Leitung', organisation: 'ACOD', am: '2026-11-20', inhalt: '0f1e2d3c4b5a6978'};
    const {entwuerfe, gefallen, duenn} =
      bereich(HEUTE, 'Elektro und Mechatronik', (files) => {
        setField(files, MECHATRONIKER, ['pruefung', 'fachlich'], freigabe);
        for (const i of [0, 1, 2]) setField(files, MECHATRONIKER, ['wandel', i, 'beleg'], 'einschaetzung');
      }) ?? {};
    expect(entwuerfe?.map(({was}) => was)).toEqual(['redaktionelle Freigabe fehlt']);
    expect(gefallen?.map(({was}) => was)).toEqual(['fachliche Freigabe']);
    expect(duenn?.map(({was}) => was)).toEqual(['3 von 6 Aussagen mit Quelle, Ziel mindestens 4']);
  });

  it('leaves nothing with a deadline out', () => {
    const alle = bericht('2099-01-01').bereiche.flatMap(({abgelaufen}) => abgelaufen.map(({was}) => was));
    // Two profiles with six statements and a review each, theme and article with three, route, guide, region, funding, site.
    expect(alle.filter((was) => was.startsWith('Aussage'))).toHaveLength(18);
    expect(alle.filter((was) => was === 'Prüfung des Profils')).toHaveLength(2);
    expect(alle.filter((was) => was === 'ganze Seite')).toHaveLength(5);
  });
});

describe('its forms', () => {
  it('name the same work as text and as Markdown', () => {
    const daten = bericht('2027-06-01');
    const zeilen = daten.bereiche.flatMap(({abgelaufen}) => abgelaufen.map(({title, was}) => `${title}: ${was}`));
    expect(zeilen.length).toBeGreaterThan(10);
    for (const zeile of zeilen) {
      expect(alsText(daten)).toContain(zeile);
      expect(alsMarkdown(daten)).toContain(zeile);
    }
    expect(alsMarkdown(daten)).toContain('| Elektro und Mechatronik | 0 | 7 | 0 | 0 | 1 |');
  });
});
