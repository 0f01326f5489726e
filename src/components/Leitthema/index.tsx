import clsx from 'clsx';
import type {ReactNode} from 'react';
import {LEITTHEMEN, type Leitthema as LeitthemaId} from '@site/src/content/schema/werte';
import styles from './styles.module.css';

/** Outlines on a 24 × 24 grid: chip, flash, opposed arrows, person. Themes differ by icon and label, never by colour alone. */
const ICONS: Record<LeitthemaId, ReactNode> = {
  digitalisierung: (
    <>
      <rect x="5" y="5" width="14" height="14" rx="2" />
      <path d="M9 9h6v6H9zM9 2v3M15 2v3M9 19v3M15 19v3M2 9h3M2 15h3M19 9h3M19 15h3" />
    </>
  ),
  elektromobilitaet: <path d="M13 2 5 14h6l-1 8 9-13h-6z" />,
  'flexible-produktion': <path d="M4 8h13l-3-3M20 16H7l3 3" />,
  mensch: (
    <>
      <circle cx="12" cy="7.5" r="3.5" />
      <path d="M4.5 20.5c.7-4 3.7-6.5 7.5-6.5s6.8 2.5 7.5 6.5" />
    </>
  ),
};

/** The icon of a theme in the theme's colour; a screen reader reads the theme's name. */
export function LeitthemaZeichen({id}: {id: LeitthemaId}): ReactNode {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 24 24"
      role="img"
      aria-label={LEITTHEMEN[id]}
      focusable="false"
      data-leitthema={id}
    >
      {ICONS[id]}
    </svg>
  );
}

/** Icon and name of a theme, in the theme's colour. */
export default function Leitthema({id, className}: {id: LeitthemaId; className?: string}): ReactNode {
  return (
    <span className={clsx(styles.leitthema, className)} data-leitthema={id}>
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {ICONS[id]}
      </svg>
      <span>{LEITTHEMEN[id]}</span>
    </span>
  );
}
