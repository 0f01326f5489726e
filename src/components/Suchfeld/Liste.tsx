import type {ReactNode} from 'react';
import type {UseComboboxReturnValue} from 'downshift';
import clsx from 'clsx';
import MitZitat from '../MitZitat';
import Treffer from '../Treffer';
import styles from './styles.module.css';
import type {Abschnitt, Eintrag} from './vorschlaege';

interface Props {
  id: string;
  combobox: UseComboboxReturnValue<Eintrag>;
  abschnitte: readonly Abschnitt[];
  anfrage: string;
  offen: boolean;
}

/** The suggestions: a list box with named groups, whose options are numbered through for the combobox. */
export default function Liste({id, combobox, abschnitte, anfrage, offen}: Props): ReactNode {
  const erste = abschnitte.map((_, i) =>
    abschnitte.slice(0, i).reduce((summe, {eintraege}) => summe + eintraege.length, 0),
  );
  return (
    <div {...combobox.getMenuProps({className: styles.liste, hidden: !offen, 'aria-label': 'Vorschläge'})}>
      {offen &&
        abschnitte.map(({schluessel, titel, eintraege}, i) => (
          <Rahmen key={schluessel} id={`${id}-${schluessel}`} titel={titel}>
            {eintraege.map((eintrag, j) => {
              const index = (erste[i] ?? 0) + j;
              return (
                <div
                  key={eintrag.schluessel}
                  {...combobox.getItemProps({
                    item: eintrag,
                    index,
                    className: clsx(styles.eintrag, index === combobox.highlightedIndex && styles.gewaehlt),
                  })}
                >
                  <Inhalt eintrag={eintrag} anfrage={anfrage} />
                </div>
              );
            })}
          </Rahmen>
        ))}
    </div>
  );
}

/** A group with its heading; lines without a heading belong to the list itself. */
function Rahmen({id, titel, children}: {id: string; titel: string | undefined; children: ReactNode}): ReactNode {
  if (titel === undefined) return children;
  return (
    <div role="group" aria-labelledby={id}>
      <div role="presentation" id={id} className={styles.gruppe}>
        {titel}
      </div>
      {children}
    </div>
  );
}

function Inhalt({eintrag, anfrage}: {eintrag: Eintrag; anfrage: string}): ReactNode {
  switch (eintrag.art) {
    case 'treffer':
      return <Treffer treffer={eintrag.treffer} />;
    case 'alle':
      return <MitZitat satz={eintrag.text} zitat={anfrage} />;
    case 'frueher':
      return <MitZitat satz={eintrag.anfrage} zitat={eintrag.anfrage} />;
    case 'loeschen':
      return 'Verlauf auf diesem Gerät löschen';
  }
}
