import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** Name and value; pairs without a value are left out. */
  paare: readonly (readonly [name: string, wert: ReactNode])[];
}

/** Facts as names with their values, in two columns where there is room. */
export default function Paare({paare}: Props): ReactNode {
  return (
    <dl className={styles.paare}>
      {paare.map(
        ([name, wert]) =>
          wert !== undefined &&
          wert !== false && (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{wert}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
