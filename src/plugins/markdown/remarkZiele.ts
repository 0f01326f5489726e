import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';

/** Pages and files of the site, places on a page, the web, and mail. */
const ERLAUBT = /^(?:\/(?!\/)|#|https?:\/\/|mailto:)/i;

/**
 * Takes the address from links and pictures that lead anywhere else, and from those that climb out of the folder of
 * files the site hands out. The site generator looks for such files on the disk and would put them among its own, be it
 * the settings of the machine that builds. Runs before its own plugins; the content check reports such addresses before.
 */
export function remarkZiele(): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node, index, parent) => {
      if ((node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') || istHarmlos(node.url)) return;
      if (node.type !== 'image') node.url = '#';
      // A picture needs a file, or the build stops; its words remain.
      else if (parent && index !== undefined) parent.children[index] = {type: 'text', value: node.alt ?? ''};
    });
  };
}

function istHarmlos(url: string): boolean {
  if (!ERLAUBT.test(url)) return false;
  if (!url.startsWith('/')) return true;
  try {
    return !/(?:^|[\\/])\.\.?(?:[\\/]|$)|[\\!]/.test(decodeURIComponent(url.split(/[?#]/)[0] ?? ''));
  } catch {
    return false;
  }
}
