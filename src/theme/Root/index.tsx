import type {ReactNode} from 'react';
import SeitenAnsage from '@site/src/components/SeitenAnsage';
import UpdateHinweis from '@site/src/components/UpdateHinweis';

/** Wraps the whole site: what must live across page changes. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  return (
    <>
      {children}
      <SeitenAnsage />
      <UpdateHinweis />
    </>
  );
}
