import type {ReactNode} from 'react';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import BerufSeite from '../BerufSeite';
import Dokument, {anker, type DokumentProps} from '.';

/** Route of a profile. */
export default function Beruf({daten, content}: DokumentProps<BerufAnsicht>): ReactNode {
  return (
    <Dokument content={content}>
      <BerufSeite beruf={daten} inhalt={content} anker={anker(content, 3)} />
    </Dokument>
  );
}
