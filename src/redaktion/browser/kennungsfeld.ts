import type {Kennungsart} from '../../content/generate/kennungsfelder';
import {EINTRAEGE, type Kennungen} from '../feld';
import {istZustand, type Bausatz, type Decap} from './decap';
import {merkeEintraege} from './merkeEintraege';
import {optionen} from './optionen';

/** Registers the field for ids: Decap's select, with the entries of a register to choose from. */
export function registriereKennungsfeld(cms: Decap, {createClass, h}: Bausatz, kennungen: Kennungen): void {
  const {control} = cms.getWidget('select');
  const feld = createClass({
    render() {
      const {field, value} = this.props;
      const vorhanden = istZustand(value) ? value.toJS() : value;
      const auswahl = optionen(kennungen, field.get('register') as Kennungsart, vorhanden);
      return h(control, {...this.props, field: field.set('options', auswahl)});
    },
  });
  cms.registerWidget('kennung', feld);
  cms.registerEventListener({
    name: 'postSave',
    handler: ({entry}) => {
      const daten = entry.get('data');
      const eintraege = istZustand(daten) ? daten.get(EINTRAEGE) : undefined;
      const register = String(entry.get('collection')).replace(/^register-/, '');
      merkeEintraege(kennungen, register, istZustand(eintraege) ? eintraege.toJS() : undefined);
    },
  });
}
