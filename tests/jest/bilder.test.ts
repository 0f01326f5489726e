/** @jest-environment node */
import {existsSync, readdirSync} from 'node:fs';
import {visit} from 'unist-util-visit';
import {loadContent} from '../../src/content';

const vorhanden = readdirSync('static/bilder', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`);

const verwendet = new Set<string>();
for (const {body} of loadContent('.').files) {
  if (body)
    visit(body, 'image', ({url}) => {
      verwendet.add(`static${url}`);
    });
}

it('some page shows every picture', () => {
  expect(vorhanden.filter((path) => !verwendet.has(path))).toEqual([]);
});

it('every picture that a page shows is there', () => {
  expect(verwendet.size).toBeGreaterThan(0);
  expect([...verwendet].filter((path) => !existsSync(path))).toEqual([]);
});
