import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import styles from './styles.module.css';

interface Props {
  beruf: Pick<BerufAnsicht, 'zurueckgezogen' | 'nachfolger'>;
}

/** Says of a retired profile why it is one, and where to read on. */
export default function Abgeloest({beruf: {zurueckgezogen, nachfolger}}: Props): ReactNode {
  return (
    <p className={styles.abgeloest} role="note">
      <b>Dieses Profil wird nicht mehr gepflegt.</b>
      {zurueckgezogen !== undefined && ` ${zurueckgezogen}`}
      {nachfolger && (
        <>
          {' '}
          Es gilt jetzt: <Link to={nachfolger.url}>{nachfolger.title}</Link>
        </>
      )}
    </p>
  );
}
