import {useId, useMemo, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {QuellenAnsicht} from '@site/src/ansicht/listen';
import {normalise} from '@site/src/search';
import {QuelleText} from '../Quellenliste';
import Seite from '../Seite';
import styles from './styles.module.css';

/** All sources with the pages that rest on them. */
export default function QuellenSeite({daten: {quellen}}: {daten: QuellenAnsicht}): ReactNode {
  const [text, setText] = useState('');
  const feld = useId();
  const treffer = useMemo(() => {
    const woerter = normalise(text).split(' ').filter(Boolean);
    return quellen.filter(({titel, herausgeber, zitiert_nach: bericht}) => {
      const heuhaufen = normalise(`${titel} ${herausgeber} ${bericht?.herausgeber ?? ''}`);
      return woerter.every((wort) => heuhaufen.includes(wort));
    });
  }, [quellen, text]);
  return (
    <Seite titel="Quellen" beschreibung="Alle Quellen und die Seiten, die sich auf sie stützen.">
      <h1>Quellen</h1>
      <p className="hinweis">
        Genannt wird die Studie oder das Gesetz selbst. Wo nur ein Bericht darüber gelesen wurde, steht er als „Zitiert nach“ dabei.
        Geordnet nach Titel.
      </p>
      <label htmlFor={feld} className={styles.name}>
        Liste eingrenzen
      </label>
      <input
        id={feld}
        className="eingabe"
        type="search"
        maxLength={100}
        autoComplete="off"
        placeholder="Titel oder Herausgeber"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className="hinweis">
        {treffer.length === quellen.length ? `${quellen.length} Quellen` : `${treffer.length} von ${quellen.length} Quellen`}
      </p>
      <ul className={styles.liste}>
        {treffer.map((quelle) => (
          <li key={quelle.id} id={quelle.id}>
            <QuelleText quelle={quelle} />
            {quelle.seiten.length > 0 && (
              <p className={styles.seiten}>
                Verwendet in:{' '}
                {quelle.seiten.map(({title, url}, index) => (
                  <span key={url}>
                    {index > 0 && ', '}
                    <Link to={url}>{title}</Link>
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Seite>
  );
}
