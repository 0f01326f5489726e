import type {ReactNode} from 'react';
import OriginalFooter from '@theme-original/Footer';
import SeiteMelden from '@site/src/components/Melden/SeiteMelden';

/** Below every page: the way to say that something is wrong or missing. */
export default function Footer(): ReactNode {
  return (
    <>
      <SeiteMelden />
      <OriginalFooter />
    </>
  );
}
