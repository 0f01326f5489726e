import type {ReactNode} from 'react';
import Layout from '@theme/Layout';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  /** Title of the browser tab. */
  titel: string;
  beschreibung: string;
  /** For pages whose frame needs more than the common one. */
  className?: string;
  children: ReactNode;
}

/** Frame of the pages that are made from the catalogue alone. */
export default function Seite({titel, beschreibung, className, children}: Props): ReactNode {
  return (
    <Layout title={titel} description={beschreibung}>
      <main className={clsx(styles.seite, className)}>{children}</main>
    </Layout>
  );
}
