/** @jest-environment node */
import {rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {
  checkFiles,
  lineOf,
  MECHATRONIKER,
  replace,
  SEITE,
  setField,
  testContent,
  textOf,
  writeFiles,
} from '../testContent';
import {loadContent} from '.';

describe('loadContent', () => {
  it('refuses links to files and folders', () => {
    const root = writeFiles(testContent());
    try {
      symlinkSync('/etc/hosts', join(root, 'docs/ueber/hosts.md'));
      symlinkSync('/etc', join(root, 'docs/mitwirken'));
      expect(loadContent(root).findings).toMatchObject([
        {file: 'docs/mitwirken', rule: 'datei-art', message: expect.stringContaining('Verknüpfungen')},
        {file: 'docs/ueber/hosts.md', rule: 'datei-art'},
      ]);
    } finally {
      rmSync(root, {recursive: true});
    }
  });

  it('points to the line of the wrong field, not of the file', () => {
    const files = testContent();
    setField(files, MECHATRONIKER, ['wandel', 4, 'richtung'], 'sinkt');
    setField(files, MECHATRONIKER, ['gespraech', 'anforderungen', 'sprache'], undefined);
    setField(files, MECHATRONIKER, ['wechsel', 2, 'farbe'], 'rot');
    expect(checkFiles(files).map(({line, column, field}) => ({line, column, field}))).toEqual([
      {line: lineOf(files, MECHATRONIKER, 'sinkt'), column: 15, field: 'wandel.4.richtung'},
      {line: lineOf(files, MECHATRONIKER, 'farbe'), column: 5, field: 'wechsel.2.farbe'},
      {line: lineOf(files, MECHATRONIKER, '    gesundheit'), column: 5, field: 'gespraech.anforderungen.sprache'},
    ]);
  });

  it('accepts CRLF line ends and a byte order mark, with the same lines', () => {
    const files = testContent();
    for (const path of files.keys()) files.set(path, `\uFEFF${textOf(files, path).replaceAll('\n', '\r\n')}`);
    expect(checkFiles(files)).toEqual([]);
    replace(files, SEITE, '## Herkunft', '# Herkunft');
    expect(checkFiles(files)).toMatchObject([{line: lineOf(files, SEITE, '# Herkunft')}]);
  });

  it('leaves a broken profile out of the catalogue and keeps the others', () => {
    const files = testContent();
    setField(files, MECHATRONIKER, ['title'], undefined);
    const root = writeFiles(files);
    try {
      const {katalog} = loadContent(root);
      expect(katalog.berufe.map(({id}) => id)).toEqual(['industriemechaniker']);
      expect(katalog.register.kompetenzen.size).toBe(10);
    } finally {
      rmSync(root, {recursive: true});
    }
  });
});
