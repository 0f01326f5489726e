import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import styles from './styles.module.css';

interface Props {
  /** Title of the browser tab. */
  titel: string;
  beschreibung: string;
  children: ReactNode;
}

/** Frame of the pages that are made from the catalogue alone. */
export default function Seite({titel, beschreibung, children}: Props): ReactNode {
  return (
    <Layout title={titel} description={beschreibung}>
      <main className={styles.seite}>{children}</main>
    </Layout>
  );
}
