import {useMemo, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {seit, type NeuAnsicht} from '@site/src/ansicht/neu';
import {formatDatum, gibtEs, vorMonaten} from '@site/src/content/datum';
import {FORMEN} from '@site/src/content/schema/felder';
import {BELEGE} from '@site/src/content/schema/werte';
import {useHeute} from '@site/src/hooks/useHeute';
import {LeitthemaZeichen} from '../Leitthema';
import Seite from '../Seite';
import Trend from '../Trend';
import styles from './styles.module.css';
import Tagesfeld from './Tagesfeld';

/** Statements shown at once; more would take long to draw and nobody reads them in a row. */
const HOECHSTENS = 100;

/** What changed since a day the reader chooses: pages by their own date, statements by the date of their evidence. */
export default function NeuSeite({daten}: {daten: NeuAnsicht}): ReactNode {
  const history = useHistory();
  const {search} = useLocation();
  const heute = useHeute(daten.heute);
  // The built page knows no query; the address counts as soon as the page lives.
  const gewaehlt = new URLSearchParams(useIsBrowser() ? search : '').get('seit') ?? '';
  const tag = FORMEN.tag.pattern.test(gewaehlt) && gibtEs(gewaehlt) ? gewaehlt : vorMonaten(daten.heute, 3);
  const seiten = useMemo(() => seit(daten.seiten, tag), [daten, tag]);
  const aussagen = useMemo(() => seit(daten.aussagen, tag), [daten, tag]);
  return (
    <Seite titel="Was ist neu seit …" beschreibung="Geänderte Seiten und Aussagen seit einem gewählten Tag.">
      <nav aria-label="Brotkrumen" data-nicht-drucken>
        <Link to="/aktuelles/">Aktuelles</Link>
      </nav>
      <h1>Was ist neu seit …</h1>
      <p className={styles.wahl}>
        <Tagesfeld tag={tag} max={heute} onTag={(neu) => history.replace({search: `?seit=${neu}`})} />{' '}
        <Link to={`/aktuelles/neu/?seit=${vorMonaten(heute, 1)}`}>1 Monat</Link> ·{' '}
        <Link to={`/aktuelles/neu/?seit=${vorMonaten(heute, 3)}`}>3 Monate</Link> ·{' '}
        <Link to={`/aktuelles/neu/?seit=${vorMonaten(heute, 12)}`}>12 Monate</Link>
      </p>
      <p role="status">
        Seit dem {formatDatum(tag)}: {anzahl(seiten.length, 'geänderte Seite', 'geänderte Seiten')},{' '}
        {anzahl(aussagen.length, 'Aussage', 'Aussagen')} mit neuerem Stand.
      </p>
      <h2>Aussagen</h2>
      <p className="hinweis">Nach dem Datum des Belegs, bei Einschätzungen nach ihrem eigenen, neueste zuerst.</p>
      <ul className={styles.liste}>
        {aussagen.slice(0, HOECHSTENS).map(({url, text, richtung, leitthema, beleg, stand, seite}) => (
          <li key={url}>
            <LeitthemaZeichen id={leitthema} /> {formatDatum(stand)} · {BELEGE[beleg]} · <Link to={url}>{seite}</Link>{' '}
            <Trend wert={richtung} />
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {aussagen.length > HOECHSTENS && (
        <p>Gezeigt sind die neuesten {HOECHSTENS}. Wählen Sie einen späteren Tag, um weniger zu sehen.</p>
      )}
      <h2>Seiten</h2>
      <p className="hinweis">
        Nach dem Tag der letzten inhaltlichen Änderung, bei Beiträgen nach dem Tag des Ereignisses.
      </p>
      <ul className={styles.seiten}>
        {seiten.map(({url, title, art, stand}) => (
          <li key={url}>
            {formatDatum(stand)} · {art}: <Link to={url}>{title}</Link>
          </li>
        ))}
      </ul>
    </Seite>
  );
}

const anzahl = (zahl: number, einzahl: string, mehrzahl: string): string =>
  `${zahl} ${zahl === 1 ? einzahl : mehrzahl}`;
