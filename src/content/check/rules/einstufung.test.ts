/** @jest-environment node */
import {checkFiles, INDUSTRIEMECHANIKER, lineOf, MECHATRONIKER, setField, testContent} from '../../testContent';
import {describeRule} from './describeRule';

describeRule(
  'kldb-existiert',
  [
    {
      name: 'a code that is not in the register',
      change: (files) => setField(files, MECHATRONIKER, ['kldb'], '99992'),
      words: ['„99992“', 'docs/register/kldb.yaml', 'statistik.arbeitsagentur.de'],
      line: (files) => lineOf(files, MECHATRONIKER, 'kldb:'),
    },
  ],
  [{name: 'codes of the register when there is no official list', change: () => undefined}],
);

it('kldb-existiert reports a register code that is not in the official list, where there is one', () => {
  const found = checkFiles(testContent(), new Set(['26112']));
  expect(found).toMatchObject([
    {
      rule: 'kldb-existiert',
      file: 'docs/register/kldb.yaml',
      message: expect.stringContaining('„25102“ gibt es in der amtlichen'),
    },
  ]);
});

describeRule(
  'kldb-niveau',
  [
    {
      name: 'a helper level for a regulated occupation',
      change: (files) => setField(files, MECHATRONIKER, ['kldb'], '26111'),
      words: ['„26111“', '1 (Helfer)', '„ausbildung“', '2 oder 3'],
    },
  ],
  [
    {
      name: 'a helper level for semi-skilled work',
      change: (files) => {
        setField(files, MECHATRONIKER, ['kldb'], '26111');
        setField(files, MECHATRONIKER, ['typ'], 'anlerntaetigkeit');
      },
    },
  ],
);

describeRule(
  'aufstieg',
  [
    {
      name: 'a rise to the same level',
      change: (files) => setField(files, MECHATRONIKER, ['wechsel', 2, 'art'], 'aufstieg'),
      words: ['„industriemechaniker“', 'von Niveau 2 (Fachkraft) zu Niveau 2'],
    },
    {
      name: 'a sideways move to a lower level',
      change: (files) => setField(files, MECHATRONIKER, ['kldb'], '26113'),
      words: ['„seitlich“', 'von Niveau 3 (Spezialist) zu Niveau 2'],
    },
  ],
  [
    {
      name: 'a rise to a higher level',
      change: (files) => {
        setField(files, INDUSTRIEMECHANIKER, ['kldb'], '25103');
        for (const index of [0, 1, 2]) {
          setField(files, MECHATRONIKER, ['wechsel', index, 'art'], 'aufstieg');
          setField(files, INDUSTRIEMECHANIKER, ['wechsel', index, 'ziel'], 'industriemechaniker');
        }
      },
    },
  ],
);

describeRule(
  'berufenet',
  [
    {
      name: 'a number of another profile',
      change: (files) => {
        setField(files, MECHATRONIKER, ['berufenet'], 2868);
        setField(files, INDUSTRIEMECHANIKER, ['berufenet'], 2868);
      },
      words: ['2868', MECHATRONIKER, 'berufenet'],
    },
  ],
  [{name: 'one number', change: (files) => setField(files, MECHATRONIKER, ['berufenet'], 2868)}],
);
