import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {QuelleAnsicht} from '@site/src/ansicht/quellen';
import {mitUmbruch} from '@site/src/ansicht/umbruch';
import {formatDatum} from '@site/src/content/datum';
import {useAnker} from '@site/src/hooks/useAnker';
import Quellenliste from '../Quellenliste';
import Sprung from '../Sprung';
import {ZitatRahmen} from '../Zitat';
import styles from './styles.module.css';

interface Props {
  /** Pages above this one, the topmost first; the text may carry an icon. */
  brotkrumen: readonly {url: string; text: ReactNode}[];
  title: string;
  /** What the page is about, in one sentence. */
  kurz?: string;
  stand: string;
  /** More about the page in the line of its date. */
  angaben?: ReactNode;
  quellen: readonly QuelleAnsicht[];
  /** Whether the sources are printed; not where the printed sheet is for the talk. */
  quellenDrucken?: boolean;
  children: ReactNode;
}

/** Frame of a page that tells one matter: where it belongs, title, date, the matter itself, its numbered sources. */
export default function Textseite({
  brotkrumen,
  title,
  kurz,
  stand,
  angaben,
  quellen,
  quellenDrucken = true,
  children,
}: Props): ReactNode {
  const anker = useAnker('quellen');
  return (
    <ZitatRahmen quellen={quellen}>
      <article className={styles.seite}>
        <nav aria-label="Brotkrumen" className={styles.brotkrumen} data-nicht-drucken>
          {brotkrumen.map(({url, text}, index) => (
            <Fragment key={url}>
              {index > 0 && ' › '}
              <Link to={url}>{text}</Link>
            </Fragment>
          ))}
        </nav>
        <h1>{mitUmbruch(title)}</h1>
        {kurz !== undefined && <p className={styles.kurz}>{kurz}</p>}
        <p className="hinweis">
          Stand {formatDatum(stand)}
          {angaben} · <Sprung ziel="quellen">{quellen.length === 1 ? '1 Quelle' : `${quellen.length} Quellen`}</Sprung>
        </p>
        {children}
        <section data-nicht-drucken={quellenDrucken ? undefined : true}>
          <h2 id={anker}>Quellen</h2>
          <Quellenliste quellen={quellen} />
        </section>
      </article>
    </ZitatRahmen>
  );
}

/** A shaded box for what a reader looks for first or uses in the talk. */
export function Kasten({titel, children}: {titel: string; children: ReactNode}): ReactNode {
  return (
    <section className={styles.kasten}>
      <h2>{titel}</h2>
      {children}
    </section>
  );
}
