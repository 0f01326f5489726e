/** @jest-environment node */
import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {lies, unterschied} from '../pflege/testhilfen';
import {fuegeEintragEin} from './fuegeEintragEin';

const EINTRAG = '- id: m\n  titel: Neu\n';
const sortiert = '# Kopf\n- id: a\n  titel: A # Hinweis\n\n# zu z\n- id: z\n  liste: [1,\n    2]\n';

describe('fuegeEintragEin', () => {
  it('puts an entry beside its neighbour in a sorted register, and leaves comments where they belong', () => {
    expect(fuegeEintragEin(sortiert, EINTRAG, 'm')).toBe(sortiert.replace('# Hinweis\n', `# Hinweis\n${EINTRAG}`));
  });

  it('puts the smallest id on top, below the head of the file', () => {
    const eintrag = '- id: 0\n';
    expect(fuegeEintragEin('# Kopf\n- id: a\n- id: b\n', eintrag, '0')).toBe('# Kopf\n- id: 0\n- id: a\n- id: b\n');
  });

  it('appends to a register that is not sorted, also without a line break at its end', () => {
    expect(fuegeEintragEin('- id: z\n- id: a\n- id: b', EINTRAG, 'm')).toBe(
      '- id: z\n- id: a\n- id: b\n- id: m\n  titel: Neu',
    );
  });

  it('keeps Windows line ends', () => {
    const text = '- id: a\r\n- id: z\r\n';
    expect(fuegeEintragEin(text, EINTRAG, 'm')).toBe('- id: a\r\n- id: m\r\n  titel: Neu\r\n- id: z\r\n');
  });

  it('fills an empty register and one of comments only', () => {
    expect(fuegeEintragEin('', EINTRAG, 'm')).toBe(EINTRAG);
    expect(fuegeEintragEin('# Kopf\n', EINTRAG, 'm')).toBe(`# Kopf\n${EINTRAG}`);
  });

  it('refuses a register in brackets, because it could not keep its form', () => {
    expect(() => fuegeEintragEin('[{id: a}]', EINTRAG, 'm')).toThrow('no list');
  });

  it.each(['quellen', 'standorte', 'qualifizierungen'])(
    'adds nothing but its lines to the real register %s',
    (name) => {
      const text = readFileSync(`docs/register/${name}.yaml`, 'utf8');
      const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/);
      fc.assert(
        fc.property(id, (kennung) => {
          const eintrag = `- id: "${kennung}"\n  titel: Neu\n`;
          const neu = fuegeEintragEin(text, eintrag, kennung);
          expect(neu.length).toBe(text.length + eintrag.length);
          const ort = neu.indexOf(eintrag);
          expect(neu.slice(0, ort) + neu.slice(ort + eintrag.length)).toBe(text);
          expect(unterschied(text, neu).every((zeile) => zeile.startsWith('+'))).toBe(true);
          expect(lies(neu)).toHaveLength((lies(text) as unknown[]).length + 1);
        }),
        {numRuns: 5},
      );
    },
  );
});
