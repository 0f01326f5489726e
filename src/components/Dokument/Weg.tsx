import type {ReactNode} from 'react';
import type {WegAnsicht} from '@site/src/ansicht/weg';
import WegSeite from '../WegSeite';
import Dokument, {type DokumentProps} from '.';

/** Route of a route to a qualification. */
export default function Weg({daten, content}: DokumentProps<WegAnsicht>): ReactNode {
  return (
    <Dokument content={content}>
      <WegSeite weg={daten} inhalt={content} />
    </Dokument>
  );
}
