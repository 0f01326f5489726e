import {MECHATRONIKER, SEITE} from '../../../src/content/testContent';
import {KURZ, statt, type Fall} from './fall';

/** Slips in the way YAML is written. */
export const YAML: readonly Fall[] = [
  {
    name: 'a tab as indent',
    aendere: statt(MECHATRONIKER, '      - bibb-2024', '\t- bibb-2024'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:44 yaml: Hier steht ein Tabulator. Rücken Sie mit Leerzeichen ein.',
    ],
  },
  {
    name: 'a colon in a value without quotation marks',
    aendere: statt(SEITE, KURZ, 'kurz: Achtung: Was sich verändert.'),
    befunde: [
      'docs/ueber/daten.md:3 yaml: Hier steht ein zweiter Doppelpunkt in einer Zeile. Setzen Sie den Text in Anführungszeichen: kurz: "Text: mehr Text".',
    ],
  },
  {
    name: 'typographic quotation marks around a value with a colon',
    aendere: statt(SEITE, KURZ, 'kurz: „Achtung: Was sich verändert.“'),
    befunde: [
      'docs/ueber/daten.md:3 yaml: Typografische Anführungszeichen begrenzen in einem Feld keinen Text. Setzen Sie gerade davor und dahinter: kurz: "„Text“: mehr Text".',
    ],
  },
  {
    name: 'typographic quotation marks around a code',
    aendere: statt(MECHATRONIKER, '"26112"', '„26112“'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:7 feld-wert: „kldb“: gefunden „„26112““, erwartet fünf Ziffern in Anführungszeichen, die letzte von 1 bis 4. Begrenzen Sie den Wert mit geraden Anführungszeichen, …',
    ],
  },
  {
    name: 'English quotation marks around a code',
    aendere: statt(MECHATRONIKER, '"26112"', '“26112”'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:7 feld-wert: „kldb“: gefunden „“26112”“, erwartet fünf Ziffern in Anführungszeichen, die letzte von 1 bis 4. Begrenzen Sie den Wert mit geraden Anführungszeichen, …',
    ],
  },
  {
    name: 'an open quotation mark',
    aendere: statt(
      MECHATRONIKER,
      'text: In den Betrieben ändert sich die Arbeit, Beobachtung 3.',
      'text: "In den Betrieben ändert sich die Arbeit.',
    ),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:67 yaml: Das Anführungszeichen am Anfang dieses Textes wird nicht geschlossen. Setzen Sie am Ende ein zweites: "Text"',
    ],
  },
  {
    name: 'a straight quotation mark inside straight ones',
    aendere: statt(SEITE, KURZ, 'kurz: "Was "sich" verändert."'),
    befunde: [
      'docs/ueber/daten.md:3 yaml: Im Text stehen gerade Anführungszeichen, die ihn hier beenden. Verwenden Sie im Text deutsche: „Wort“.',
    ],
  },
  {
    name: 'a hash sign that begins a comment',
    aendere: statt(SEITE, KURZ, 'kurz: # Was sich verändert'),
    befunde: [
      'docs/ueber/daten.md:3 feld-wert: „kurz“: gefunden nichts (leeres Feld), erwartet ein Text. Worum es geht, in einem Satz, höchstens 200 Zeichen.',
    ],
  },
  {
    name: 'a missing colon',
    aendere: statt(SEITE, KURZ, 'kurz Was sich verändert.'),
    befunde: ['docs/ueber/daten.md:3 yaml: Nach dem Feldnamen fehlt der Doppelpunkt. Schreiben Sie feld: Wert'],
  },
  {
    name: 'a colon without a space',
    aendere: statt(SEITE, KURZ, 'kurz:Was sich verändert.'),
    befunde: ['docs/ueber/daten.md:3 yaml: Nach dem Doppelpunkt fehlt ein Leerzeichen. Schreiben Sie feld: Wert'],
  },
  {
    name: 'a list mark without a space',
    aendere: statt(MECHATRONIKER, '  - Die Arbeit ist vielseitig.', '  -Die Arbeit ist vielseitig.'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:12 feld-wert: „auf_einen_blick“: gefunden einen Text mit 86 Zeichen, erwartet eine Liste (Zeilen mit „- “). Drei bis fünf Sätze: was in 30 Sekunden wichtig ist.',
    ],
  },
  {
    name: 'a field indented too far',
    aendere: statt(
      MECHATRONIKER,
      '    richtung: waechst\n    beleg: studie\n    quellen:\n      - bibb-2024\n    stand: 2024-05',
      '    richtung: waechst\n      beleg: studie\n    quellen:\n      - bibb-2024\n    stand: 2024-05',
    ),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:42 yaml: Diese Zeile ist mit 6 Leerzeichen eingerückt. Das passt zu keiner Zeile darüber; möglich ist hier eine Einrückung mit keinem oder 2 oder 4.',
    ],
  },
  {
    name: 'a field indented too little',
    aendere: statt(MECHATRONIKER, '    richtung: waechst', '   richtung: waechst'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:41 yaml: Diese Zeile ist mit 3 Leerzeichen eingerückt. Das passt zu keiner Zeile darüber; möglich ist hier eine Einrückung mit keinem oder 2 oder 4.',
    ],
  },
  {
    name: 'a list item indented too little',
    aendere: statt(MECHATRONIKER, '      - bibb-2024', '   - bibb-2024'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:44 yaml: Diese Zeile ist mit 3 Leerzeichen eingerückt. Das passt zu keiner Zeile darüber; möglich ist hier eine Einrückung mit keinem oder 2 oder 4.',
    ],
  },
  {
    name: 'a field that stands twice',
    aendere: statt(MECHATRONIKER, 'gruppe: elektro', 'gruppe: elektro\ngruppe: produktion'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:6 yaml: Dieses Feld steht hier zweimal. Löschen Sie eines von beiden.',
    ],
  },
  {
    name: 'a whole block that stands twice',
    aendere: statt(
      MECHATRONIKER,
      'qualifizierungen:\n  - staplerschein',
      'qualifizierungen:\n  - staplerschein\nqualifizierungen:\n  - staplerschein',
    ),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:147 yaml: Dieses Feld steht hier zweimal. Löschen Sie eines von beiden.',
    ],
  },
  {
    name: 'an asterisk before a word',
    aendere: statt(SEITE, KURZ, 'kurz: *Wichtig* ist, was sich ändert.'),
    befunde: [
      'docs/ueber/daten.md:3 yaml: Dieser Text beginnt mit einem Sonderzeichen. Setzen Sie ihn in Anführungszeichen.',
    ],
  },
  {
    name: 'an at sign before a word',
    aendere: statt(SEITE, KURZ, 'kurz: @home ist, was sich ändert.'),
    befunde: [
      'docs/ueber/daten.md:3 yaml: Dieser Text beginnt mit einem Sonderzeichen. Setzen Sie ihn in Anführungszeichen.',
    ],
  },
  {
    name: 'a percent sign before a word',
    aendere: statt(SEITE, KURZ, 'kurz: % der Betriebe ändern sich.'),
    befunde: [
      'docs/ueber/daten.md:3 yaml: Dieser Text beginnt mit einem Sonderzeichen. Setzen Sie ihn in Anführungszeichen.',
    ],
  },
  {
    name: 'a bracket before a word',
    aendere: statt(SEITE, KURZ, 'kurz: [Neu] Was sich ändert.'),
    befunde: [
      'docs/ueber/daten.md:3 yaml: Dieser Text beginnt mit einem Sonderzeichen. Setzen Sie ihn in Anführungszeichen.',
    ],
  },
];
