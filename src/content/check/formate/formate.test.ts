/** @jest-environment node */
import fc from 'fast-check';
import type {Finding} from '../../finding';
import {FORMATE} from '.';

const FINDING: Finding = {
  file: 'docs/berufe/it/data-scientist.md',
  line: 12,
  column: 3,
  rule: 'datum',
  field: 'wandel.2.stand',
  message: 'Das Datum „5.12.2018“ ist falsch. Richtig: "2018-12-05"',
  severity: 'error',
};

const schreibe = (format: string, findings: readonly Finding[]): string => FORMATE[format]?.(findings, 0) ?? '';

const finding = fc.record({
  file: fc.string({minLength: 1, unit: 'grapheme'}),
  line: fc.integer({min: 1, max: 9999}),
  column: fc.integer({min: 1, max: 999}),
  rule: fc.constantFrom('datum', 'typografie', 'yaml'),
  field: fc.string(),
  message: fc.string({unit: fc.constantFrom('a', '%', ':', ',', '\n', '\r', '::error::', '"', '„')}),
  severity: fc.constantFrom('error' as const, 'warning' as const),
});

describe('notes on a pull request', () => {
  it('name file, line, column, rule and field', () => {
    expect(schreibe('github', [FINDING])).toBe(
      '::error file=docs/berufe/it/data-scientist.md,line=12,col=3,title=datum%3A wandel.2.stand::' +
        'Das Datum „5.12.2018“ ist falsch. Richtig: "2018-12-05"',
    );
  });

  it('are one command for each finding, whatever a contribution wrote', () => {
    fc.assert(
      fc.property(fc.array(finding, {minLength: 1, maxLength: 5}), (findings) => {
        const lines = schreibe('github', findings).split(/\r|\n/);
        expect(lines).toHaveLength(findings.length);
        for (const line of lines)
          expect(line).toMatch(/^::(?:error|warning) file=[^,:]*,line=\d+,col=\d+,title=[^,:]*::/);
      }),
    );
  });
});

describe('SARIF', () => {
  it('has what the standard requires of a result', () => {
    expect(
      JSON.parse(schreibe('sarif', [FINDING, {...FINDING, severity: 'warning', rule: 'typografie'}])),
    ).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {driver: {rules: [{id: 'datum'}, {id: 'typografie'}]}},
          results: [
            {
              ruleId: 'datum',
              ruleIndex: 0,
              level: 'error',
              message: {text: FINDING.message},
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {uri: FINDING.file},
                    region: {startLine: 12, startColumn: 3},
                  },
                },
              ],
            },
            {ruleId: 'typografie', ruleIndex: 1, level: 'warning'},
          ],
        },
      ],
    });
  });

  it('is read back as it was found', () => {
    fc.assert(
      fc.property(fc.array(finding, {maxLength: 5}), (findings) => {
        const {runs} = JSON.parse(schreibe('sarif', findings)) as {
          runs: {results: {message: {text: string}; level: string}[]}[];
        };
        expect(runs[0]?.results.map(({message, level}) => [message.text, level])).toEqual(
          findings.map(({message, severity}) => [message, severity]),
        );
      }),
    );
  });
});

describe('text', () => {
  const warnings = (count: number): Finding[] =>
    Array.from({length: count}, (_, i) => ({
      ...FINDING,
      file: 'docs/zzz.md',
      line: 10 + i,
      rule: 'abgelaufen',
      severity: 'warning',
    }));

  it('tells three warnings of a kind in full and the others by their lines', () => {
    const text = schreibe('text', warnings(5));
    expect(text.match(/Warnung {2}abgelaufen/g)).toHaveLength(3);
    expect(text).toContain('Ebenso „abgelaufen“ in Zeile 13, 14.');
    expect(text).toContain('0 Fehler, 5 Warnungen in 1 Datei');
  });

  it('puts files with errors last and tells every error', () => {
    const errors = Array.from({length: 5}, (_, i) => ({...FINDING, line: i + 1}));
    const text = schreibe('text', [...errors, ...warnings(1)]);
    expect(text.match(/ Fehler {2}datum/g)).toHaveLength(5);
    expect(text.indexOf('docs/zzz.md')).toBeLessThan(text.indexOf('data-scientist.md'));
  });
});
