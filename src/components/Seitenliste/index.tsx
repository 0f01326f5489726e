import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {SeitenVerweis} from '@site/src/ansicht/seitenVerweis';

/** Pages to read next, each with what it is about. */
export default function Seitenliste({seiten}: {seiten: readonly SeitenVerweis[]}): ReactNode {
  return (
    <ul>
      {seiten.map(({url, title, kurz}) => (
        <li key={url}>
          <Link to={url}>{title}</Link>: {kurz}
        </li>
      ))}
    </ul>
  );
}

/** The routes and guides that name a building block or an instrument; nothing where there are none. */
export function WegeUndLeitfaeden({seiten}: {seiten: readonly SeitenVerweis[]}): ReactNode {
  if (seiten.length === 0) return null;
  return (
    <>
      <h2>Wege und Leitfäden</h2>
      <Seitenliste seiten={seiten} />
    </>
  );
}
