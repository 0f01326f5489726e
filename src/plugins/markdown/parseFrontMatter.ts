import {basename, dirname, extname} from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {parseMarkdown} from '../../content/load/parseMarkdown';

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$(?:\r?\n)?/m;

/**
 * Reads front matter with the project's own safe reader and passes on only what Docusaurus needs to make a page.
 * Docusaurus' default reader executes `---js` front matter, and an `mdx:` key would switch a page to executable MDX;
 * neither can get through here. What is wrong with a file is told by the content check, not here.
 */
export const parseFrontMatter: ParseFrontMatter = async ({filePath, fileContent}) => {
  const match = FRONT_MATTER.exec(fileContent);
  const content = match?.index === 0 ? fileContent.slice(match[0].length) : fileContent;
  const data = parseMarkdown(fileContent.replace(/^\uFEFF/, ''), filePath).yaml?.data;
  return {frontMatter: {...pageFields(data), ...placeFields(filePath)}, content};
};

/** Fields that come from the author's front matter, renamed to what Docusaurus calls them. */
function pageFields(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null) return {};
  const fields: Record<string, unknown> = {};
  if ('title' in data && typeof data.title === 'string') fields['title'] = data.title;
  if ('kurz' in data && typeof data.kurz === 'string') fields['description'] = data.kurz;
  if ('reihenfolge' in data && typeof data.reihenfolge === 'number') fields['sidebar_position'] = data.reihenfolge;
  return fields;
}

/** Fields that follow from where the file lies. Profiles live in group folders, but their address has no group. */
function placeFields(filePath: string): Record<string, unknown> {
  const name = basename(filePath, extname(filePath));
  const [group, area] = [basename(dirname(filePath)), basename(dirname(dirname(filePath)))];
  if (area === 'berufe') return {slug: `/berufe/${name}/`, displayed_sidebar: null};
  if (area === 'themen')
    return {slug: name === 'index' ? `/themen/${group}/` : `/themen/${group}/${name}/`, displayed_sidebar: null};
  return name === 'index' ? {slug: `/${group}/`} : {};
}
