/** @jest-environment node */
import {SEITE} from '../testContent';
import {describeBadInput, put} from './describeBadInput';

const QUELLEN = 'docs/register/quellen.yaml';
const front = (text: string) => put(SEITE, `---\n${text}\n---\n\nText.\n`);

describeBadInput('front matter and YAML', [
  {name: 'no front matter', change: put(SEITE, '# Titel\n'), rule: 'vorspann', words: ['fehlt', '„---“'], line: 1},
  {name: 'an empty file', change: put(SEITE, ''), rule: 'vorspann', words: ['fehlt'], line: 1},
  {name: 'open front matter', change: put(SEITE, '---\ntitle: X\n'), rule: 'vorspann', words: ['nicht geschlossen']},
  {
    name: 'front matter as a program',
    change: put(SEITE, '---js\nmodule.exports = {}\n---\n'),
    rule: 'vorspann',
    words: ['„---js“', 'nur YAML'],
  },
  {
    name: 'front matter as a program, spaced',
    change: put(SEITE, '--- coffee\na\n---\n'),
    rule: 'vorspann',
    words: ['„--- coffee“'],
  },
  {name: 'an open quotation mark', change: front('title: "Daten'), rule: 'yaml', words: ['nicht geschlossen'], line: 2},
  {
    name: 'a second colon',
    change: front('title: Daten\nkurz: a: b'),
    rule: 'yaml',
    words: ['zweiter Doppelpunkt', 'Anführungszeichen'],
    line: 3,
  },
  {name: 'a tab as indent', change: front('title: Daten\nkurz:\n\t- a'), rule: 'yaml', words: ['Tabulator']},
  {name: 'a field that stands twice', change: front('title: a\ntitle: b'), rule: 'yaml', words: ['zweimal'], line: 3},
  {name: 'a type tag', change: front('title: !!js/function "x"'), rule: 'yaml', words: ['Typangabe'], line: 2},
  {name: 'a list as a field name', change: front('? [a, b]\n: c'), rule: 'yaml', words: ['Feldname']},
  {
    name: 'a prototype key',
    change: front('title: Daten\n__proto__: {polluted: true}'),
    rule: 'yaml',
    words: ['„__proto__“'],
    line: 3,
  },
  {name: 'a constructor key', change: front('constructor: {a: 1}'), rule: 'yaml', words: ['„constructor“']},
  {name: 'a directive', change: put(QUELLEN, '%YAML 1.1\n---\n- id: a\n'), rule: 'yaml', words: ['%'], file: QUELLEN},
  {
    name: 'two documents',
    change: put(QUELLEN, '- id: a\n---\n- id: b\n'),
    rule: 'yaml',
    words: ['zweites'],
    file: QUELLEN,
    line: 2,
  },
  {
    name: 'an alias bomb',
    change: put(
      QUELLEN,
      `a: &a [x, x]\n${'bcdefghij'
        .split('')
        .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`)
        .join('\n')}\n`,
    ),
    rule: 'yaml',
    words: ['Verweise (*name)'],
    file: QUELLEN,
  },
  {name: 'brackets in brackets', change: front(`title: ${'['.repeat(5000)}`), rule: 'yaml', words: ['zu tief']},
  {
    name: 'closed brackets in brackets',
    change: front(`title: ${'['.repeat(60)}${']'.repeat(60)}`),
    rule: 'yaml',
    words: ['20 Ebenen'],
  },
  {
    name: 'quotations in quotations',
    change: put(SEITE, `---\ntitle: X\n---\n${'>'.repeat(50_000)} a`),
    rule: 'verschachtelung',
    words: ['zu tief'],
    line: 4,
  },
  {
    name: 'lists in lists',
    change: put(SEITE, `---\ntitle: X\n---\n${'- '.repeat(30)}a`),
    rule: 'verschachtelung',
    words: ['12 Ebenen'],
    line: 4,
  },
]);
