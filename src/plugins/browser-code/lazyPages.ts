import ComponentCreator from '@docusaurus/core/lib/client/exports/ComponentCreator';
import {createElement, type FunctionComponent} from 'react';

/** A component of a page that can load its parts before it is shown. */
type Page = FunctionComponent & {preload: () => unknown};

/**
 * Stands in for the site generator's `ComponentCreator` in browsers: makes the component of a page when the page is first
 * asked for. The generator makes those of all pages before it shows one, which takes longer with every page of the site.
 * @param path of the page
 * @param hash by which the generator finds the parts of the page
 */
export default function lazyPage(path: string, hash: string): Page {
  let made: Page | undefined;
  const page = () => (made ??= ComponentCreator(path, hash) as unknown as Page);
  const preload = async () => {
    // As a task of its own: the first page is asked for while all scripts run for the first time.
    await new Promise((done) => setTimeout(done));
    return page().preload();
  };
  return Object.assign((props: object) => createElement(page(), props), {preload});
}
