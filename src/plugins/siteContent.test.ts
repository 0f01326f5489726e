import {setImmediate} from 'node:timers/promises';
import {loadContent} from '../content';
import {siteContent} from './siteContent';

jest.mock('../content', () => ({loadContent: jest.fn((rootDir: string) => ({rootDir}))}));

const reading = jest.mocked(loadContent);

beforeEach(async () => {
  await setImmediate();
  reading.mockClear();
});

it('reads once for all who ask in one turn', () => {
  const [first, ...others] = [1, 2, 3].map(() => siteContent('/projekt'));
  expect(others).toEqual([first, first]);
  expect(first).toEqual({rootDir: '/projekt'});
  expect(reading).toHaveBeenCalledTimes(1);
});

it('reads again in a later turn: files may have changed', async () => {
  const before = siteContent('/projekt');
  await setImmediate();
  expect(siteContent('/projekt')).not.toBe(before);
});

it('shares with a plugin that has modules of its own', async () => {
  const mine = siteContent('/projekt');
  await jest.isolateModulesAsync(async () => {
    const theirs = await import('./siteContent');
    expect(theirs.siteContent('/projekt')).toBe(mine);
  });
});

it('reads every project for itself', () => {
  expect([siteContent('/a'), siteContent('/b')]).toEqual([{rootDir: '/a'}, {rootDir: '/b'}]);
});

it('keeps nothing of a reading that failed', () => {
  reading.mockImplementationOnce(() => {
    throw new Error('no docs/');
  });
  expect(() => siteContent('/ohne')).toThrow('no docs/');
  expect(siteContent('/ohne')).toEqual({rootDir: '/ohne'});
});
