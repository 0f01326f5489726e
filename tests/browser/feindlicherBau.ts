import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {BEITRAG, GLOSSAR, SEITE, setField, testContent, type TestFiles} from '../../src/content/testContent';
import {ANGRIFFE} from '../jest/feindlich';
import {PROGRAMM} from '../jest/feindlich/angriff';

/** A page made from a hostile contribution. */
export interface FeindlicheSeite {
  name: string;
  /** Its address on the site. */
  adresse: string;
  /** Whether the attack aims at the program of the page, so that it must be running. */
  hydriert: boolean;
}

/** A site that was built from hostile contributions, although the check refuses every one of them. */
export interface FeindlicherBau {
  /** The folder of the project it was built in. */
  root: string;
  seiten: FeindlicheSeite[];
  entferne: () => void;
}

/** What of the project makes a site; the content comes from the attacks. */
const PROJEKT = ['src', 'static', 'i18n', 'docusaurus.config.ts', 'sidebars.ts'];
const WEITERE = ['package.json', 'tsconfig.json', 'betreiber.yaml'];

/** The line that stops a build with errors in its content. Without it, every other defence is on its own. */
const PRUEFUNG = 'if (errors.length > 0) report(alsText(errors));';

/** Builds what the check lets nobody build. Links that lead nowhere are no matter here. */
const KONFIGURATION = `import config from './docusaurus.config';
const hooks = {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'};
const ohneLieferung = config.plugins?.filter((plugin) => !String(plugin).includes('delivery'));
export default {...config, plugins: ohneLieferung, onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore', markdown: {...config.markdown, hooks}};
`;

/** Texts that swallow the rest of their page, its table of contents included: the build stops at them by itself. */
const VERSCHLINGEND: ReadonlySet<string> = new Set([
  'a script that is never closed',
  'MathML that two parsers read in two ways',
]);

/** Texts whose size is the attack would only tell how fast this machine is. */
const MAX_LAENGE = 20_000;

/** Makes a page of its own from every attack that lies in a page, and builds them all as one site. */
export async function baueFeindlich(): Promise<FeindlicherBau> {
  const root = mkdtempSync(join(tmpdir(), 'feind-'));
  for (const name of [...PROJEKT, ...WEITERE]) cpSync(resolve(name), join(root, name), {recursive: true});
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const {files, seiten} = feindlicheDateien();
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), content);
  }
  const plugin = join(root, 'src/plugins/docs/index.ts');
  const program = readFileSync(plugin, 'utf8');
  if (!program.includes(PRUEFUNG)) throw new Error(`${plugin} does not hold "${PRUEFUNG}" any more`);
  writeFileSync(plugin, program.replace(PRUEFUNG, 'void report;').replace(/^import \{alsText\}.*\n/m, ''));
  writeFileSync(join(root, 'feindlich.config.ts'), KONFIGURATION);
  await promisify(execFile)(
    process.execPath,
    [
      resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs'),
      'build',
      '--no-minify',
      '--config',
      'feindlich.config.ts',
    ],
    {cwd: root, maxBuffer: 2 ** 26, env: {...process.env, NODE_ENV: 'production'}},
  );
  return {root, seiten, entferne: () => rmSync(root, {recursive: true})};
}

function feindlicheDateien(): {files: TestFiles; seiten: FeindlicheSeite[]} {
  const files = testContent();
  const boese = `<img src=x onerror=${PROGRAMM}>`;
  setField(files, 'docs/register/quellen.yaml', [0, 'titel'], `Bericht ${boese}</script><script>${PROGRAMM}</script>`);
  setField(files, 'docs/register/kompetenzen.yaml', [0, 'name'], `Bohren ${boese}`);
  setField(files, 'docs/register/foerderungen.yaml', [0, 'name'], `Gutschein ${boese}`);
  setField(files, GLOSSAR, [0, 'text'], `Spannung ${boese}`);
  setField(files, BEITRAG, ['title'], `Kongress ]]></title></script><script>${PROGRAMM}</script>`);
  files.set(
    'static/bilder/boese.svg',
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="${PROGRAMM}"><script>${PROGRAMM}</script></svg>`,
  );
  files.set('docs/mitwirken/index.md', '---\ntitle: Mitwirken\n---\n\n## Mitwirken\n');
  files.set('docs/ueber/feind-bild.md', '---\ntitle: Bild\n---\n\n## Bild\n\n![Bild](/bilder/boese.svg)\n');
  const seiten: FeindlicheSeite[] = [
    {name: 'a hostile drawing on a page', adresse: '/ueber/feind-bild/', hydriert: true},
  ];
  for (const {art, name, datei, aendere} of ANGRIFFE) {
    const eigene = testContent();
    aendere(eigene);
    if (VERSCHLINGEND.has(name)) continue;
    const content = eigene.get(datei);
    if (datei === SEITE && typeof content === 'string' && content.length < MAX_LAENGE) {
      const id = `feind-${seiten.length}`;
      files.set(`docs/ueber/${id}.md`, content);
      seiten.push({
        name,
        adresse: `/ueber/${id}/`,
        hydriert: art === 'Feldtext' || /program of|as a program/.test(name),
      });
    } else if (/^docs\/[\w.-]+(?:\/[\w.-]+)*\.(?:mdx|js|tsx|cjs|mjs|html|svg)$/i.test(datei))
      files.set(datei, content ?? '');
  }
  return {files, seiten};
}
