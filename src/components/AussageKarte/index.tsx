import clsx from 'clsx';
import type {ReactNode} from 'react';
import {formatDatum, istAbgelaufen} from '@site/src/content/datum';
import type {Aussage} from '@site/src/content/schema';
import {BELEGE} from '@site/src/content/schema/werte';
import {kurzbeleg} from '@site/src/ansicht/quellen';
import {useAnker} from '@site/src/hooks/useAnker';
import {LeitthemaZeichen} from '../Leitthema';
import AussageMelden from '../Melden/AussageMelden';
import Sprung from '../Sprung';
import Trend from '../Trend';
import {useQuelle, ZitatText} from '../Zitat';
import styles from './styles.module.css';

interface Props {
  aussage: Aussage;
  /** Today; a statement past `gueltig_bis` is shown as due for review. */
  heute: string;
}

/** One statement about change with direction, grade of evidence, sources and dates. */
export default function AussageKarte({aussage, heute}: Props): ReactNode {
  const anker = useAnker(`aussage-${aussage.id}`);
  const abgelaufen = istAbgelaufen(aussage.gueltig_bis, heute);
  const einschaetzung = aussage.beleg === 'einschaetzung';
  return (
    <article
      id={anker}
      className={clsx(styles.karte, abgelaufen && styles.abgelaufen)}
      data-leitthema={aussage.leitthema}
    >
      <header className={styles.kopf}>
        <span className={styles.grad}>
          <LeitthemaZeichen id={aussage.leitthema} />
          {BELEGE[aussage.beleg]}
        </span>
        <Trend wert={aussage.richtung} />
      </header>
      <p className={styles.text}>
        <ZitatText text={aussage.text} />
      </p>
      {abgelaufen && <p className={styles.faellig}>Frist abgelaufen, zu prüfen</p>}
      <footer className={styles.beleg}>
        {einschaetzung ? (
          <span>der Redaktion, ohne Quelle</span>
        ) : (
          aussage.quellen.map((id) => <Beleg key={id} id={id} />)
        )}
        <span>Stand {formatDatum(aussage.stand)}</span>
        <span>
          {einschaetzung ? 'prüfen bis' : 'gültig bis'} {formatDatum(aussage.gueltig_bis)}
        </span>
      </footer>
      <AussageMelden aussage={aussage} anker={anker} />
    </article>
  );
}

function Beleg({id}: {id: string}): ReactNode {
  const quelle = useQuelle(id);
  return quelle ? <Sprung ziel={`quelle-${id}`}>{kurzbeleg(quelle)}</Sprung> : null;
}

/** Cards of several statements. Two that contradict each other stand side by side in one frame. */
export function AussageKarten({aussagen, heute}: {aussagen: readonly Aussage[]; heute: string}): ReactNode {
  return (
    <ul className={styles.karten}>
      {paare(aussagen).map((gruppe) => (
        <li key={gruppe[0]?.id} className={clsx(gruppe.length > 1 && styles.widerspruch)}>
          {gruppe.length > 1 && <p className={styles.hinweis}>Die Belege zeigen in verschiedene Richtungen:</p>}
          {gruppe.map((aussage) => (
            <AussageKarte key={aussage.id} aussage={aussage} heute={heute} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Groups statements so that each stands once, together with the one it contradicts. */
function paare(aussagen: readonly Aussage[]): Aussage[][] {
  const offen = new Map(aussagen.map((aussage) => [aussage.id, aussage]));
  return aussagen.flatMap((aussage) => {
    if (!offen.delete(aussage.id)) return [];
    const gegenstueck = [...offen.values()].find(
      ({id, widerspruch}) => id === aussage.widerspruch || widerspruch === aussage.id,
    );
    if (!gegenstueck) return [[aussage]];
    offen.delete(gegenstueck.id);
    return [[aussage, gegenstueck]];
  });
}
