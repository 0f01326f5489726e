import type {Zustand} from '@site/src/plugins/offline/offlineCopy';
import {kopietext} from './kopietext';

const lade = () => undefined;

describe('kopietext', () => {
  const CASES: [Zustand, boolean, RegExp][] = [
    [{art: 'ruhig'}, true, /^Alle Seiten und die Suche sind ohne Netz verfügbar\.$/],
    [{art: 'bereit'}, true, /^Alle Seiten und die Suche sind ohne Netz verfügbar\.$/],
    [{art: 'ruhig'}, false, /noch keine vollständige Kopie/],
    [{art: 'laedt', fertig: 0, gesamt: undefined}, true, /werden angefragt/],
    [{art: 'laedt', fertig: 12, gesamt: 837}, false, /12 von 837 Dateien/],
    [{art: 'erneuert'}, true, /neu geladen/],
    [{art: 'neue-version', lade}, true, /vollständig gespeichert und wartet/],
    [{art: 'abgeloest', lade}, true, /gehört noch zur alten/],
    [{art: 'unmoeglich', hindernis: 'verboten'}, false, /verbieten.*ZIP/],
    [{art: 'unmoeglich', hindernis: 'browser'}, false, /https.*ZIP/],
  ];
  it.each(CASES)('of %j with a copy: %s', (zustand, hatKopie, text) =>
    expect(kopietext(zustand, hatKopie)).toMatch(text),
  );

  it('says after a failure why, and what is still there', () => {
    const gescheitert = (ursache: 'speicher' | 'netz', hatKopie: boolean) =>
      kopietext({art: 'gescheitert', ursache}, hatKopie);
    expect(gescheitert('speicher', true)).toMatch(/Speicher dieses Browsers reicht nicht.*bleibt in Gebrauch/);
    expect(gescheitert('netz', false)).toMatch(/Netz fehlt.*brauchen diese Seiten das Netz/);
  });
});
