import {shorten} from '@site/src/content/shorten';
import type {Formular} from './projekt';

/** A report: as a mail, and as a form of the platform. */
export interface Meldung {
  /** Subject, one line. */
  betreff: string;
  /** Text of the mail with line ends as mails have them. */
  text: string;
  formular: Formular;
}

/** What the reader looks at. */
export interface Stelle {
  /** Full address, of a statement with its anchor. */
  adresse: string;
  /** Which state of the content. */
  fassung: string;
}

/** Longest quotation in a report: with it a mail link stays below the 2,000 characters every mail program takes. */
const ZITAT_LAENGE = 240;

/** A line break in the subject of a mail could pass for another header. */
const eineZeile = (text: string): string => text.replace(/\s+/g, ' ').trim();

const brief = (...zeilen: string[]): string => ['Guten Tag,', '', ...zeilen, '', 'Freundliche Grüße'].join('\r\n');

/** The report about a term that the search does not know. */
export function begriffMeldung(begriff: string): Meldung {
  const wort = eineZeile(begriff);
  return {
    betreff: `Suchbegriff fehlt: ${wort}`,
    text: brief(
      'bei „Automobilberufe im Wandel“ findet die Suche nichts zu diesem Begriff:',
      '',
      wort,
      '',
      'Gemeint ist (Beruf, Tätigkeit oder Code, soweit bekannt):',
      '',
    ),
    formular: {vorlage: 'suchwort-nicht-gefunden.yml', titel: `[Suchwort nicht gefunden] ${wort}`, felder: {wort}},
  };
}

/** The report about a page: something is wrong or missing. */
export function seiteMeldung({adresse, fassung}: Stelle): Meldung {
  return {
    betreff: `Hinweis zu ${new URL(adresse).pathname}`,
    text: brief(
      'ich habe einen Hinweis zu dieser Seite von „Automobilberufe im Wandel“:',
      '',
      adresse,
      `Fassung: ${fassung}`,
      '',
      'Was stimmt nicht, oder was fehlt?',
      '',
      'Was ist richtig, und woher wissen Sie es (Quelle)?',
      '',
    ),
    formular: {
      vorlage: 'angabe-falsch.yml',
      titel: `[Hinweis] ${new URL(adresse).pathname}`,
      felder: {seite: adresse, fassung},
    },
  };
}

/** The report about one statement: it no longer holds, or never did. */
export function aussageMeldung({adresse, fassung}: Stelle, {id, text}: {id: string; text: string}): Meldung {
  const zitat = shorten(text, ZITAT_LAENGE);
  return {
    betreff: `Hinweis zur Aussage ${id}`,
    text: brief(
      'ich habe einen Hinweis zu dieser Aussage von „Automobilberufe im Wandel“:',
      '',
      adresse,
      `„${zitat}“`,
      `Fassung: ${fassung}`,
      '',
      'Was gilt stattdessen, seit wann, und woher wissen Sie es (Quelle)?',
      '',
    ),
    formular: {
      vorlage: 'aussage-veraltet.yml',
      titel: `[Aussage veraltet] ${id}`,
      felder: {seite: adresse, aussage: zitat, fassung},
    },
  };
}
