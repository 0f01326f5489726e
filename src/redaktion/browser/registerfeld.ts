import type {Bausatz, Decap, FeldProps, Zustandsliste} from './decap';
import {findeEintraege, fuegeZusammen, HOECHSTENS, istLang} from './teilliste';

interface Zustand {
  suche: string;
  /** Places of the entries on show; they stay on show while they are edited, whether they fit the search or not. */
  orte: number[];
  treffer: number;
}

const eintraegeVon = ({value}: FeldProps): Zustandsliste => value as Zustandsliste;

/** One sentence on what the list below it shows. */
function stand(anzahl: number, {suche, orte, treffer}: Zustand): string {
  if (!istLang(anzahl)) return `${anzahl} Einträge.`;
  if (suche.trim() === '') return `${anzahl} Einträge. Suchen Sie nach Wörtern aus Kennung, Titel oder Text.`;
  if (treffer > HOECHSTENS)
    return `${treffer} von ${anzahl} Einträgen passen; gezeigt werden die ersten ${orte.length}.`;
  return treffer === 1 ? `1 von ${anzahl} Einträgen passt.` : `${treffer} von ${anzahl} Einträgen passen.`;
}

/** Registers the field for a whole register: Decap's list, of which a search shows a part. */
export function registriereRegisterfeld(cms: Decap, {createClass, h}: Bausatz): void {
  const {control} = cms.getWidget('list');
  const feld = createClass<Zustand>({
    getInitialState() {
      return {suche: '', ...findeEintraege(eintraegeVon(this.props).toJS() as unknown[], '')};
    },
    validate(this: {liste?: {validate: () => void} | null}) {
      this.liste?.validate();
    },
    render() {
      const {forID, onChange} = this.props;
      const alle = eintraegeVon(this.props);
      const anzahl = alle.toArray().length;
      const {suche, orte} = this.state;
      const teil = orte.map((ort) => alle.toArray()[ort]);
      const suchfeld = h('input', {
        id: `${forID}-suche`,
        type: 'search',
        className: 'registersuche',
        'aria-label': 'Einträge suchen',
        placeholder: 'Einträge suchen',
        value: suche,
        onChange: ({target}: {target: {value: string}}) =>
          this.setState({suche: target.value, ...findeEintraege(alle.toJS() as unknown[], target.value)}),
      });
      return h(
        'div',
        null,
        istLang(anzahl) ? suchfeld : null,
        h('p', {className: 'registerstand', role: 'status'}, stand(anzahl, this.state)),
        h(control, {
          ...this.props,
          // The list keeps one state for each entry, which a search makes void.
          key: suche,
          ref: (liste: {validate: () => void} | null) => Object.assign(this, {liste}),
          value: alle.clear().concat(teil),
          onChange: (neu: Zustandsliste, metadaten: unknown) => {
            const ganzes = fuegeZusammen(alle.toArray(), orte, neu.toArray());
            this.setState({orte: ganzes.orte});
            onChange(alle.clear().concat(ganzes.alle), metadaten);
          },
        }),
      );
    },
  });
  cms.registerWidget('register', feld);
}
