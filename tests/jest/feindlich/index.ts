import type {Angriff} from './angriff';
import {BILDER} from './bilder';
import {DATEIEN, SVG_DATEIEN} from './dateien';
import {HTML, SVG_IM_TEXT} from './html';
import {LINKS} from './links';
import {FELDTEXT, VORSPANN} from './vorspann';
import {MARKDOWN, ZEICHEN} from './zeichen';

/** Every hostile contribution of the collection. */
export const ANGRIFFE: readonly Angriff[] = [
  ...HTML,
  ...SVG_IM_TEXT,
  ...LINKS,
  ...MARKDOWN,
  ...VORSPANN,
  ...FELDTEXT,
  ...ZEICHEN,
  ...DATEIEN,
  ...SVG_DATEIEN,
  ...BILDER,
];
