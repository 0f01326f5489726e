import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {ConfigureWebpackUtils, LoadContext, Plugin} from '@docusaurus/types';
import type {LizenzenAnsicht} from '../../ansicht/lizenzen';
import {dataStore} from '../dataStore';
import {isFolderEdition} from '../folder/edition';
import {lastCommit} from '../lastCommit';
import {TEILE, type Teil} from './ausgeliefert';
import {bundledNames} from './bundledNames';
import {compareBundle} from './compareBundle';
import {lizenzText} from './lizenzText';
import {readLock, type Lock} from './lock';
import {pakete, type Pakete} from './pakete';
import {placelessLoaders} from './placelessLoaders';
import {recordBundle} from './recordBundle';
import {sbom} from './sbom';

/** Page with the packages that run in browsers and their licences. */
const SEITE = 'ueber/lizenzen/';

/** Folder of the form editor's package. */
const DECAP = 'node_modules/decap-cms';

/** The files of it that are delivered. */
const DECAP_FILES = /^(?:\d+\.)?decap-cms\.js$/;

/** The parts of a Docusaurus plugin, and what it writes when the build is there. */
export interface SupplyChain extends Required<Pick<Plugin, 'configureWebpack' | 'contentLoaded'>> {
  /**
   * Compares what was built with what is listed, and writes bill of materials and licences to `<outDir>/daten/lieferkette/`.
   * @param redaktion absolute paths of the files our script of the form editor was made from; none where there is no form editor
   */
  write: (outDir: string, redaktion?: readonly string[]) => Promise<void>;
}

/** What readers, operators and auditors get to know about foreign code: page, text file and bill of materials. */
export function supplyChain(context: LoadContext): SupplyChain {
  const {siteDir, baseUrl} = context;
  const bundle = recordBundle();
  let gelesen: {lock: Lock; geliefert: Pakete} | undefined;
  const lies = () => {
    const lock = readLock(siteDir);
    return {lock, geliefert: pakete(siteDir, lock)};
  };
  return {
    configureWebpack: (_config: unknown, isServer: boolean, utils: ConfigureWebpackUtils) => ({
      plugins: [placelessLoaders(utils), ...(isServer ? [] : [bundle.plugin])],
    }),
    async contentLoaded({actions}) {
      const {geliefert} = (gelesen ??= lies());
      const teile = (Object.keys(TEILE) as Teil[]).map((teil) => ({titel: TEILE[teil], pakete: geliefert[teil]}));
      const daten = await dataStore(context, actions)('lizenzen', {teile} satisfies LizenzenAnsicht);
      const component = '@site/src/components/LizenzenSeite';
      actions.addRoute({path: `${baseUrl}${SEITE}`, component, exact: true, modules: {daten}});
    },
    async write(outDir, redaktion) {
      // The offline package has no service worker, and so lacks what registers it.
      compareBundle('seite', bundle.files, siteDir, !isFolderEdition());
      if (redaktion) compareBundle('redaktion', [...redaktion, join(siteDir, DECAP, 'dist/decap-cms.js')], siteDir);
      const {lock, geliefert} = (gelesen ??= lies());
      const dist = dirname(require.resolve('decap-cms/dist/decap-cms.js'));
      const enthalten = new Map([[DECAP, bundledNames(dist, DECAP_FILES)]]);
      const hinweise = new Map([[DECAP, await readFile(join(dist, 'decap-cms.js.LICENSE.txt'), 'utf8')]]);
      const folder = join(outDir, 'daten/lieferkette');
      await mkdir(folder, {recursive: true});
      await Promise.all([
        writeFile(join(folder, 'sbom.cdx.json'), sbom({lock, pakete: geliefert, enthalten, commit: commitOf(siteDir)})),
        writeFile(join(folder, 'lizenzen.txt'), lizenzText({pakete: geliefert, hinweise})),
      ]);
    },
  };
}

/** The commit a build is made of; none where the files came without their history. */
function commitOf(siteDir: string): {id: string; am: Date} | undefined {
  const [id, am] = lastCommit(siteDir, '%H %cI')?.split(' ') ?? [];
  return id !== undefined && am !== undefined ? {id, am: new Date(am)} : undefined;
}
