import type {ReactNode} from 'react';
import {RICHTUNGEN, type Richtung, type Trend as TrendId} from '@site/src/content/schema/werte';
import styles from './styles.module.css';

const ZEICHEN: Record<TrendId | Richtung, string> = {
  waechst: '↑',
  stabil: '→',
  veraendert_sich: '↻',
  geht_zurueck: '↓',
  offen: '?',
};

/** Arrow and word for where something is heading. */
export default function Trend({wert}: {wert: TrendId | Richtung}): ReactNode {
  const wort = wert === 'stabil' ? 'stabil' : RICHTUNGEN[wert];
  return (
    <span className={styles.trend} data-trend={wert}>
      <span aria-hidden="true">{ZEICHEN[wert]}</span> {wort}
    </span>
  );
}
