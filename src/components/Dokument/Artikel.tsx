import type {ReactNode} from 'react';
import type {ArtikelAnsicht} from '@site/src/ansicht/artikel';
import ArtikelSeite from '../ArtikelSeite';
import Dokument, {type DokumentProps} from '.';

/** Route of an article of a theme. */
export default function Artikel({daten, content}: DokumentProps<ArtikelAnsicht>): ReactNode {
  return (
    <Dokument content={content}>
      <ArtikelSeite artikel={daten} inhalt={content} />
    </Dokument>
  );
}
