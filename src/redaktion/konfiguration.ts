import {jsonSchemas} from '../content/generate/jsonSchemas';
import {LOKALER_DIENST, type Backend} from './backend';
import {sammlungen, type Sammlung} from './sammlungen';

/** The configuration of the form editor as the page reads it. */
export interface Konfiguration {
  collections: Sammlung[];
  [weiteres: string]: unknown;
}

/**
 * Decap's configuration: collections and fields from the schemas, the rest from the operator.
 * @param seite address of the published site
 */
export function konfiguration({backend}: Pick<Backend, 'backend'>, seite: string): Konfiguration {
  return {
    load_config_file: false,
    locale: 'de',
    backend,
    // On the author's own machine the working copy is edited instead.
    local_backend: {url: LOKALER_DIENST},
    // Saving makes a branch and a pull request; what is published does not change.
    publish_mode: 'editorial_workflow',
    site_url: seite,
    display_url: seite,
    logo: {src: '../img/zeichen.svg', show_in_header: false},
    media_folder: 'static/img',
    public_folder: '/img',
    show_preview_links: false,
    slug: {encoding: 'ascii', clean_accents: true},
    editor: {preview: false},
    collections: sammlungen(jsonSchemas()),
  };
}
