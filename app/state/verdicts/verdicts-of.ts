import { listVerdicts, type Scenario, type Verdicts, type World } from "#core";
import { selectScenario } from "../derived.ts";
import type { PlaygroundState } from "../state.ts";
import { store } from "../store.ts";
import type { Deciders } from "./question.ts";

/** The saved requests of a scenario, and what decides them. */
export interface Case extends Deciders {
  readonly requests: Scenario["requests"];
}

interface Known extends Case {
  readonly verdicts: Verdicts;
}

/** More requests than these are never evaluated on the page's own thread. */
const MOST_HERE = 24;

/** Nor are fewer, once that took this many milliseconds: half a frame. */
const LONGEST_HERE = 8;

/** The scenario at hand, the one before the last edit, and what undo and redo go between. */
const MOST_KNOWN = 8;

let known: readonly Known[] = [];
let isSlow = false;

/** Those worked out already, or at once where that is not felt; null where it would be. */
export function verdictsNow(one: Case, world: World): Verdicts | null {
  const found = findKnown(one);
  if (found !== null) return found;
  if (isBeside(one)) return null;
  const started = performance.now();
  const verdicts = listVerdicts(one.requests, world);
  isSlow = performance.now() - started > LONGEST_HERE;
  remember(one, verdicts);
  return verdicts;
}

let running: Promise<unknown> = Promise.resolve();
let last: Case | null = null;

/**
 * The same beside the page's own thread. While one is being worked out, only the last of those asked
 * for meanwhile is: the others are null, for nobody waits for them any more.
 */
export async function verdictsBeside(one: Case): Promise<Verdicts | null> {
  last = one;
  const before = running;
  const found = (async () => {
    await before;
    return findKnown(one) ?? (last !== null && isSameCase(last, one) ? workOut(one) : null);
  })();
  running = found;
  return found;
}

async function workOut(one: Case): Promise<Verdicts> {
  const { requests, ...deciders } = one;
  const { askBeside } = await import("./ask.ts");
  const verdicts = await askBeside(deciders, { kind: "verdicts", requests });
  remember(one, verdicts);
  return verdicts;
}

function remember(one: Case, verdicts: Verdicts): void {
  known = [...known, { ...one, verdicts }].slice(-MOST_KNOWN);
}

function findKnown(one: Case): Verdicts | null {
  return known.findLast((other) => isSameCase(one, other))?.verdicts ?? null;
}

/**
 * Has the verdicts worked out as soon as something is edited, where that is done beside the page's own
 * thread: what shows them is drawn a moment later, and finds them on their way. Returns what ends it.
 */
export function askAhead(): () => void {
  return store.subscribe((state, before) => {
    const one = caseIn(state);
    if (isSameCase(one, caseIn(before)) || !isBeside(one)) return;
    void verdictsBeside(one);
  });
}

function isBeside({ requests }: Case): boolean {
  return requests.length > MOST_HERE || isSlow;
}

function caseIn(state: PlaygroundState): Case {
  return caseOf(selectScenario(state), state.managedPolicies);
}

/** By identity: a scenario shares with the one before it what did not change. */
export function isSameCase(one: Case, other: Case): boolean {
  return (
    one.accounts === other.accounts &&
    one.organizations === other.organizations &&
    one.requests === other.requests &&
    one.managedPolicies === other.managedPolicies
  );
}

export function caseOf(scenario: Scenario, managedPolicies: ReadonlyMap<string, string>): Case {
  const { accounts, organizations, requests } = scenario;
  return { accounts, organizations, requests, managedPolicies };
}
