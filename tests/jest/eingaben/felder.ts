import {MECHATRONIKER, SEITE, BEITRAG, textOf} from '../../../src/content/testContent';
import {QUELLEN, datei, feld, statt, type Fall} from './fall';

/** Slips in what fields hold. */
export const FELDER: readonly Fall[] = [
  {
    name: 'a date in the German order',
    aendere: statt(MECHATRONIKER, 'stand: 2026-11-22', 'stand: 5.12.2018'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:163 feld-wert: „stand“: gefunden „5.12.2018“, erwartet ein Tag als "JJJJ-MM-TT" in Anführungszeichen. Tag der letzten inhaltlichen Änderung. Beispiel: stand: …',
    ],
  },
  {
    name: 'a date that is not in the calendar',
    aendere: statt(MECHATRONIKER, 'stand: 2026-11-22', 'stand: 2026-02-30'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:163 datum: „stand“: Das Datum „2026-02-30“ gibt es im Kalender nicht. Schreiben Sie Jahr-Monat-Tag, zum Beispiel "2026-02-28".',
    ],
  },
  {
    name: 'a month in words',
    aendere: statt(MECHATRONIKER, '    gueltig_bis: 2027-05', '    gueltig_bis: Mai 2027'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:46 feld-wert: „wandel › 1 › gueltig_bis“: gefunden „Mai 2027“, erwartet ein Datum als "JJJJ", "JJJJ-MM" oder "JJJJ-MM-TT" in Anführungszeichen. Bis wann die …',
    ],
  },
  {
    name: 'a date in the future',
    aendere: statt(MECHATRONIKER, 'stand: 2026-11-22', 'stand: 2031-01-01'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:163 datum: „stand“ liegt in der Zukunft: gefunden „2031-01-01“, heute ist der 22.11.2026. Tragen Sie ein, wann es wirklich war.',
    ],
  },
  {
    name: 'a statement valid until before it stood',
    aendere: statt(MECHATRONIKER, '    gueltig_bis: 2027-05', '    gueltig_bis: 2020-05'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:46 abgelaufen: Die Gültigkeit endete am 31.05.2020; …',
      'docs/berufe/elektro/mechatroniker.md:46 datum: „gueltig_bis“ (2020-05) liegt vor „stand“ (2024-05). Die Gültigkeit endet frühestens mit dem Stand; prüfen Sie beide Angaben.',
    ],
  },
  {
    name: 'a code as a number',
    aendere: statt(MECHATRONIKER, '"26112"', '26112'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:7 feld-wert: „kldb“: gefunden die Zahl 26112 (ohne Anführungszeichen), erwartet ein Text. KldB 2010, fünf Ziffern in Anführungszeichen; die letzte ist das …',
    ],
  },
  {
    name: 'a code of four digits',
    aendere: statt(MECHATRONIKER, '"26112"', '"2611"'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:7 feld-wert: „kldb“: gefunden „2611“, erwartet fünf Ziffern in Anführungszeichen, die letzte von 1 bis 4. KldB 2010, fünf Ziffern in Anführungszeichen; die letzte …',
    ],
  },
  {
    name: 'a code with a letter',
    aendere: statt(MECHATRONIKER, '"26112"', '"B 26112"'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:7 feld-wert: „kldb“: gefunden „B 26112“, erwartet fünf Ziffern in Anführungszeichen, die letzte von 1 bis 4. KldB 2010, fünf Ziffern in Anführungszeichen; die …',
    ],
  },
  {
    name: 'a field in capitals',
    aendere: statt(MECHATRONIKER, 'gruppe: elektro', 'Gruppe: elektro'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:5 feld-unbekannt: Das Feld „Gruppe“ gibt es hier nicht. Meinten Sie „gruppe“? Erlaubt sind: id, title, kurz, gruppe, typ, kldb, berufenet, ordnung, bezeichnungen, …',
    ],
  },
  {
    name: 'a field with an umlaut',
    aendere: statt(MECHATRONIKER, 'taetigkeiten:', 'tätigkeiten:'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:20 feld-unbekannt: Das Feld „tätigkeiten“ gibt es hier nicht. Meinten Sie „taetigkeiten“? Erlaubt sind: id, title, kurz, gruppe, typ, kldb, berufenet, ordnung, …',
    ],
  },
  {
    name: 'a misspelt field',
    aendere: statt(MECHATRONIKER, 'qualifizierungen:', 'qualifikationen:'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:1 feld-fehlt: Das Feld „qualifizierungen“ fehlt. Kennungen aus docs/register/qualifizierungen.yaml, die Menschen in diesem Beruf nutzen.',
      'docs/berufe/elektro/mechatroniker.md:145 feld-unbekannt: Das Feld „qualifikationen“ gibt es hier nicht. Erlaubt sind: id, title, kurz, gruppe, typ, kldb, berufenet, ordnung, bezeichnungen, …',
    ],
  },
  {
    name: 'a field of another kind of page',
    aendere: feld(SEITE, ['kldb'], '26112'),
    befunde: [
      'docs/ueber/daten.md:5 feld-unbekannt: Das Feld „kldb“ gibt es hier nicht. Erlaubt sind: title, kurz, stand, reihenfolge.',
    ],
  },
  {
    name: 'a value with an umlaut',
    aendere: statt(MECHATRONIKER, 'richtung: waechst', 'richtung: wächst'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:41 feld-wert: „wandel › 1 › richtung“: gefunden „wächst“, erwartet einer dieser Werte: waechst, veraendert_sich, geht_zurueck, offen. Wohin sich die Arbeit nach …',
    ],
  },
  {
    name: 'a value in capitals',
    aendere: statt(MECHATRONIKER, 'digitalisierung: hoch', 'digitalisierung: Hoch'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:16 feld-wert: „wirkung › digitalisierung“: gefunden „Hoch“, erwartet einer dieser Werte: hoch, mittel, gering. Wirkung des Leitthemas „Digitalisierung“. Beispiel: …',
    ],
  },
  {
    name: 'an unknown theme',
    aendere: statt(MECHATRONIKER, 'leitthema: digitalisierung', 'leitthema: ki'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:39 feld-wert: „wandel › 1 › leitthema“: gefunden „ki“, erwartet einer dieser Werte: digitalisierung, elektromobilitaet, flexible-produktion, mensch. Leitthema, zu …',
    ],
  },
  {
    name: 'a missing field',
    aendere: feld(MECHATRONIKER, ['kurz'], undefined),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:1 feld-fehlt: Das Feld „kurz“ fehlt. Was die Person tut, in einem Satz, höchstens 200 Zeichen.',
    ],
  },
  {
    name: 'an empty field',
    aendere: statt(MECHATRONIKER, 'kurz: Baut Anlagen auf, prüft sie und hält sie instand.', 'kurz:'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:4 feld-wert: „kurz“: gefunden nichts (leeres Feld), erwartet ein Text. Was die Person tut, in einem Satz, höchstens 200 Zeichen.',
    ],
  },
  {
    name: 'a text where a list is wanted',
    aendere: feld(MECHATRONIKER, ['qualifizierungen'], 'staplerschein'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:145 feld-wert: „qualifizierungen“: gefunden „staplerschein“, erwartet eine Liste (Zeilen mit „- “). Kennungen aus docs/register/qualifizierungen.yaml, die …',
    ],
  },
  {
    name: 'a list where a text is wanted',
    aendere: feld(MECHATRONIKER, ['kurz'], ['Baut Anlagen auf.']),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:5 feld-wert: „kurz“: gefunden eine Liste mit einem Eintrag, erwartet ein Text. Was die Person tut, in einem Satz, höchstens 200 Zeichen.',
    ],
  },
  {
    name: 'a level as text',
    aendere: feld(MECHATRONIKER, ['kompetenzen', 0, 'stufe'], 'hoch'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:94 feld-wert: „kompetenzen › 1 › stufe“: gefunden „hoch“, erwartet einer dieser Werte: 1, 2, 3. 1 Grundlagen, 2 Anwendung, 3 Beherrschung. Beispiel: stufe: 3',
    ],
  },
  {
    name: 'a percentage as text for a number',
    aendere: feld(MECHATRONIKER, ['kompetenzen', 0, 'stufe'], '50 %'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:94 feld-wert: „kompetenzen › 1 › stufe“: gefunden „50 %“, erwartet einer dieser Werte: 1, 2, 3. 1 Grundlagen, 2 Anwendung, 3 Beherrschung. Beispiel: stufe: 3',
    ],
  },
  {
    name: 'yes for a closed list',
    aendere: statt(MECHATRONIKER, 'digitalisierung: hoch', 'digitalisierung: ja'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:16 feld-wert: „wirkung › digitalisierung“: gefunden „ja“, erwartet einer dieser Werte: hoch, mittel, gering. Wirkung des Leitthemas „Digitalisierung“. Beispiel: …',
    ],
  },
  {
    name: 'too few entries',
    aendere: feld(MECHATRONIKER, ['auf_einen_blick'], ['Die Arbeit ist vielseitig.']),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:12 feld-wert: „auf_einen_blick“: gefunden eine Liste mit einem Eintrag, erwartet mindestens 3 Einträge. Drei bis fünf Sätze: was in 30 Sekunden wichtig ist.',
    ],
  },
  {
    name: 'too long a text',
    aendere: feld(SEITE, ['kurz'], 'Was sich verändert. '.repeat(40).trim()),
    befunde: [
      'docs/ueber/daten.md:3 feld-wert: „kurz“: gefunden einen Text mit 799 Zeichen, erwartet höchstens 200 Zeichen. Worum es geht, in einem Satz, höchstens 200 Zeichen.',
    ],
  },
  {
    name: 'a source that is not in the register',
    aendere: statt(MECHATRONIKER, '- bibb-2024', '- bibb-2025'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:44 verweis-quelle: Die Quelle „bibb-2025“ gibt es nicht. Meinten Sie „bibb-2024“? Alle Kennungen stehen in docs/register/quellen.yaml; ergänzen Sie dort den …',
    ],
  },
  {
    name: 'a source that was deleted and is still cited',
    aendere: datei(
      QUELLEN,
      '- id: bibb-2023\n  titel: Bericht zur Berufsbildung\n  herausgeber: BIBB\n  art: studie\n  url: https://www.bibb.de/bericht\n  gesehen_am: 2026-11-22\n',
    ),
    befunde: [
      'docs/aktuelles/2026-03-12-kongress.md:11 verweis-quelle: Die Quelle „bibb-2024“ gibt es nicht. Meinten Sie „bibb-2023“? Alle Kennungen stehen in docs/register/quellen.yaml; ergänzen Sie dort den …',
      'docs/aktuelles/2026-03-12-kongress.md:21 verweis-quelle: Die Quelle „bibb-2024“ gibt es nicht. Meinten Sie „bibb-2023“? Alle Kennungen stehen in docs/register/quellen.yaml; ergänzen Sie dort den …',
      'docs/beratung/wechsel.md:29 verweis-quelle: Die Quelle „bibb-2024“ gibt es nicht. Meinten Sie „bibb-2023“? Alle Kennungen stehen in docs/register/quellen.yaml; ergänzen Sie dort den Eintrag oder …',
    ],
    weitere: 46,
  },
  {
    name: 'an occupation that does not exist',
    aendere: feld(MECHATRONIKER, ['wechsel', 0, 'ziel'], 'industriemechanker'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:124 verweis-beruf: Das Profil „industriemechanker“ gibt es nicht. Meinten Sie „industriemechaniker“? Alle Kennungen stehen in docs/berufe/ (die Dateinamen ohne …',
    ],
  },
  {
    name: 'a competence that does not exist',
    aendere: feld(MECHATRONIKER, ['kompetenzen', 0, 'id'], 'boren'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:93 verweis-kompetenz: Die Kompetenz „boren“ gibt es nicht. Meinten Sie „bohren“? Alle Kennungen stehen in docs/register/kompetenzen.yaml; ergänzen Sie dort den …',
    ],
  },
  {
    name: 'a training that does not exist',
    aendere: feld(MECHATRONIKER, ['qualifizierungen', 0], 'stapler'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:146 verweis-qualifizierung: Die Qualifizierung „stapler“ gibt es nicht. Alle Kennungen stehen in docs/register/qualifizierungen.yaml; ergänzen Sie dort den …',
    ],
  },
  {
    name: 'an id that is not the file name',
    aendere: statt(MECHATRONIKER, 'id: mechatroniker\n', 'id: mechatronik\n'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:2 kennung: „id“ ist „mechatronik“, der Dateiname aber „mechatroniker“. Beide müssen gleich sein: Schreiben Sie id: mechatroniker oder verschieben Sie die Datei.',
    ],
  },
  {
    name: 'two statements of one id',
    aendere: feld(MECHATRONIKER, ['wandel', 1, 'id'], 'aussage-0'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:47 kennung: Die Kennung „aussage-0“ ist schon vergeben (docs/berufe/elektro/mechatroniker.md, Zeile 38). Jede Kennung gibt es nur einmal; wählen Sie eine andere.',
    ],
  },
  {
    name: 'a group that is not the folder',
    aendere: statt(MECHATRONIKER, 'gruppe: elektro', 'gruppe: produktion'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:5 kennung: „gruppe“ ist „produktion“, der Ordner aber „elektro“. Beide müssen gleich sein: Schreiben Sie gruppe: elektro oder verschieben Sie die Datei.',
    ],
  },
  {
    name: 'two sources of one id',
    aendere: (files) => files.set(QUELLEN, textOf(files, QUELLEN) + textOf(files, QUELLEN)),
    befunde: [
      'docs/register/quellen.yaml:7 kennung: Die Kennung „bibb-2024“ ist schon vergeben (docs/register/quellen.yaml, Zeile 1). Jede Kennung gibt es nur einmal; wählen Sie eine andere.',
    ],
  },
  {
    name: 'an address without a scheme',
    aendere: statt(QUELLEN, 'https://www.bibb.de/bericht', 'www.bibb.de/bericht'),
    befunde: [
      'docs/register/quellen.yaml:5 feld-wert: „1 › url“: gefunden „www.bibb.de/bericht“, erwartet eine Adresse, die mit https:// oder http:// beginnt. Adresse; darf nur fehlen, wenn zitiert_nach angegeben …',
    ],
  },
  {
    name: 'a study as evidence without a source',
    aendere: feld(MECHATRONIKER, ['wandel', 0, 'quellen'], []),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:43 beleg: Die Aussage „aussage-0“ hat den Beleg „studie“, aber keine Quelle. Nennen Sie mindestens eine aus docs/register/quellen.yaml oder schreiben Sie beleg: …',
    ],
  },
  {
    name: 'a judgement with a source',
    aendere: feld(MECHATRONIKER, ['wandel', 0, 'beleg'], 'einschaetzung'),
    befunde: [
      'docs/berufe/elektro/mechatroniker.md:44 beleg: Die Aussage „aussage-0“ nennt Quellen, ihr Beleg ist aber „einschaetzung“. Wählen Sie die Art der Quelle (recht, statistik, studie, branche) oder leeren …',
    ],
  },
  {
    name: 'an event that ends before it begins',
    aendere: statt(BEITRAG, 'ende: 2026-03-12 16:00', 'ende: 2026-03-12 09:00'),
    befunde: [
      'docs/aktuelles/2026-03-12-kongress.md:14 beitrag: „veranstaltung.ende“ (2026-03-12 09:00) liegt vor „veranstaltung.beginn“ (2026-03-12 10:00). Prüfen Sie beide Angaben.',
    ],
  },
  {
    name: 'a time without minutes',
    aendere: statt(BEITRAG, 'beginn: 2026-03-12 10:00', 'beginn: 12.03.2026 10 Uhr'),
    befunde: [
      'docs/aktuelles/2026-03-12-kongress.md:13 feld-wert: „veranstaltung › beginn“: gefunden „12.03.2026 10 Uhr“, erwartet ein Tag als "JJJJ-MM-TT", auch mit Uhrzeit "JJJJ-MM-TT hh:mm", in …',
    ],
  },
];
