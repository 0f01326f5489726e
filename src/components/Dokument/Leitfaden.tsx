import type {ReactNode} from 'react';
import type {LeitfadenAnsicht} from '@site/src/ansicht/leitfaden';
import LeitfadenSeite from '../LeitfadenSeite';
import Dokument, {type DokumentProps} from '.';

/** Route of a guide. */
export default function Leitfaden({daten, content}: DokumentProps<LeitfadenAnsicht>): ReactNode {
  return (
    <Dokument content={content}>
      <LeitfadenSeite leitfaden={daten} inhalt={content} />
    </Dokument>
  );
}
