import type {ReactNode} from 'react';
import {karteOf, type Grad} from '@site/src/ansicht/karte';
import type {StandortAnsicht} from '@site/src/ansicht/region';
import Sprung from '../Sprung';
import styles from './styles.module.css';
import {UMRISSE} from './umrisse';

/** Radius of a mark, in units of the drawing. */
const RADIUS = 12;

/**
 * Map of East Germany, drawn by ourselves: outlines and one mark for each place with sites. Each mark is a link to the
 * place's first row of the table, which says everything the map shows.
 */
export default function Karte({standorte}: {standorte: readonly StandortAnsicht[]}): ReactNode {
  const {breite, hoehe, projiziert, marken} = karteOf(standorte);
  const pfad = (punkte: readonly Grad[]): string =>
    `M${punkte
      .map(projiziert)
      .map(({x, y}) => `${x},${y}`)
      .join('L')}Z`;
  return (
    <figure className={styles.karte}>
      <svg viewBox={`0 0 ${breite} ${hoehe}`} role="group" aria-labelledby="karte-titel">
        <title id="karte-titel">Karte: Orte mit Standorten in Ostdeutschland</title>
        {Object.entries(UMRISSE).map(([land, punkte]) => (
          <path key={land} d={pfad(punkte)} className={styles.land} aria-hidden="true" />
        ))}
        {marken.map(({ort, x, y, standorte: ids, name}) => (
          <Sprung
            key={ort}
            ziel={ids[0] ?? ''}
            aria-label={`${ort}: ${ids.length === 1 ? '1 Standort' : `${ids.length} Standorte`}`}
          >
            <circle cx={x} cy={y} r={RADIUS} className={styles.marke} />
            <text x={name.x} y={name.y} textAnchor={name.anker} dominantBaseline="middle" className={styles.ort}>
              {ort}
            </text>
          </Sprung>
        ))}
      </svg>
      <figcaption>Umrisse der Länder vereinfacht. Alle Angaben stehen auch in der Liste.</figcaption>
    </figure>
  );
}
