/** @jest-environment node */
import {readFileSync} from 'node:fs';
import {REPARIERTE_REGELN} from '../../src/content/repariere';
import {LOAD_RULES} from '../../src/content/load/loadRules';
import {parseMarkdown} from '../../src/content/load/parseMarkdown';
import {ALL_RULES} from './allRules';

const path = 'docs/mitwirken/pruefungen.md';

it('explains every rule in a section of its own, in order, with an example', () => {
  const children = parseMarkdown(readFileSync(path, 'utf8'), path).body.children;
  const sections: {title: string; hasExample: boolean}[] = [];
  for (const node of children) {
    const [first] = 'children' in node ? node.children : [];
    if (node.type === 'heading' && first?.type === 'text') sections.push({title: first.value, hasExample: false});
    const current = sections.at(-1);
    if (node.type === 'code' && current && /falsch[\s\S]*richtig/.test(node.value)) current.hasExample = true;
  }
  const ids = [...LOAD_RULES, ...ALL_RULES.map(({id}) => id)];
  expect(sections).toEqual(ids.map((title) => ({title, hasExample: true})));
});

it('says of exactly those rules that a machine mends them which it mends', () => {
  const sections = readFileSync(path, 'utf8').split(/^## /m).slice(1);
  const told = sections.filter((section) => section.includes('npm run fix')).map((section) => section.split('\n')[0]);
  expect(new Set(told)).toEqual(REPARIERTE_REGELN);
});
