/**
 * Does the work for each item, in their order and so many at a time. After an error nothing new is begun, and what has begun is
 * waited for.
 * @throws the first error
 */
export async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const errors: unknown[] = [];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined && errors.length === 0; item = queue.shift()) {
      await work(item).catch((error: unknown) => errors.push(error));
    }
  };
  await Promise.all(Array.from({length: lanes}, lane));
  if (errors.length > 0) throw errors[0];
}
