/** @jest-environment node */
import {testKatalog} from '../../../tests/jest/katalog';
import {BEITRAG, setField} from '../../content/testContent';
import {kalender, termine} from './kalender';

const datei = (beginn: string, ende: string): string => {
  const {beitraege} = testKatalog((files) => {
    setField(files, BEITRAG, ['veranstaltung', 'beginn'], beginn);
    setField(files, BEITRAG, ['veranstaltung', 'ende'], ende);
  });
  return kalender(termine(beitraege), 'https://beispiel.de');
};

describe('kalender', () => {
  it('says when in universal time, where, what and who, with an id that stays the same', () => {
    const text = datei('2026-03-12 10:00', '2026-03-12 16:00');
    for (const line of [
      'BEGIN:VCALENDAR',
      'UID:2026-03-12-kongress@beispiel.de',
      'DTSTAMP:20261122T000000Z',
      'DTSTART:20260312T090000Z',
      'DTEND:20260312T150000Z',
      'SUMMARY:Kongress der Zulieferer',
      'LOCATION:Leipzig',
      'URL;VALUE=URI:https://beispiel.de/aktuelles/2026-03-12-kongress/',
    ])
      expect(text.split('\r\n')).toContain(line);
    expect(text.replace(/\r\n[ \t]/g, '')).toContain('Veranstalter: Testverband');
  });

  it('ends an event of whole days on the first day after it (RFC 5545)', () => {
    const text = datei('2026-03-12', '2026-03-13');
    expect(text).toContain('DTSTART;VALUE=DATE:20260312');
    expect(text).toContain('DTEND;VALUE=DATE:20260314');
  });

  it('holds events only', () => {
    const {beitraege} = testKatalog((files) => setField(files, BEITRAG, ['veranstaltung'], undefined));
    expect(termine(beitraege)).toEqual([]);
    expect(kalender([], 'https://beispiel.de')).not.toContain('BEGIN:VEVENT');
  });
});
