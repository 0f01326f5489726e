/**
 * `npm test`: everything continuous integration runs, in one command. Every step runs, whatever failed before it;
 * the output of a step is shown when it failed. The last line is `N passed, N failed`.
 *
 *     npm test                              all steps
 *     npm test -- --only jest,types         only these steps
 *     npm test -- --skip build,browser      all but these steps
 */
import {parseArgs} from 'node:util';
import {oneTest, type Counts} from './test/counts';
import {run} from './test/run';
import {STEPS, type Step} from './test/steps';

/** The steps a caller asked for. Throws when one of the names is no step. */
function chosenSteps(): Step[] {
  const {values} = parseArgs({options: {only: {type: 'string'}, skip: {type: 'string'}}});
  const names = (list: string | undefined) => list?.split(',').map((name) => name.trim());
  const [only, skip] = [names(values.only), names(values.skip)];
  const known = STEPS.map(({id}) => id);
  const unknown = [...(only ?? []), ...(skip ?? [])].filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No such step: ${unknown.join(', ')}. Steps: ${known.join(', ')}`);
  return STEPS.filter(({id}) => (only?.includes(id) ?? true) && !skip?.includes(id));
}

/** Runs one step and prints its result. */
async function runStep({title, command, env, count}: Step): Promise<Counts> {
  const start = performance.now();
  const outcome = await run(command, env);
  const counts = count?.(outcome) ?? oneTest(outcome.ok);
  if (counts.failed > 0) console.log(`\n${outcome.output.trimEnd()}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${summary(title, counts)} (${seconds} s)`);
  return counts;
}

function summary(title: string, {passed, failed}: Counts): string {
  const result = failed > 0 ? 'FAILED' : 'ok    ';
  return `${result} ${title}${passed + failed > 1 ? `: ${passed} passed, ${failed} failed.` : ''}`;
}

async function main(): Promise<void> {
  const total: Counts = {passed: 0, failed: 0};
  const broken = new Set<string>();
  for (const step of chosenSteps()) {
    let counts = oneTest(false);
    const missing = step.needs?.find((id) => broken.has(id));
    if (missing !== undefined) console.log(`FAILED ${step.title}: not run, because of "${missing}"`);
    else counts = await runStep(step);
    if (counts.failed > 0) broken.add(step.id);
    total.passed += counts.passed;
    total.failed += counts.failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
