/** @jest-environment node */
import type {LoadContext} from '@docusaurus/types';
import {rmSync} from 'node:fs';
import {resolve} from 'node:path';
import {INDUSTRIEMECHANIKER, setField, testContent, writeFiles} from '../../content/testContent';
import {OfficialListError} from '../../search/amtlicheListe';
import searchIndexPlugin from '.';

/** Official names in the index that a build makes with this list. */
async function officialNames(list: string | undefined): Promise<string[]> {
  const files = testContent();
  setField(files, INDUSTRIEMECHANIKER, ['kldb'], '25212');
  const siteDir = writeFiles(files);
  const before = process.env['SUCHE_KLDB'];
  try {
    if (list === undefined) delete process.env['SUCHE_KLDB'];
    else process.env['SUCHE_KLDB'] = list;
    const content = await searchIndexPlugin({siteDir} as LoadContext).loadContent?.();
    const names = content?.titel.seiten.flatMap(({namen}) => namen) ?? [];
    return names.filter(({art}) => art === 'amtlich').map(({text}) => text);
  } finally {
    if (before === undefined) delete process.env['SUCHE_KLDB'];
    else process.env['SUCHE_KLDB'] = before;
    rmSync(siteDir, {recursive: true});
  }
}

describe('SUCHE_KLDB at build time', () => {
  it('adds the official titles to the index', async () => {
    await expect(officialNames(resolve('tests/jest/fixtures/kldb2010.csv'))).resolves.toEqual([
      'Automobilmechaniker/in',
      'Fahrzeugschlosser/in - Wagen und Container',
      'Kfz-Klempner/in',
    ]);
  });

  it('adds nothing when it is not set', async () => {
    await expect(officialNames(undefined)).resolves.toEqual([]);
  });

  it('stops the build when it names no usable list', async () => {
    await expect(officialNames('nicht-da.csv')).rejects.toThrow(OfficialListError);
    await expect(officialNames(resolve('package.json'))).rejects.toThrow(/package\.json cannot be used/);
  });
});
