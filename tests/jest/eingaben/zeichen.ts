import {MECHATRONIKER, SEITE} from '../../../src/content/testContent';
import {KURZ, QUELLEN, absatz, datei, statt, text, type Fall} from './fall';

/** Slips of editors, word processors and Git: conflicts, characters, encodings, front matter. */
export const ZEICHEN: readonly Fall[] = [
  {
    name: 'a merge conflict in the front matter',
    aendere: statt(
      MECHATRONIKER,
      'gruppe: elektro',
      '<<<<<<< HEAD\ngruppe: elektro\n=======\ngruppe: produktion\n>>>>>>> vorschlag',
    ),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:5 konflikt: Hier stehen zwei Fassungen derselben Stelle, zwischen denen noch gewählt werden muss (Konflikt beim Zusammenführen). Behalten Sie die richtige Fassung …',
    ],
  },
  {
    name: 'a merge conflict in the text',
    aendere: absatz('<<<<<<< HEAD\nEin Satz.\n=======\nEin anderer Satz.\n>>>>>>> vorschlag'),
    befunde: [
      'docs/ueber/daten.md:11 konflikt: Hier stehen zwei Fassungen derselben Stelle, zwischen denen noch gewählt werden muss (Konflikt beim Zusammenführen). Behalten Sie die richtige Fassung und löschen Sie …',
    ],
  },
  {
    name: 'a merge conflict in a register',
    aendere: statt(QUELLEN, '  art: studie', '<<<<<<< HEAD\n  art: studie\n=======\n  art: gesetz\n>>>>>>> vorschlag'),
    befunde: [
      'docs/register/quellen.yaml:4 konflikt: Hier stehen zwei Fassungen derselben Stelle, zwischen denen noch gewählt werden muss (Konflikt beim Zusammenführen). Behalten Sie die richtige Fassung und …',
    ],
  },
  {
    name: 'a left-over line of a merge conflict',
    aendere: absatz('Ein Satz.\n\n>>>>>>> vorschlag'),
    befunde: [
      'docs/ueber/daten.md:13 konflikt: Hier stehen zwei Fassungen derselben Stelle, zwischen denen noch gewählt werden muss (Konflikt beim Zusammenführen). Behalten Sie die richtige Fassung und löschen Sie …',
    ],
  },
  {
    name: 'a merge conflict with its common ancestor',
    aendere: absatz(
      '<<<<<<< HEAD\nEin Satz.\n||||||| 1234567\nKein Satz.\n=======\nEin anderer Satz.\n>>>>>>> vorschlag',
    ),
    befunde: [
      'docs/ueber/daten.md:11 konflikt: Hier stehen zwei Fassungen derselben Stelle, zwischen denen noch gewählt werden muss (Konflikt beim Zusammenführen). Behalten Sie die richtige Fassung und löschen Sie …',
    ],
  },
  {
    name: 'an umlaut of letter and mark',
    aendere: absatz('Pru\u0308fung der Baugruppen.'),
    befunde: [
      'docs/ueber/daten.md:11 zeichen: Hier steht „ü“ aus zwei Zeichen, Buchstabe und Punkte oder Strich; die Suche findet das Wort so nicht. Tippen Sie den Buchstaben neu; npm run fix erledigt es für alle …',
    ],
  },
  {
    name: 'an umlaut of letter and mark in a field',
    aendere: statt(SEITE, KURZ, 'kurz: Was sich in den Betrieben vera\u0308ndert und für wen.'),
    befunde: [
      'docs/ueber/daten.md:3 zeichen: Hier steht „ä“ aus zwei Zeichen, Buchstabe und Punkte oder Strich; die Suche findet das Wort so nicht. Tippen Sie den Buchstaben neu; npm run fix erledigt es für alle …',
    ],
  },
  {
    name: 'a soft hyphen from a word processor',
    aendere: absatz('Zell\u00ADfertigung im Werk.'),
    befunde: [
      'docs/ueber/daten.md:11 zeichen: Hier steht das unsichtbare oder nicht darstellbare Zeichen U+00AD. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.',
    ],
  },
  {
    name: 'a zero-width space from a web page',
    aendere: statt(SEITE, KURZ, 'kurz: Was sich\u200B in den Betrieben verändert und für wen.'),
    befunde: [
      'docs/ueber/daten.md:3 zeichen: Hier steht das unsichtbare oder nicht darstellbare Zeichen U+200B. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.',
    ],
  },
  {
    name: 'a byte order mark inside the text',
    aendere: absatz('Ein\uFEFF Satz.'),
    befunde: [
      'docs/ueber/daten.md:11 zeichen: Hier steht das unsichtbare oder nicht darstellbare Zeichen U+FEFF. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.',
    ],
  },
  {
    name: 'a private character of a symbol font',
    aendere: absatz('\uF0B7 Ein Satz aus Word.'),
    befunde: [
      'docs/ueber/daten.md:11 zeichen: Hier steht das unsichtbare oder nicht darstellbare Zeichen U+F0B7. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.',
    ],
  },
  {
    name: 'a line separator',
    aendere: absatz('Ein Satz.\u2028Noch einer.'),
    befunde: [
      'docs/ueber/daten.md:11 zeichen: Hier steht das unsichtbare oder nicht darstellbare Zeichen U+2028. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.',
    ],
  },
  {
    name: 'a no-break space as indent',
    aendere: statt(MECHATRONIKER, '  - Die Arbeit ist vielseitig.', '\u00A0 - Die Arbeit ist vielseitig.'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:12 yaml: Hier steht ein geschütztes Leerzeichen, das mit kopiertem Text kommt. Ersetzen Sie es durch ein gewöhnliches.',
    ],
  },
  {
    name: 'a no-break space after the colon',
    aendere: statt(MECHATRONIKER, 'gruppe: elektro', 'gruppe:\u00A0elektro'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:5 yaml: Hier steht ein geschütztes Leerzeichen, das mit kopiertem Text kommt. Ersetzen Sie es durch ein gewöhnliches.',
    ],
  },
  {
    name: 'a replacement character',
    aendere: absatz('Pr\uFFFDfung'),
    befunde: [
      'docs/ueber/daten.md:11 zeichen: Hier steht das unsichtbare oder nicht darstellbare Zeichen U+FFFD. Löschen Sie es und tippen Sie die Stelle neu; oft kommt es mit kopiertem Text.',
    ],
  },
  {
    name: 'letters read in the wrong encoding',
    aendere: absatz('PrÃ¼fung der Baugruppen.'),
    befunde: [
      'docs/ueber/daten.md:11 zeichen: Hier stehen Zeichen, die beim Öffnen mit der falschen Kodierung entstehen. Tippen Sie die Stelle neu und speichern Sie die Datei als UTF-8.',
    ],
  },
  {
    name: 'a file in Latin 1',
    aendere: datei(SEITE, Buffer.from(`---\ntitle: Prüfung\n${KURZ}\n---\n`, 'latin1')),
    befunde: [
      'docs/ueber/daten.md:1 datei-art: Die Datei ist nicht als UTF-8 gespeichert. Speichern Sie sie im Editor mit der Kodierung UTF-8.',
    ],
  },
  {
    name: 'a file in UTF-16',
    aendere: datei(SEITE, Buffer.from('\uFEFF---\ntitle: X\n', 'utf16le')),
    befunde: [
      'docs/ueber/daten.md:1 datei-art: Die Datei ist nicht als UTF-8 gespeichert. Speichern Sie sie im Editor mit der Kodierung UTF-8.',
    ],
  },
  {
    name: 'a binary file with the ending of text',
    aendere: datei(SEITE, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0xff, 0xfe])),
    befunde: [
      'docs/ueber/daten.md:1 datei-art: Die Datei ist nicht als UTF-8 gespeichert. Speichern Sie sie im Editor mit der Kodierung UTF-8.',
    ],
  },
  {
    name: 'an empty file',
    aendere: datei(SEITE, ''),
    befunde: [
      'docs/ueber/daten.md:1 vorspann: Der Vorspann fehlt. Die Datei beginnt mit einer Zeile „---“, darunter stehen die Felder, darunter wieder „---“.',
    ],
  },
  {
    name: 'a file without front matter',
    aendere: datei(SEITE, '## Herkunft\n\nText.\n'),
    befunde: [
      'docs/ueber/daten.md:1 vorspann: Der Vorspann fehlt. Die Datei beginnt mit einer Zeile „---“, darunter stehen die Felder, darunter wieder „---“.',
    ],
  },
  {
    name: 'front matter that is not closed',
    aendere: text(SEITE, (t) => t.replace('\n---\n\n', '\n\n')),
    befunde: [
      'docs/ueber/daten.md:1 vorspann: Der Vorspann ist nicht geschlossen. Setzen Sie nach dem letzten Feld eine Zeile mit genau drei Bindestrichen „---“.',
    ],
  },
  {
    name: 'front matter closed by four hyphens',
    aendere: text(SEITE, (t) => t.replace('\n---\n\n', '\n----\n\n')),
    befunde: [
      'docs/ueber/daten.md:1 vorspann: Der Vorspann ist nicht geschlossen. Setzen Sie nach dem letzten Feld eine Zeile mit genau drei Bindestrichen „---“.',
    ],
  },
  {
    name: 'a blank line above the front matter',
    aendere: text(SEITE, (t) => `\n${t}`),
    befunde: [
      'docs/ueber/daten.md:1 vorspann: Der Vorspann fehlt. Die Datei beginnt mit einer Zeile „---“, darunter stehen die Felder, darunter wieder „---“.',
    ],
  },
  {
    name: 'an em dash for the three hyphens',
    aendere: text(SEITE, (t) => t.replace('---', '—')),
    befunde: [
      'docs/ueber/daten.md:1 vorspann: Der Vorspann fehlt. Die Datei beginnt mit einer Zeile „---“, darunter stehen die Felder, darunter wieder „---“.',
    ],
  },
];
