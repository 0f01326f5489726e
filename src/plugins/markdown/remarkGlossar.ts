import {relative} from 'node:path';
import type {Link, PhrasingContent, Root, Text} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import {BEGRIFF_KLASSE, begriffsfinder, type Begriffsfinder} from '../../content/glossarformen';
import {ladeGlossar} from '../../content/load/ladeGlossar';
import {placeOf} from '../../content/load/places';
import {urlOf} from '../../content/load/url';
import {begriffUrl} from '../../content/seiten';

/** Kinds of pages whose texts stay as they are: they are about the site, not about occupations. */
const OHNE: ReadonlySet<string> = new Set(['mitwirken', 'ueber', 'register']);

/** Parts of a text in which no link belongs. */
const KEIN_TEXT: ReadonlySet<string> = new Set([
  'heading',
  'link',
  'linkReference',
  'definition',
  'inlineCode',
  'code',
]);

/**
 * Links the first mention of each glossary term of a page to its entry. A term whose page for more is the page itself
 * is left alone. Without JavaScript the result is a plain link with the explanation as its title.
 * @param siteDir the project folder
 */
export function remarkGlossar({siteDir}: {siteDir: string}): (tree: Root, file: {path: string}) => void {
  // Terms are read once for a build; a development server shows new ones after its next start.
  let finder: Begriffsfinder | undefined;
  return (tree, {path}) => {
    const place = placeOf(relative(siteDir, path).replaceAll('\\', '/'));
    if ('rule' in place || OHNE.has(place.kind)) return;
    finder ??= begriffsfinder(ladeGlossar(siteDir));
    verlinke(tree, finder, urlOf(place) ?? '');
  };
}

/** Links first mentions in a tree; `url` is the address of the page. */
export function verlinke(tree: Root, finder: Begriffsfinder, url: string): void {
  const genannt = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (KEIN_TEXT.has(node.type)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const neu = ersetze(node, finder, (id, mehr) => {
      if (genannt.has(id) || mehr === url) return false;
      genannt.add(id);
      return true;
    });
    parent.children.splice(index, 1, ...neu);
    return [SKIP, index + neu.length];
  });
}

function ersetze(
  {value}: Text,
  finder: Begriffsfinder,
  darf: (id: string, mehr: string) => boolean,
): PhrasingContent[] {
  const teile: PhrasingContent[] = [];
  let ende = 0;
  for (const {index, form, begriff} of finder.finde(value)) {
    if (!darf(begriff.id, begriff.mehr ?? '')) continue;
    if (index > ende) teile.push({type: 'text', value: value.slice(ende, index)});
    teile.push(linkZu(begriff.id, begriff.text, form));
    ende = index + form.length;
  }
  if (ende < value.length || teile.length === 0) teile.push({type: 'text', value: value.slice(ende)});
  return teile;
}

function linkZu(id: string, erklaerung: string, form: string): Link {
  return {
    type: 'link',
    url: begriffUrl(id),
    title: erklaerung,
    data: {hProperties: {className: [BEGRIFF_KLASSE]}},
    children: [{type: 'text', value: form}],
  };
}
