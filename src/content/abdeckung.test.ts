/** @jest-environment node */
import {rmSync} from 'node:fs';
import {abdeckungAller} from './abdeckung';
import {loadContent} from './load';
import {HEUTE, MECHATRONIKER, setField, testContent, writeFiles, type TestFiles} from './testContent';

function coverage(change?: (files: TestFiles) => void) {
  const files = testContent();
  change?.(files);
  const root = writeFiles(files);
  try {
    return abdeckungAller(loadContent(root).katalog.berufe, HEUTE);
  } finally {
    rmSync(root, {recursive: true});
  }
}
const ofMechatroniker = (change?: (files: TestFiles) => void) =>
  coverage(change).find(({beruf}) => beruf.id === 'mechatroniker');

describe('abdeckungAller', () => {
  it('counts what a profile holds', () => {
    expect(ofMechatroniker()?.abdeckung).toMatchObject({
      aussagen: 6,
      belegt: 6,
      abgelaufen: 0,
      leitthemen: 4,
      taetigkeiten: 8,
      kompetenzen: 10,
      bezeichnungen: 1,
      wechsel: 3,
      aufstiege: 0,
      fragen: 3,
      irrtuemer: 1,
      quellen: 1,
    });
  });

  it('counts words of the body with headings, without citations', () => {
    const words = ofMechatroniker()?.abdeckung.woerter;
    const more = ofMechatroniker((files) => {
      files.set(
        MECHATRONIKER,
        `${String(files.get(MECHATRONIKER))}\n### Elektromobilität\n\nDrei Wörter mehr.[^bibb-2024]\n`,
      );
    })?.abdeckung.woerter;
    expect(words).toBeGreaterThan(500);
    expect(more).toBe((words ?? 0) + 4);
  });

  it('counts statements past their validity', () => {
    const expired = ofMechatroniker((files) => setField(files, MECHATRONIKER, ['wandel', 2, 'gueltig_bis'], '2026-10'));
    expect(expired?.abdeckung.abgelaufen).toBe(1);
  });

  it('names the counts below their target', () => {
    expect([...(ofMechatroniker()?.unterZiel ?? [])]).toEqual([
      'bezeichnungen',
      'wechsel',
      'aufstiege',
      'fragen',
      'irrtuemer',
    ]);
  });

  it('asks for no step up from level 4', () => {
    const expert = ofMechatroniker((files) => setField(files, MECHATRONIKER, ['kldb'], '26114'));
    expect(expert?.unterZiel.has('aufstiege')).toBe(false);
  });

  it('puts the thinnest evidence first', () => {
    const rows = coverage((files) => setField(files, MECHATRONIKER, ['wandel', 1, 'beleg'], 'einschaetzung'));
    expect(rows.map(({beruf}) => beruf.id)).toEqual(['mechatroniker', 'industriemechaniker']);
  });
});
