import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {close, createIndex} from 'pagefind';
import type {BenchDocument} from '../../scripts/bench/documents';
import {bundle} from '../bundle';
import {childEnded} from '../cpu';
import {LIMIT, type Content, type Engine, type IndexFile} from '../engine';
import {shortOf} from '../fields';

/** Client code; `pagefind.js` runs in Node as an ES module under this name. */
const CLIENT = 'pagefind.mjs';
const PAGES = 'pages.json';

/** Documents given to the program at a time. */
const BATCH = 200;

/** Every compressed file of Pagefind begins with these bytes once unpacked. */
const SIGNATURE = 'pagefind_dcd'.length;

const urlOf = (key: string) => `/${key}/`;
const keyOf = (url: string) => url.slice(1, -1);

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A page as a site would write it, with the weights of `suche.md`: title 7, short title and names 5. */
function html(document: BenchDocument): string {
  const weighted = [shortOf(document), ...document.names].map((text) => `<p>${escapeHtml(text)}</p>`);
  const plain = [document.description, ...document.texts].map((text) => `<p>${escapeHtml(text)}</p>`);
  return (
    `<!doctype html><html lang="de"><head><title>${escapeHtml(document.title)}</title></head><body>` +
    `<main data-pagefind-body><h1 data-pagefind-weight="7">${escapeHtml(document.title)}</h1>` +
    `<div data-pagefind-weight="5">${weighted.join('')}</div>${plain.join('')}</main></body></html>`
  );
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Pages of a fragment file by their hash: one page under the file's own name, or several in a group. */
function pagesIn({path, content}: {path: string; content: Uint8Array}): [hash: string, key: string][] {
  const fragment = JSON.parse(gunzipSync(content).subarray(SIGNATURE).toString()) as Record<string, unknown>;
  const hash = path.replace(/^fragment\/(.*)\.pf_fragment$/, '$1');
  const pages = typeof fragment['url'] === 'string' ? {[hash]: fragment} : fragment;
  return Object.entries(pages).map(([id, page]) => [id, keyOf((page as {url: string}).url)]);
}

async function buildFiles(documents: readonly BenchDocument[]) {
  const {index, errors} = await createIndex({forceLanguage: 'de'});
  check(errors);
  if (!index) throw new Error('Pagefind: no index');
  for (let i = 0; i < documents.length; i += BATCH) {
    const batch = documents.slice(i, i + BATCH);
    const added = await Promise.all(
      batch.map((document) => index.addHTMLFile({url: urlOf(document.key), content: html(document)})),
    );
    check(added.flatMap((result) => result.errors));
  }
  const written = await index.getFiles();
  check(written.errors);
  await close();
  await childEnded();
  return written.files;
}

/** Lets the client fetch files of this machine; a site would have a server. */
function fetchFromDisk(): void {
  globalThis.fetch = async (input) => {
    const url = new URL(input instanceof Request ? input.url : input);
    return new Response(await readFile(fileURLToPath(`file://${url.pathname}`)));
  };
}

const EXAMPLE: BenchDocument = {
  key: 'beruf/bäcker',
  id: 'bäcker',
  title: 'Bäcker',
  shortTitle: '',
  code: '',
  names: [],
  forms: [],
  description: 'Backt Brot.',
  texts: [],
};

/** Pagefind, built by its program and searched by its own client. */
export const pagefind: Engine = {
  async build(documents) {
    const files = await buildFiles(documents);
    const named = (pattern: RegExp): IndexFile[] =>
      files.filter(({path}) => pattern.test(path)).map(({path, content}) => ({name: path, content}));
    const index = named(/^(?:index\/.*|.*\.pf_meta|pagefind-entry\.json)$/);
    const fragments = named(/^fragment\//);
    return {
      files: [...index, ...fragments],
      parts: () => ({index: index.map(({content}) => content), texts: fragments.map(({content}) => content)}),
      aside() {
        const pages = files.filter(({path}) => path.startsWith('fragment/')).flatMap(pagesIn);
        return [
          ...named(/^wasm\.de\.pagefind$/),
          ...named(/^pagefind\.js$/).map((file) => ({...file, name: CLIENT})),
          {name: PAGES, content: JSON.stringify(Object.fromEntries(pages))},
        ];
      },
    };
  },
  async load(files) {
    fetchFromDisk();
    const keys = new Map(Object.entries(files.json(PAGES) as Record<string, string>));
    const client = pathToFileURL(join(files.folder, CLIENT)).href;
    const {createInstance} = (await import(client)) as PagefindModule;
    const instance = createInstance({basePath: new URL('.', client).href});
    return {
      async answer(query) {
        const {results} = await instance.search(query);
        return results.slice(0, LIMIT).flatMap(({id}) => keys.get(id) ?? []);
      },
    };
  },
  async library(): Promise<Content[]> {
    // The German client is written only where there is something in German.
    const files = await buildFiles([EXAMPLE]);
    const file = (name: string) => {
      const found = files.find(({path}) => path === name);
      if (!found) throw new Error(`Pagefind: no file ${name}`);
      return found.content;
    };
    return [await bundle(Buffer.from(file('pagefind.js')).toString()), file('wasm.de.pagefind')];
  },
};
