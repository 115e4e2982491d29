import { EXAMPLES, type LoadResult, loadScenario, readPicture, type Scenario } from "#core";
import { notify, openScenario, selectRequest, showStep } from "../state/actions.ts";
import { selectModified, selectScenario } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import type { Origin } from "../state/state.ts";
import { store } from "../state/store.ts";
import { continueWork, saveNow } from "./autosave.ts";
import { listWorks, readWork, recoverStash, rememberedWork } from "./works.ts";

/**
 * Opens what the address names: a shared scenario or an example, and in it the step it may lead to.
 * False when it names nothing.
 */
export async function openFromAddress(hash: string): Promise<boolean> {
  if (!hash.includes("?")) return openAddress(hash);
  const { splitAddress } = await import("../state/address.ts");
  const { address, place } = splitAddress(hash);
  if (!(await openAddress(address))) return false;
  const requests = selectScenario(store.getState()).requests.length;
  if (place !== null && place.request <= requests) showStep(place.request - 1, place.step - 1);
  return true;
}

async function openAddress(hash: string): Promise<boolean> {
  if (hash.startsWith("#s=")) {
    if (!(await openShared(hash, (saved) => ({ kind: "link", saved })))) return false;
    await tellWorkIsKept();
    return true;
  }
  const id = /^#\/gallery\/([\w-]+)$/.exec(hash)?.[1];
  if (id === undefined || !(await openExample(id))) return false;
  await tellWorkIsKept();
  return true;
}

/** Opens what a link or a picture carries. */
async function openShared(fragment: string, origin: (saved: Scenario) => Origin): Promise<boolean> {
  const { decodeShare } = await import("./share.ts");
  const decoded = decodeShare(fragment);
  return openLoaded(
    decoded.ok
      ? { ok: true, scenario: decoded.value, problems: decoded.problems }
      : { ok: false, problems: decoded.error },
    origin,
  );
}

/** Whoever arrives by a link is told that their own work is still there. */
async function tellWorkIsKept(): Promise<void> {
  await recoverStash();
  const [latest] = await listWorks().catch(() => []);
  if (latest !== undefined) notify({ kind: "work-kept", work: latest.id, name: latest.name });
}

/** Another language: an example nobody has changed yet is shown in it, at the same request. */
export async function translateExample(): Promise<void> {
  const { origin, requestIndex } = store.getState();
  if (origin.kind !== "example" || selectModified(store.getState())) return;
  await openExample(origin.id);
  selectRequest(requestIndex);
}

export async function openExample(id: string): Promise<boolean> {
  const example = EXAMPLES.find((candidate) => candidate.id === id);
  if (example === undefined) return false;
  const language = selectLanguage(store.getState());
  return openLoaded(loadScenario(await example.load(language)), (saved) => ({
    kind: "example",
    id,
    saved,
  }));
}

/** An empty scenario with one account to begin in. */
export function openBlank(name: string): void {
  const loaded = loadScenario({
    version: 1,
    name,
    accounts: [{ id: "111111111111", name: "Account A" }],
  });
  openLoaded(loaded, (saved) => ({ kind: "file", name, saved }));
}

/** Opens a scenario file's text. */
export function openFile(name: string, text: string): boolean {
  return openLoaded(loadScenario(text), (saved) => ({ kind: "file", name, saved }));
}

/** Opens the scenario that a saved picture carries. */
export async function openPicture(name: string, bytes: Uint8Array): Promise<boolean> {
  const fragment = readPicture(bytes);
  if (!fragment.ok) {
    notify({ kind: "refused", problems: [fragment.error] });
    return false;
  }
  return openShared(fragment.value, (saved) => ({ kind: "file", name, saved }));
}

/** Goes back to one's own work, and goes on saving it. */
export async function openWork(id: string): Promise<boolean> {
  // It may be the one at hand.
  await saveNow();
  const work = await readWork(id);
  if (work === null) return false;
  const loaded = loadScenario(work.text);
  if (!loaded.ok) {
    notify({ kind: "refused", problems: loaded.problems });
    return false;
  }
  continueWork(work);
  openScenario(loaded.scenario, { kind: "own" });
  notify(null);
  return true;
}

/** The work this tab showed, else the one saved last, if any and if the browser keeps things. */
export async function openLatestWork(): Promise<boolean> {
  try {
    await recoverStash();
    const here = rememberedWork();
    if (here !== null && (await openWork(here))) return true;
    const [latest] = await listWorks();
    return latest === undefined ? false : await openWork(latest.id);
  } catch {
    return false;
  }
}

function openLoaded(loaded: LoadResult, origin: (saved: Scenario) => Origin): boolean {
  if (!loaded.ok) {
    notify({ kind: "refused", problems: loaded.problems });
    return false;
  }
  open(loaded.scenario, origin);
  if (loaded.problems.length > 0) notify({ kind: "repaired", problems: loaded.problems });
  return true;
}

function open(scenario: Scenario, origin: (saved: Scenario) => Origin): void {
  continueWork(null);
  openScenario(scenario, origin(scenario));
  notify(null);
}
