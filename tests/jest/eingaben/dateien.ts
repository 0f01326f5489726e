import {MECHATRONIKER, SEITE, textOf} from '../../../src/content/testContent';
import {absatz, datei, statt, text, type Fall} from './fall';

/** Slips in names and places of files, links and headings. */
export const DATEIEN: readonly Fall[] = [
  {
    name: 'a file name with an umlaut',
    aendere: datei('docs/ueber/prüfung.md', '---\n---\n'),
    befunde: [
      'docs/ueber/prüfung.md:1 datei-ort: Der Dateiname „prüfung.md“ darf nur aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen bestehen. Beispiel: mechatroniker.md',
    ],
  },
  {
    name: 'a file name with a space',
    aendere: datei('docs/ueber/neue daten.md', '---\n---\n'),
    befunde: [
      'docs/ueber/neue daten.md:1 datei-ort: Der Dateiname „neue daten.md“ darf nur aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen bestehen. Beispiel: mechatroniker.md',
    ],
  },
  {
    name: 'a file name in capitals',
    aendere: datei('docs/ueber/README.md', '---\n---\n'),
    befunde: [
      'docs/ueber/README.md:1 datei-ort: Der Dateiname „README.md“ darf nur aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen bestehen. Beispiel: mechatroniker.md',
    ],
  },
  {
    name: 'a copy of a file',
    aendere: (files) => files.set('docs/ueber/daten - Kopie.md', textOf(files, SEITE)),
    befunde: [
      'docs/ueber/daten - Kopie.md:1 datei-ort: Der Dateiname „daten - Kopie.md“ darf nur aus Kleinbuchstaben a–z, Ziffern und einzelnen Bindestrichen bestehen. Beispiel: mechatroniker.md',
    ],
  },
  {
    name: 'a backup of an editor',
    aendere: (files) => files.set('docs/ueber/daten.md~', textOf(files, SEITE)),
    befunde: [
      'docs/ueber/daten.md~:1 datei-art: Dateien mit der Endung „.md~“ sind hier nicht erlaubt. Das ist die Sicherungskopie eines Programms. Löschen Sie sie.',
    ],
  },
  {
    name: 'a renamed profile',
    aendere: (files) => {
      files.set('docs/berufe/elektro/mechatronik.md', textOf(files, MECHATRONIKER));
      files.delete(MECHATRONIKER);
    },
    befunde: [
      'docs/berufe/elektro/mechatronik.md:2 kennung: „id“ ist „mechatroniker“, der Dateiname aber „mechatronik“. Beide müssen gleich sein: Schreiben Sie id: mechatronik oder verschieben Sie die Datei.',
    ],
  },
  {
    name: 'a profile moved to another group',
    aendere: (files) => {
      files.set('docs/berufe/produktion/mechatroniker.md', textOf(files, MECHATRONIKER));
      files.delete(MECHATRONIKER);
    },
    befunde: [
      'docs/berufe/produktion/mechatroniker.md:5 kennung: „gruppe“ ist „elektro“, der Ordner aber „produktion“. Beide müssen gleich sein: Schreiben Sie gruppe: produktion oder verschieben Sie die Datei.',
    ],
  },
  {
    name: 'a deleted profile others lead to',
    aendere: (files) => {
      files.delete(MECHATRONIKER);
    },
    befunde: [
      'docs/aktuelles/2026-03-12-kongress.md:9 verweis-beruf: Das Profil „mechatroniker“ gibt es nicht. Alle Kennungen stehen in docs/berufe/ (die Dateinamen ohne .md); ergänzen Sie dort den Eintrag oder …',
      'docs/beratung/wechsel.md:21 verweis-beruf: Das Profil „mechatroniker“ gibt es nicht. Alle Kennungen stehen in docs/berufe/ (die Dateinamen ohne .md); ergänzen Sie dort den Eintrag oder berichtigen …',
      'docs/berufe/produktion/industriemechaniker.md:124 verweis-beruf: Das Profil „mechatroniker“ gibt es nicht. Alle Kennungen stehen in docs/berufe/ (die Dateinamen ohne .md); ergänzen Sie dort den …',
    ],
    weitere: 7,
  },
  {
    name: 'an image of 12 MB',
    aendere: datei('docs/ueber/werk.png', Buffer.alloc(12_000_000)),
    befunde: [
      'docs/ueber/werk.png:1 datei-art: Dateien mit der Endung „.png“ sind hier nicht erlaubt. Bilder liegen in static/bilder/ (avif, jpg, png, svg oder webp, höchstens 100 kB) und erscheinen mit ![Was zu …',
    ],
  },
  {
    name: 'a small image',
    aendere: datei('docs/ueber/werk.jpg', Buffer.alloc(1000)),
    befunde: [
      'docs/ueber/werk.jpg:1 datei-art: Dateien mit der Endung „.jpg“ sind hier nicht erlaubt. Bilder liegen in static/bilder/ (avif, jpg, png, svg oder webp, höchstens 100 kB) und erscheinen mit ![Was zu …',
    ],
  },
  {
    name: 'a PDF',
    aendere: datei('docs/berufe/elektro/verordnung.pdf', '%PDF-1.7'),
    befunde: [
      'docs/berufe/elektro/verordnung.pdf:1 datei-art: Dateien mit der Endung „.pdf“ sind hier nicht erlaubt. Ein Dokument wird nicht hochgeladen, sondern als Quelle mit seiner Adresse genannt: …',
    ],
  },
  {
    name: 'a document of a word processor',
    aendere: datei('docs/berufe/elektro/mechatroniker.docx', 'PK'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.docx:1 datei-art: Dateien mit der Endung „.docx“ sind hier nicht erlaubt. Der Text gehört in eine Datei mit der Endung „.md“; eine Vorlage legt npm run new an. …',
    ],
  },
  {
    name: 'a spreadsheet',
    aendere: datei('docs/register/quellen.xlsx', 'PK'),
    befunde: [
      'docs/register/quellen.xlsx:1 datei-art: Dateien mit der Endung „.xlsx“ sind hier nicht erlaubt. Tabellen werden nicht hochgeladen. Tragen Sie die Einträge in das passende Register ein …',
    ],
  },
  {
    name: 'a register with the ending .yml',
    aendere: datei('docs/register/quellen.yml', '[]'),
    befunde: [
      'docs/register/quellen.yml:1 datei-art: Dateien mit der Endung „.yml“ sind hier nicht erlaubt, erwartet wird „.yaml“. Benennen Sie die Datei in „quellen.yaml“ um. Erlaubt sind …',
    ],
  },
  {
    name: 'a text file',
    aendere: datei('docs/berufe/elektro/mechatroniker.txt', 'Text'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.txt:1 datei-art: Dateien mit der Endung „.txt“ sind hier nicht erlaubt. Der Text gehört in eine Datei mit der Endung „.md“; eine Vorlage legt npm run new an. Löschen …',
    ],
  },
  {
    name: 'a profile of 2 MB',
    aendere: text(SEITE, (t) => t + 'Text. '.repeat(350_000)),
    befunde: [
      'docs/ueber/daten.md:1 datei-groesse: Die Datei ist 2.101 kB groß, erlaubt sind 100 kB. Teilen Sie den Text auf oder entfernen Sie eingefügte Daten.',
    ],
  },
  {
    name: 'a link to a page that does not exist',
    aendere: absatz('Siehe [Mechatroniker/in](/berufe/mechatronik/).'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „/berufe/mechatronik/“ gibt es nicht. Meinten Sie „/berufe/mechatroniker/“? Der Pfad eines Profils ist /berufe/<id>/, der eines Leitthemas …',
    ],
  },
  {
    name: 'a link to a file of the computer',
    aendere: absatz('Siehe [Plan](file:///C:/Plan.docx).'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „file:///C:/Plan.docx“ beginnt mit „file:“. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser Wissensbasis (/berufe/mechatroniker/) und …',
    ],
  },
  {
    name: 'a link without an address',
    aendere: absatz('Siehe [Plan]().'),
    befunde: [
      'docs/ueber/daten.md:11 linkziel: Das Linkziel „“ ist keine vollständige Adresse. Erlaubt sind https://…, http://…, mailto:…, Seiten dieser Wissensbasis (/berufe/mechatroniker/) und #abschnitt.',
    ],
  },
  {
    name: 'a footnote without a source',
    aendere: absatz('Ein Satz.[^gibt-es-nicht]'),
    befunde: [
      'docs/ueber/daten.md:11 verweis-quelle: Die Quelle „gibt-es-nicht“ gibt es nicht. Alle Kennungen stehen in docs/register/quellen.yaml; ergänzen Sie dort den Eintrag oder berichtigen Sie die Kennung.',
    ],
  },
  {
    name: 'a heading of the first level',
    aendere: absatz('# Titel\n\nText.'),
    befunde: [
      'docs/ueber/daten.md:11 ueberschriften: Die Überschrift „Titel“ hat die Ebene 1 (#). Diese Ebene gehört dem Titel aus dem Vorspann; beginnen Sie mit zwei Rauten: ## Titel',
    ],
  },
  {
    name: 'a heading that is missing',
    aendere: text(MECHATRONIKER, (t) => t.replace('## Was sich ändert\n', '')),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:166 ueberschriften: Der Abschnitt „## Was sich ändert“ fehlt. Die Überschriften der Ebene 2 sind fest: Aufgaben und Arbeitsalltag · Was sich ändert · Zugang und …',
    ],
  },
  {
    name: 'a heading that is misspelt',
    aendere: statt(MECHATRONIKER, '## Was sich ändert', '## Was sich aendert'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:170 ueberschriften: Die Überschrift „Was sich aendert“ gibt es hier nicht. Meinten Sie „Was sich ändert“? Die Überschriften der Ebene 2 sind fest: Aufgaben und …',
    ],
  },
];
