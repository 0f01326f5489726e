import {pick} from '../../scripts/bench/random';
import {expect} from './fixtures';
import {randomOf, REQUESTS, test} from './smallSite';
import {attempt, confirm, expectWhole, storedKeys} from './storedSite';
import {FAILURES, type Failure} from './unreliable';

/** Failures per part of the life of a copy. */
const RUNS = 30;

// Files that do not arrive are what these tests are about.
test.afterEach(({problems}) => {
  problems.length = 0;
});

/** A kind of failure and after how many of all requests it happens, for each run. */
function draw(part: number, requests: number): {run: number; how: Failure; after: number}[] {
  const random = randomOf(part);
  return Array.from({length: RUNS}, (_, run) => ({
    run,
    how: pick(random, FAILURES),
    after: Math.floor(random() * requests),
  }));
}

test.describe('first visit', () => {
  for (const {run, how, after} of draw(1, REQUESTS)) {
    test(`${run}: ${how} after ${after} requests leaves nothing half done`, async ({page, server, versions}) => {
      await page.goto('/');
      server.after(after, how);
      expect(await attempt(page)).toBe('given up');

      server.restore();
      await page.goto('/');
      const before = server.requests();
      expect(await attempt(page)).toBe('in use');
      // What had arrived is not loaded again; four files are on their way at a time.
      expect(server.requests() - before).toBeLessThanOrEqual(REQUESTS - Math.max(0, after - 5));
      server.after(0, 'no connection');
      await expectWhole(page, versions, versions.old);
    });
  }
});

test.describe('new version', () => {
  for (const {run, how, after} of draw(2, REQUESTS - 11)) {
    test(`${run}: ${how} after ${after} requests leaves the old version whole`, async ({page, server, versions}) => {
      await page.goto('/');
      expect(await attempt(page)).toBe('in use');
      server.publish(versions.next.folder);
      server.after(after, how);
      expect(await attempt(page)).toBe('given up');
      server.after(0, 'no connection');
      await expectWhole(page, versions, versions.old);

      server.restore();
      expect(await attempt(page)).toBe('waits');
      server.after(0, 'no connection');
      await expectWhole(page, versions, versions.old);
      await confirm(page);
      await expectWhole(page, versions, versions.next);
      expect(await storedKeys(page)).toHaveLength(versions.next.sums.size);
    });
  }
});

test.describe('a publication in the middle', () => {
  for (const {run, after} of draw(3, REQUESTS - 1).slice(0, 10)) {
    test(`${run}: after ${after} requests of a first visit never mixes two versions`, async ({
      page,
      server,
      versions,
    }) => {
      await page.goto('/');
      server.after(after + 1, () => server.publish(run % 2 ? versions.next.folder : versions.nextOverOld));
      const end = await attempt(page);
      const version = end === 'in use' ? versions.old : versions.next;
      if (end !== 'in use') expect(await attempt(page)).toBe('in use');
      server.after(0, 'no connection');
      await expectWhole(page, versions, version);
    });
  }
});
