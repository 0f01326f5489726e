/** @jest-environment node */
import {parseMarkdown} from '../load/parseMarkdown';
import {abschnitteOf} from '../load/body';
import {BERUF_ABSCHNITTE, berufSchema} from '../schema';
import {berufVorlage, LUECKE} from './berufVorlage';

const vorlage = berufVorlage({id: 'werkzeugmechaniker', gruppe: 'produktion', heute: '2026-11-22'});
const {yaml, body, findings} = parseMarkdown(vorlage, 'docs/berufe/produktion/werkzeugmechaniker.md');

describe('the file of a new profile', () => {
  test('is readable and has all headings in order', () => {
    expect(findings).toEqual([]);
    expect(abschnitteOf(body).map(({ueberschrift}) => ueberschrift)).toEqual([...BERUF_ABSCHNITTE]);
  });

  test('has every required field and no unknown one: the schema complains about marked gaps only', () => {
    const result = berufSchema.safeParse(yaml?.data, {reportInput: true});
    const issues = result.error?.issues ?? [];
    expect(issues.length).toBeGreaterThan(20);
    expect(issues.filter(({code}) => code === 'unrecognized_keys')).toEqual([]);
    expect(issues.map(({input}) => input)).toEqual(issues.map(() => LUECKE));
  });
});
