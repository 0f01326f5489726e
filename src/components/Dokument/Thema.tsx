import type {ReactNode} from 'react';
import type {ThemaAnsicht} from '@site/src/ansicht/thema';
import ThemaSeite from '../ThemaSeite';
import Dokument, {anker, type DokumentProps} from '.';

/** Route of a theme. */
export default function Thema({daten, content}: DokumentProps<ThemaAnsicht>): ReactNode {
  return (
    <Dokument content={content}>
      <ThemaSeite thema={daten} inhalt={content} anker={anker(content, 2)} />
    </Dokument>
  );
}
