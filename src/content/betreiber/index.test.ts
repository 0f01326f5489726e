/** @jest-environment node */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {BEREICHE} from '../zustaendigkeit';
import {BETREIBER_DATEI, ladeBetreiber} from '.';

/** Reads an operator's file with this text. */
function lade(text: string | undefined): ReturnType<typeof ladeBetreiber> {
  const root = mkdtempSync(join(tmpdir(), 'betreiber-'));
  try {
    if (text !== undefined) writeFileSync(join(root, BETREIBER_DATEI), text);
    return ladeBetreiber(root);
  } finally {
    rmSync(root, {recursive: true});
  }
}

/** The template of the project with its blocks switched on, as its own first lines tell. */
const ausgefuellt = readFileSync(BETREIBER_DATEI, 'utf8')
  .split('\n')
  .filter((line) => /^# {1,3}\w+:/.test(line))
  .map((line) => line.slice(2))
  .join('\n');

describe('ladeBetreiber', () => {
  it('knows nothing without a file, and nothing from the template as delivered', () => {
    expect(lade(undefined)).toEqual({betreiber: {}, findings: []});
    expect(lade(readFileSync(BETREIBER_DATEI, 'utf8'))).toEqual({betreiber: {}, findings: []});
  });

  it('reads the template once it is filled in', () => {
    const {betreiber, findings} = lade(ausgefuellt);
    expect(findings).toEqual([]);
    expect(betreiber.impressum).toMatchObject({name: 'Name mit Rechtsform', email: 'kontakt@example.org'});
    expect(betreiber.barrierefreiheit?.durchsetzung_adresse).toBe('https://www.example.org/');
    expect(betreiber.datenschutz?.aufsicht).toBe('Zuständige Aufsichtsbehörde');
    expect(Object.keys(betreiber.zustaendig ?? {})).toEqual(BEREICHE.map(({name}) => name));
  });

  it('says where a field is missing or unknown, and takes nothing from such a file', () => {
    const {betreiber, findings} = lade('impressum:\n  name: Verein e. V.\n  fax: "1"\n');
    expect(betreiber).toEqual({});
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({file: BETREIBER_DATEI, line: 3, rule: 'feld-unbekannt', field: 'impressum.fax'}),
        expect.objectContaining({rule: 'feld-fehlt', field: 'impressum.email'}),
      ]),
    );
  });

  it('says what an account looks like, and which areas there are', () => {
    expect(lade('zustaendig:\n  it: ["acod/it"]\n  lack: ["@acod"]\n').findings).toEqual([
      expect.objectContaining({line: 2, rule: 'feld-wert', message: expect.stringContaining('"@organisation/team"')}),
      expect.objectContaining({line: 3, rule: 'feld-unbekannt', message: expect.stringContaining('fahrzeug')}),
    ]);
  });

  it('reports YAML that cannot be read', () => {
    expect(lade('impressum: [').findings[0]).toMatchObject({file: BETREIBER_DATEI, rule: 'yaml'});
  });
});
