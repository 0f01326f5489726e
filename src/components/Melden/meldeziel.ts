import type {Projekt} from '@site/src/content/betreiber/schema';
import {adresswert} from '../Suchfeld/adresswert';
import type {Meldung} from './meldung';
import {meldungAdresse} from './projekt';

/** Where readers report to, as the site's configuration holds it (`customFields.meldewege`). */
export interface Meldewege {
  /** Where missing terms are reported, as {@link meldeAdresse} lets it pass: mail address, form with `{begriff}`, or empty. */
  begriffe: string;
  /** Mail address for everything else; empty when none is known. */
  email: string;
  /** The platform of the project, which comes before every mail. */
  projekt?: Projekt;
  /** Which state of the content the reader sees. */
  fassung: string;
  /** Address of the site on its server; the pages themselves may have been opened from a folder. */
  server: string;
}

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
  if (adresse === '' || istEmail(adresse) || (FORMULAR.test(adresse) && adresse.includes(PLATZHALTER))) return adresse;
  throw new Error(
    `MELDE_ADRESSE is "${adresse}": it has to be an e-mail address or an http(s) address with ${PLATZHALTER} in it`,
  );
}

/** Whether a text is one mail address and nothing else: no header hides in it. */
export function istEmail(adresse: string): boolean {
  return E_MAIL.test(adresse);
}

/**
 * Address behind a link that reports something: the form of the platform, the operator's own form for terms, or a mail
 * that is already written.
 * @param begriff the term, where the report is about one
 */
export function meldeziel({begriffe, email, projekt}: Meldewege, meldung: Meldung, begriff?: string): string {
  const eigenesFormular = begriff !== undefined && begriffe.includes(PLATZHALTER);
  if (eigenesFormular) return begriffe.replaceAll(PLATZHALTER, adresswert(begriff));
  if (projekt) return meldungAdresse(projekt, meldung.formular);
  const empfaenger = begriff !== undefined && begriffe !== '' ? begriffe : email;
  return `mailto:${empfaenger}?subject=${adresswert(meldung.betreff)}&body=${adresswert(meldung.text)}`;
}
