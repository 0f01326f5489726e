import {useId, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** What can be typed, shown while the field is empty. */
  beispiel: string;
  wert: string;
  onWert: (wert: string) => void;
}

/** Field that narrows the list below it while the reader types. */
export default function Filterfeld({beispiel, wert, onWert}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.feld}>
      <label htmlFor={id}>Liste eingrenzen</label>
      <input
        id={id}
        className="eingabe"
        type="search"
        maxLength={100}
        autoComplete="off"
        placeholder={beispiel}
        value={wert}
        onChange={(event) => onWert(event.target.value)}
      />
    </div>
  );
}
