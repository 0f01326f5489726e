import type {ComponentProps, ReactNode} from 'react';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import {DocProvider} from '@docusaurus/plugin-content-docs/client';
import OriginalDocItem from '@theme-original/DocItem';
import type DocItemType from '@theme/DocItem';
import DocItemMetadata from '@theme/DocItem/Metadata';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import type {ThemaAnsicht} from '@site/src/ansicht/thema';
import BerufSeite from '@site/src/components/BerufSeite';
import ThemaSeite from '@site/src/components/ThemaSeite';

type Props = ComponentProps<typeof DocItemType> & {
  /** Resolved data of a profile or theme, put into the route by the plugin `docs`; absent on plain pages. */
  daten?: BerufAnsicht | ThemaAnsicht;
};

/** Profiles and themes have pages of their own; everything else keeps the layout of the docs theme. */
export default function DocItem({daten, ...props}: Props): ReactNode {
  if (daten === undefined) return <OriginalDocItem {...props} />;
  const {content} = props;
  const anker = (ebene: number) => new Set(content.toc.filter(({level}) => level === ebene).map(({id}) => id));
  return (
    <DocProvider content={content}>
      <HtmlClassNameProvider className="seite-mit-daten">
        <DocItemMetadata />
        {'kldb' in daten ? (
          <BerufSeite beruf={daten} inhalt={content} anker={anker(3)} />
        ) : (
          <ThemaSeite thema={daten} inhalt={content} anker={anker(2)} />
        )}
      </HtmlClassNameProvider>
    </DocProvider>
  );
}
