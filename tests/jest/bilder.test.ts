/** @jest-environment node */
import {existsSync, readdirSync, statSync} from 'node:fs';
import {visit} from 'unist-util-visit';
import {loadContent} from '../../src/content';

/** Largest picture, in bytes: the offline copy holds every one of them. */
const MAX_BYTES = 100_000;

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

it('every picture is small, and some page shows it', () => {
  expect(vorhanden.filter((path) => statSync(path).size > MAX_BYTES)).toEqual([]);
  expect(vorhanden.filter((path) => !verwendet.has(path))).toEqual([]);
});

it('every picture that a page shows is there', () => {
  expect(verwendet.size).toBeGreaterThan(0);
  expect([...verwendet].filter((path) => !existsSync(path))).toEqual([]);
});
