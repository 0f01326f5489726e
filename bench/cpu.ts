import {readFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';

/** Clock ticks per second in /proc, the same on all common Linux systems. */
const TICKS = 100;

/** Fields of /proc/self/stat after the name of the program: time of children that ended, user and system. */
const CHILDREN = [13, 14] as const;

/** Milliseconds of ended child processes; undefined where the system does not tell. */
function childMilliseconds(): number | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return CHILDREN.reduce((sum, i) => sum + (Number(fields[i]) * 1000) / TICKS, 0);
  } catch {
    return undefined;
  }
}

/** Waits, at most a second, until the time of a child process that was told to end is known. */
export async function childEnded(): Promise<void> {
  for (let i = 0; i < 50 && childMilliseconds() === 0; i++) await setTimeout(20);
}

/** Milliseconds the processor worked for this process and the ended processes it started (user and system). */
export function cpuMilliseconds(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000 + (childMilliseconds() ?? 0);
}

/**
 * Bytes in use after garbage collection: JavaScript objects and buffers outside the heap.
 * @throws Error when Node was started without --expose-gc
 */
export function usedBytes(): number {
  if (!globalThis.gc) throw new Error('Start Node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const {heapUsed, external} = process.memoryUsage();
  return heapUsed + external;
}
