/** @jest-environment node */
import {append, lineOf, MECHATRONIKER, replace, SEITE, type TestFiles} from '../../testContent';
import {describeRule} from './describeRule';

const paragraph = (text: string) => (files: TestFiles) => append(files, SEITE, text);

describeRule(
  'begriffe',
  [
    {
      name: 'the old name of an agency',
      change: paragraph('Fragen Sie das Arbeitsamt.'),
      words: ['„Arbeitsamt“', '„Agentur für Arbeit“', '2004'],
      line: (files) => lineOf(files, SEITE, 'Arbeitsamt'),
    },
    {name: 'its plural', change: paragraph('Die Stellen der Arbeitsämter.'), words: ['„Arbeitsämter“']},
    {
      name: 'the old name of the authority',
      change: paragraph('Zahlen der Bundesanstalt für Arbeit.'),
      words: ['„Bundesagentur für Arbeit“'],
    },
    {
      name: 'an old name in a field',
      change: (files) => replace(files, MECHATRONIKER, 'kurz: Baut Anlagen', 'kurz: Baut im Arbeitsamt Anlagen'),
      words: ['„Arbeitsamt“'],
    },
  ],
  [
    {name: 'an old name in quotation marks', change: paragraph('Viele sagen noch „Arbeitsamt“ dazu.')},
    {name: 'an old name that is called one', change: paragraph('Die Agentur für Arbeit (früher Arbeitsamt) hilft.')},
    {name: 'another authority', change: paragraph('Die Bundesanstalt für Arbeitsschutz und Arbeitsmedizin forscht.')},
    {name: 'today’s names', change: paragraph('Die Agentur für Arbeit gehört zur Bundesagentur für Arbeit.')},
    {
      name: 'a word of the search',
      change: (files) => replace(files, SEITE, '\nstand:', '\nauch: [Arbeitsamt]\nstand:'),
    },
  ],
);
