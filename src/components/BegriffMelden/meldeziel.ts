import {adresswert} from '../Suchfeld/adresswert';

/** What stands for the term in an address of a form. */
const PLATZHALTER = '{begriff}';

const E_MAIL = /^[^\s@/:?&]+@[^\s@/:?&]+$/;
const FORMULAR = /^https?:\/\/\S+$/i;

/**
 * Checks where readers report missing terms to.
 * @param adresse e-mail address, or address of a form with `{begriff}` in it; empty or undefined for none
 * @throws Error when it is neither
 */
export function meldeAdresse(adresse = ''): string {
  if (adresse === '' || E_MAIL.test(adresse) || (FORMULAR.test(adresse) && adresse.includes(PLATZHALTER)))
    return adresse;
  throw new Error(
    `MELDE_ADRESSE is "${adresse}": it has to be an e-mail address or an http(s) address with ${PLATZHALTER} in it`,
  );
}

/** A report of a missing term. */
export interface Meldung {
  betreff: string;
  text: string;
}

/** The report about a term, in words. */
export function meldung(begriff: string): Meldung {
  // A line break in the subject of a mail could pass for another header.
  const eineZeile = begriff.replace(/\s+/g, ' ').trim();
  return {
    betreff: `Suchbegriff fehlt: ${eineZeile}`,
    text: [
      'Guten Tag,',
      '',
      'bei „Automobilberufe im Wandel“ findet die Suche nichts zu diesem Begriff:',
      '',
      eineZeile,
      '',
      'Gemeint ist (Beruf, Tätigkeit oder Code, soweit bekannt):',
      '',
      '',
      'Freundliche Grüße',
    ].join('\r\n'),
  };
}

/**
 * Address behind the link that reports a term: the form, or a mail that is already written.
 * @param adresse as {@link meldeAdresse} lets it pass; without one the mail has no recipient yet
 */
export function meldeziel(adresse: string, begriff: string): string {
  if (adresse.includes(PLATZHALTER)) return adresse.replaceAll(PLATZHALTER, adresswert(begriff));
  const {betreff, text} = meldung(begriff);
  return `mailto:${adresse}?subject=${adresswert(betreff)}&body=${adresswert(text)}`;
}
