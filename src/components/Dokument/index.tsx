import type {ComponentProps, ReactNode} from 'react';
import {DocProvider} from '@docusaurus/plugin-content-docs/client';
import type DocItemType from '@theme/DocItem';
import DocItemMetadata from '@theme/DocItem/Metadata';
import Bearbeiten from '../Melden/Bearbeiten';

/** What the docs plugin gives to a page: its compiled text, and whatever the plugin `docs` adds. */
export type Inhalt = ComponentProps<typeof DocItemType>['content'];

/** Props of the page of a file with fields of its own. */
export interface DokumentProps<Daten> {
  /** Resolved data of the page, put into the route by the plugin `docs`. */
  daten: Daten;
  content: Inhalt;
}

/** Anchors of the headings of a text, in order. */
export const anker = ({toc}: Inhalt, ebene: number): ReadonlySet<string> =>
  new Set(toc.filter(({level}) => level === ebene).map(({id}) => id));

/** Frame of a page with a layout of its own: title and metadata, and the way to the editor. */
export default function Dokument({content, children}: {content: Inhalt; children: ReactNode}): ReactNode {
  return (
    <DocProvider content={content}>
      <DocItemMetadata />
      {children}
      <Bearbeiten datei={content.metadata.source} />
    </DocProvider>
  );
}
