import type {ComponentProps, ReactNode} from 'react';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import {DocProvider} from '@docusaurus/plugin-content-docs/client';
import OriginalDocItem from '@theme-original/DocItem';
import type DocItemType from '@theme/DocItem';
import DocItemMetadata from '@theme/DocItem/Metadata';
import type {ArtikelAnsicht} from '@site/src/ansicht/artikel';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import type {LeitfadenAnsicht} from '@site/src/ansicht/leitfaden';
import type {RegionseiteAnsicht} from '@site/src/ansicht/region';
import type {ThemaAnsicht} from '@site/src/ansicht/thema';
import type {WegAnsicht} from '@site/src/ansicht/weg';
import ArtikelSeite from '@site/src/components/ArtikelSeite';
import BerufSeite from '@site/src/components/BerufSeite';
import Bearbeiten from '@site/src/components/Melden/Bearbeiten';
import LeitfadenSeite from '@site/src/components/LeitfadenSeite';
import RegionTextSeite from '@site/src/components/RegionTextSeite';
import ThemaSeite from '@site/src/components/ThemaSeite';
import WegSeite from '@site/src/components/WegSeite';

type Daten = BerufAnsicht | ThemaAnsicht | ArtikelAnsicht | WegAnsicht | LeitfadenAnsicht | RegionseiteAnsicht;

type Props = ComponentProps<typeof DocItemType> & {
  /** Resolved data of a page with fields of its own, put into the route by the plugin `docs`; absent on plain pages. */
  daten?: Daten;
};

/** Pages with fields have layouts of their own; everything else keeps the layout of the docs theme. */
export default function DocItem({daten, ...props}: Props): ReactNode {
  const {content} = props;
  const bearbeiten = <Bearbeiten datei={content.metadata.source} />;
  if (daten === undefined) {
    return (
      <>
        <OriginalDocItem {...props} />
        {bearbeiten}
      </>
    );
  }
  const anker = (ebene: number) => new Set(content.toc.filter(({level}) => level === ebene).map(({id}) => id));
  return (
    <DocProvider content={content}>
      <HtmlClassNameProvider className="seite-mit-daten">
        <DocItemMetadata />
        {pageOf(daten, content, anker)}
        {bearbeiten}
      </HtmlClassNameProvider>
    </DocProvider>
  );
}

function pageOf(daten: Daten, content: Props['content'], anker: (ebene: number) => Set<string>): ReactNode {
  if ('kldb' in daten) return <BerufSeite beruf={daten} inhalt={content} anker={anker(3)} />;
  if (!('art' in daten)) return <ThemaSeite thema={daten} inhalt={content} anker={anker(2)} />;
  switch (daten.art) {
    case 'artikel':
      return <ArtikelSeite artikel={daten} inhalt={content} />;
    case 'weg':
      return <WegSeite weg={daten} inhalt={content} />;
    case 'leitfaden':
      return <LeitfadenSeite leitfaden={daten} inhalt={content} />;
    case 'region':
      return <RegionTextSeite seite={daten} inhalt={content} />;
  }
}
