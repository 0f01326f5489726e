import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {BerufAnsicht} from '@site/src/ansicht/beruf';
import {keysOf} from '@site/src/content/schema/werte';
import Saetze from '../Saetze';
import {ZitatText} from '../Zitat';
import styles from './styles.module.css';

const ANFORDERUNGEN = {
  gesundheit: 'Gesundheit',
  schicht: 'Arbeitszeit',
  fuehrerschein: 'Führerschein',
  sprache: 'Sprache',
} as const;

/** Help for the talk: questions, misconceptions, what not to promise, requirements to settle. */
export default function Gespraech({gespraech}: {gespraech: BerufAnsicht['gespraech']}): ReactNode {
  return (
    <>
      <Heading as="h2" id="gespraech">
        Für das Gespräch
      </Heading>
      <div className={styles.gespraech}>
        <section className={styles.fragen}>
          <h3>Fragen, die zeigen, was die Person wirklich getan hat</h3>
          <Saetze saetze={gespraech.fragen} geordnet />
        </section>
        <section>
          <h3>Häufige Irrtümer</h3>
          <Saetze saetze={gespraech.irrtuemer} />
        </section>
        <section>
          <h3>Nicht versprechen</h3>
          <Saetze saetze={gespraech.nicht_versprechen} />
        </section>
        <section>
          <h3>Zu klären</h3>
          <dl className={styles.paare}>
            {keysOf(ANFORDERUNGEN).map((feld) => (
              <Anforderung key={feld} name={ANFORDERUNGEN[feld]} text={gespraech.anforderungen[feld]} />
            ))}
          </dl>
        </section>
      </div>
    </>
  );
}

function Anforderung({name, text}: {name: string; text: string}): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <ZitatText text={text} />
      </dd>
    </>
  );
}
