import {inLanes} from './inLanes';

const pause = () => new Promise((done) => setTimeout(done, 1));

describe('inLanes', () => {
  it('does the work for every item once, and never more than four at a time', async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    await inLanes(
      Array.from({length: 50}, (_, index) => index),
      4,
      async (item) => {
        most = Math.max(most, ++running);
        await pause();
        running--;
        done.push(item);
      },
    );
    expect(done.sort((a, b) => a - b)).toEqual(Array.from({length: 50}, (_, index) => index));
    expect(most).toBe(4);
  });

  it('begins nothing after an error, waits for what has begun, and throws the first error', async () => {
    const begun: number[] = [];
    let finished = 0;
    const work = inLanes([0, 1, 2, 3, 4, 5, 6, 7], 4, async (item) => {
      begun.push(item);
      await pause();
      if (item === 1) throw new Error('first');
      if (item === 2) throw new Error('second');
      finished++;
    });
    await expect(work).rejects.toThrow('first');
    expect(begun).toEqual([0, 1, 2, 3, ...(begun.includes(4) ? [4] : [])]);
    expect(finished).toBe(begun.length - 2);
  });

  it('does nothing without items', async () => {
    const work = jest.fn();
    await inLanes([], 4, work);
    expect(work).not.toHaveBeenCalled();
  });
});
