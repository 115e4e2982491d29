/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {() => unknown} run May return a promise, which is awaited.
 */

const ROUNDS = 15;
const ROUND_MS = 80;

/**
 * Times every subject in turn, round after round, and takes of each its fastest round. What is counted
 * is the processor's time, not the clock's: what else the machine does then falls on nobody. It has in
 * it what the engine leaves to other threads, such as collecting its garbage.
 * @param {readonly Subject[]} subjects
 * @returns {Promise<ReadonlyMap<string, number>>} Microseconds for one call, by name.
 */
export async function measure(subjects) {
  const best = new Map(subjects.map(({ name }) => [name, Infinity]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, run } of subjects) {
      const time = await timeOf(run);
      best.set(name, Math.min(best.get(name) ?? Infinity, time));
    }
  }
  return best;
}

/** @param {Subject["run"]} run */
async function timeOf(run) {
  const isAsync = run() instanceof Promise;
  let calls = 0;
  let batch = 1;
  let used = 0;
  const start = process.cpuUsage();
  while (used < ROUND_MS * 1000) {
    if (isAsync) for (let at = 0; at < batch; at += 1) await run();
    else for (let at = 0; at < batch; at += 1) run();
    calls += batch;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
    // The clock is read rarely, or it would be much of what is timed.
    if (used < ROUND_MS * 100) batch *= 2;
  }
  return used / calls;
}

/**
 * The fastest of several runs, each of which needs something new made before the clock starts.
 * @param {number} rounds
 * @param {(round: number) => () => unknown} prepare
 * @returns {number} Milliseconds.
 */
export function fastest(rounds, prepare) {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const run = prepare(round);
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
