import type {Projekt} from '@site/src/content/betreiber/schema';
import {adresswert} from '../Suchfeld/adresswert';

/** What a reader fills in on the platform: the form (file in `.github/ISSUE_TEMPLATE`), its title, its fields by id. */
export interface Formular {
  vorlage: string;
  titel: string;
  felder: Readonly<Record<string, string>>;
}

/** Query of an address from names and values. */
const anfrage = (werte: Readonly<Record<string, string>>): string =>
  Object.entries(werte)
    .map(([name, wert]) => `${adresswert(name)}=${adresswert(wert)}`)
    .join('&');

/**
 * Address of a new report with its fields filled in. Only GitHub has forms; elsewhere the fields become the text.
 * @see https://docs.github.com/en/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function meldungAdresse({art, repository}: Projekt, {vorlage, titel, felder}: Formular): string {
  const text = Object.entries(felder)
    .map(([name, wert]) => `${name}: ${wert}`)
    .join('\n\n');
  switch (art) {
    case 'github':
      return `${repository}/issues/new?${anfrage({template: vorlage, title: titel, ...felder})}`;
    case 'gitlab':
      return `${repository}/-/issues/new?${anfrage({'issue[title]': titel, 'issue[description]': text})}`;
    case 'forgejo':
      return `${repository}/issues/new?${anfrage({title: titel, body: text})}`;
  }
}

/**
 * Address of the platform's editor for one file. It asks who may not write to propose the change instead.
 * @param datei path from the project folder
 */
export function bearbeitenAdresse({art, repository, zweig}: Projekt, datei: string): string {
  const ort = `${zweig}/${datei}`.split('/').map(adresswert).join('/');
  switch (art) {
    case 'github':
      return `${repository}/edit/${ort}`;
    case 'gitlab':
      return `${repository}/-/edit/${ort}`;
    case 'forgejo':
      return `${repository}/_edit/${ort}`;
  }
}
