import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Suchfeld from '@site/src/components/Suchfeld';

/** Page for an address that does not exist: says so, and leads on by search and list. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className="container margin-vert--xl">
      <h1>Diese Seite gibt es nicht</h1>
      <p className="hinweis">
        Die Adresse ist vielleicht falsch geschrieben oder stammt aus einer älteren Fassung. Suchen Sie den Beruf, oder
        sehen Sie unter <Link to="/berufe/">allen Berufen von A bis Z</Link> nach.
      </p>
      <Suchfeld gross />
    </main>
  );
}
