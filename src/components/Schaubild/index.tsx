import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import {SCHRIFT, zeichne, type SchaubildZeichnung} from '@site/src/ansicht/schaubild';
import type {Schaubild as SchaubildDaten} from '@site/src/content/schema';
import styles from './styles.module.css';

/** Widths of the two drawings, in their own units: for a page and for a phone. */
const BREIT = 720;
const SCHMAL = 330;

/**
 * A diagram drawn from data, once for wide and once for narrow screens. Screen readers hear its title and its parts in
 * words; everybody can unfold the same as a list.
 */
export default function Schaubild({schaubild}: {schaubild: SchaubildDaten}): ReactNode {
  const id = useId();
  const worte = schaubild.teile.map(({name, text}) => (text === undefined ? name : `${name}: ${text}`)).join('; ');
  return (
    <figure className={styles.schaubild}>
      <figcaption id={id}>{schaubild.titel}</figcaption>
      <Zeichnung zeichnung={zeichne(schaubild, BREIT)} titel={id} worte={worte} className={styles.breit} />
      <Zeichnung zeichnung={zeichne(schaubild, SCHMAL)} titel={id} worte={worte} className={styles.schmal} />
      <details>
        <summary>Schaubild als Text</summary>
        <ol>
          {schaubild.teile.map(({name, text}) => (
            <li key={name}>
              <b>{name}</b>
              {text !== undefined && `: ${text}`}
            </li>
          ))}
        </ol>
        {schaubild.art === 'kreislauf' && <p>Danach beginnt der Kreislauf von vorn.</p>}
      </details>
    </figure>
  );
}

interface Props {
  zeichnung: SchaubildZeichnung;
  /** Id of the element that names the drawing. */
  titel: string;
  /** What the drawing shows, in words. */
  worte: string;
  className: string | undefined;
}

function Zeichnung({zeichnung: {breite, hoehe, kaesten, pfeile}, titel, worte, className}: Props): ReactNode {
  const spitze = `${titel}-${breite}`;
  return (
    <svg
      className={clsx(styles.zeichnung, className)}
      viewBox={`-2 -2 ${breite + 4} ${hoehe + 4}`}
      role="img"
      aria-labelledby={titel}
      aria-describedby={`${spitze}-worte`}
    >
      <desc id={`${spitze}-worte`}>{worte}</desc>
      <defs>
        <marker id={spitze} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0,0L10,5L0,10Z" className={styles.spitze} />
        </marker>
      </defs>
      {kaesten.map((kasten) => (
        <g key={`${kasten.x},${kasten.y}`}>
          <rect
            x={kasten.x}
            y={kasten.y}
            width={kasten.breite}
            height={kasten.hoehe}
            rx="6"
            className={styles.kasten}
          />
          {kasten.zeilen.map(({text, x, y, name}) => (
            <text
              key={y}
              x={x}
              y={y}
              fontSize={name ? SCHRIFT.name : SCHRIFT.text}
              fontWeight={name ? 600 : undefined}
              className={styles.text}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
      {pfeile.map((pfad) => (
        <path key={pfad} d={pfad} className={styles.pfeil} markerEnd={`url(#${spitze})`} />
      ))}
    </svg>
  );
}
