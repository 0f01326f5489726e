import type {ReactNode} from 'react';
import Suchseite from '@site/src/components/Suchseite';

/** `/suche/?q=…` */
export default function Suche(): ReactNode {
  return <Suchseite />;
}
