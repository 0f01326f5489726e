import type {ReactNode} from 'react';
import type {RegionseiteAnsicht} from '@site/src/ansicht/region';
import RegionTextSeite from '../RegionTextSeite';
import Dokument, {type DokumentProps} from '.';

/** Route of a page on the region. */
export default function Regionseite({daten, content}: DokumentProps<RegionseiteAnsicht>): ReactNode {
  return (
    <Dokument content={content}>
      <RegionTextSeite seite={daten} inhalt={content} />
    </Dokument>
  );
}
