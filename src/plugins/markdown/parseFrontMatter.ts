import type {ParseFrontMatter} from '@docusaurus/types';
import {splitMarkdown} from '../../content/load/splitMarkdown';
import {parseYaml} from '../../content/load/parseYaml';
import {placeOf} from '../../content/load/places';
import {urlOf} from '../../content/load/url';

/**
 * Reads front matter with the project's own safe reader and passes on only what Docusaurus needs to make a page.
 * Docusaurus' default reader executes `---js` front matter, and an `mdx:` key would switch a page to executable MDX;
 * neither can get through here. What is wrong with a file is told by the content check, not here.
 */
export const parseFrontMatter: ParseFrontMatter = async ({filePath, fileContent}) => {
  const text = fileContent.replace(/^\uFEFF/, '');
  const split = splitMarkdown(text);
  const data = split && parseYaml(split.frontMatter, filePath, 1).yaml?.data;
  const content = split ? text.slice(split.end).replace(/^\r?\n/, '') : text;
  return {frontMatter: {...pageFields(data), ...placeFields(filePath)}, content};
};

/** Fields that come from the author's front matter, renamed to what Docusaurus calls them. */
function pageFields(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null) return {};
  const fields: Record<string, unknown> = {};
  if ('title' in data && typeof data.title === 'string') fields['title'] = harmlos(data.title);
  if ('kurz' in data && typeof data.kurz === 'string') fields['description'] = harmlos(data.kurz);
  if ('reihenfolge' in data && typeof data.reihenfolge === 'number') fields['sidebar_position'] = data.reihenfolge;
  return fields;
}

/**
 * A text without backslashes. Docusaurus writes front matter into the program of the page as text in quotation marks and
 * leaves backslashes as they are; one before a quotation mark would end the text there, and what follows would run.
 */
const harmlos = (text: string): string => text.replaceAll('\\', '/');

/** Areas whose files lie in folders of a group or theme. */
const GROUPED = new Set(['berufe', 'themen']);

/** Kinds of files whose pages have a layout of their own, without side bar. */
const OWN_LAYOUT: ReadonlySet<string> = new Set(['beruf', 'thema', 'artikel', 'weg', 'beratung', 'region']);

/** Fields that follow from where the file lies. Profiles live in group folders, but their address has no group. */
function placeFields(filePath: string): Record<string, unknown> {
  const [area = '', folder = '', file = ''] = filePath.split(/[\\/]/).slice(-3);
  const grouped = GROUPED.has(area);
  const place = placeOf(grouped ? `docs/${area}/${folder}/${file}` : `docs/${folder}/${file}`);
  if ('rule' in place) return {};
  // The blog plugin knows its own folder: address and order of a post come from its name, which begins with its day.
  if (place.kind === 'aktuelles') return {slug: `/${place.name}/`, date: place.name.slice(0, 10)};
  if (OWN_LAYOUT.has(place.kind)) return {slug: urlOf(place), displayed_sidebar: null};
  return place.name === 'index' ? {slug: urlOf(place)} : {};
}
