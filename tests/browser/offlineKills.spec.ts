import {computer} from './computer';
import {expect} from './fixtures';
import {randomOf, REQUESTS, test} from './smallSite';
import {attempt, expectWhole} from './storedSite';

/** Power cuts per part of the life of a copy. */
const RUNS = 4;

const moments = (part: number): number[] => {
  const random = randomOf(part);
  return Array.from({length: RUNS}, () => 1 + Math.floor(random() * (REQUESTS - 12)));
};

for (const after of moments(4)) {
  test(`a power cut after ${after} requests of a first visit leaves nothing half done`, async ({server, versions}) => {
    const pc = computer();
    const first = await pc.start(server.origin);
    const visited = await first.newPage();
    await visited.goto('/');
    server.after(after, pc.cutPower);
    await expect(attempt(visited)).rejects.toThrow();

    const second = await pc.start(server.origin);
    const page = await second.newPage();
    await page.goto('/');
    expect(await attempt(page)).toBe('in use');
    server.after(0, 'no connection');
    await expectWhole(page, versions, versions.old);
    await second.close();
    pc.remove();
  });
}

for (const after of moments(5)) {
  test(`a power cut after ${after} requests of a new version leaves the old one whole`, async ({server, versions}) => {
    const pc = computer();
    const first = await pc.start(server.origin);
    const visited = await first.newPage();
    await visited.goto('/');
    expect(await attempt(visited)).toBe('in use');
    server.publish(versions.next.folder);
    server.after(after, pc.cutPower);
    await expect(attempt(visited)).rejects.toThrow();

    server.after(0, 'no connection');
    const second = await pc.start(server.origin);
    const page = await second.newPage();
    await expectWhole(page, versions, versions.old);
    server.restore();
    expect(await attempt(page)).toBe('waits');
    server.after(0, 'no connection');
    await expectWhole(page, versions, versions.old);
    await second.close();
    pc.remove();
  });
}
