/** @jest-environment node */
import {BEITRAG, GLOSSAR, lineOf, setField} from '../../testContent';
import {describeRule} from './describeRule';

const PROJEKT = {zustand: 'laufend', traeger: 'Testverband', gueltig_bis: '2027-11'};

describeRule(
  'beitrag',
  [
    {
      name: 'a date that is not the one of the file name',
      change: (files) => setField(files, BEITRAG, ['datum'], '2026-03-13'),
      words: ['2026-03-12-kongress.md', '2026-03-13-<stichwort>.md'],
      line: (files) => lineOf(files, BEITRAG, 'datum:'),
    },
    {
      name: 'an event that is a project as well',
      change: (files) => setField(files, BEITRAG, ['projekt'], PROJEKT),
      words: ['entweder eine Veranstaltung oder ein Transferprojekt'],
      line: (files) => lineOf(files, BEITRAG, 'projekt:') + 1,
    },
    {
      name: 'an event that ends before it begins',
      change: (files) => setField(files, BEITRAG, ['veranstaltung', 'ende'], '2026-03-12 09:00'),
      words: ['„veranstaltung.ende“', '2026-03-12 09:00', '2026-03-12 10:00'],
    },
    {
      name: 'a project that ends before it begins',
      change: (files) => {
        setField(files, BEITRAG, ['veranstaltung'], undefined);
        setField(files, BEITRAG, ['projekt'], {...PROJEKT, von: '2025-03', bis: '2024'});
      },
      words: ['„projekt.bis“'],
    },
  ],
  [
    {
      name: 'an event of whole days',
      change: (files) => {
        setField(files, BEITRAG, ['veranstaltung', 'beginn'], '2026-03-12');
        setField(files, BEITRAG, ['veranstaltung', 'ende'], '2026-03-13');
      },
    },
    {
      name: 'a project whose dates differ in precision',
      change: (files) => {
        setField(files, BEITRAG, ['veranstaltung'], undefined);
        setField(files, BEITRAG, ['projekt'], {...PROJEKT, von: '2025-03', bis: '2025'});
      },
    },
  ],
);

describeRule(
  'glossar-doppelt',
  [
    {
      name: 'one form in two entries, whatever its capital letters',
      change: (files) =>
        setField(files, GLOSSAR, [1], {
          id: 'hv-anlage',
          begriff: 'HV-Anlage',
          auch: ['hv'],
          text: 'Teile des Fahrzeugs unter hoher Spannung.',
          stand: '2026-11',
        }),
      words: ['„hv“', 'Zeile 4'],
    },
  ],
  [
    {
      name: 'forms that differ',
      change: (files) =>
        setField(files, GLOSSAR, [1], {
          id: 'mes',
          begriff: 'MES',
          text: 'Software, die die Fertigung steuert.',
          stand: '2026-11',
        }),
    },
  ],
);
