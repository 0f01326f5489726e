import {memo, useMemo, useState, type ReactNode} from 'react';
import type {QuellenAnsicht} from '@site/src/ansicht/listen';
import {normalise} from '@site/src/search/words';
import Filterfeld from '../Filterfeld';
import {QuelleText} from '../Quellenliste';
import Bearbeiten from '../Melden/Bearbeiten';
import Seite from '../Seite';
import Verweise from '../Verweise';
import styles from './styles.module.css';

/** All sources with the pages that rest on them. */
export default function QuellenSeite({daten: {quellen}}: {daten: QuellenAnsicht}): ReactNode {
  const [text, setText] = useState('');
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
        Genannt wird die Studie oder das Gesetz selbst. Wo nur ein Bericht darüber gelesen wurde, steht er als „Zitiert
        nach“ dabei. Geordnet nach Titel.
      </p>
      <Filterfeld beispiel="Titel oder Herausgeber" wert={text} onWert={setText} />
      <p role="status" className="hinweis">
        {treffer.length === quellen.length
          ? `${quellen.length} Quellen`
          : `${treffer.length} von ${quellen.length} Quellen`}
      </p>
      <ul className={styles.liste}>
        {treffer.map((quelle) => (
          <Eintrag key={quelle.id} quelle={quelle} />
        ))}
      </ul>
      <Bearbeiten datei="docs/register/quellen.yaml" />
    </Seite>
  );
}

/** Hundreds of these stay as they are while the reader types into the filter. */
const Eintrag = memo(function Eintrag({quelle}: {quelle: QuellenAnsicht['quellen'][number]}): ReactNode {
  return (
    <li id={quelle.id}>
      <QuelleText quelle={quelle} />
      {quelle.seiten.length > 0 && (
        <p className={styles.seiten}>
          Verwendet in: <Verweise ziele={quelle.seiten} />
        </p>
      )}
    </li>
  );
});
