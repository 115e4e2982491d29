import { EXAMPLES, type LoadResult, loadScenario, readPicture, type Scenario } from "#core";
import { notify, openScenario, showStep } from "../state/actions.ts";
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
  // Whoever sends it may put a full stop after it.
  const id = /^#\/gallery\/([\w-]+)(?:[^\w-].*)?$/.exec(hash)?.[1];
  if (id !== undefined && (await openExample(id))) {
    await tellWorkIsKept();
    return true;
  }
  // Any other fragment is a place in the page, not an address of ours.
  if (hash.startsWith("#/")) notify({ kind: "unknown-address" });
  return false;
}

/** Says in the address what is open, so that a reload, the address itself and Back lead where one expects. */
function showAddress(hash: string): void {
  if (location.hash === hash) return;
  history.pushState(null, "", `${location.pathname}${location.search}${hash}`);
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

/** Another language: an example nobody has changed yet is shown in it, at the same place. */
export async function translateExample(): Promise<void> {
  const before = store.getState();
  if (before.origin.kind !== "example" || selectModified(before)) return;
  const { id } = before.origin;
  const loaded = await loadExample(id);
  // Meanwhile one may have begun to change it, or opened something else.
  const { origin, history, requestIndex, playback, selection, desk, notice } = store.getState();
  if (loaded === null || origin !== before.origin || history !== before.history) return;
  openLoaded(loaded, (saved) => ({ kind: "example", id, saved }));
  // Only words differ between languages, so whoever presents stays at the step they talk about.
  store.setState({ requestIndex, playback, selection, desk, notice });
}

/** Opens an example that was chosen in the page. */
export async function chooseExample(id: string): Promise<void> {
  if (await openExample(id)) showAddress(`#/gallery/${id}`);
}

async function openExample(id: string): Promise<boolean> {
  const loaded = await loadExample(id);
  return loaded !== null && openLoaded(loaded, (saved) => ({ kind: "example", id, saved }));
}

/** Null where there is no such example. */
async function loadExample(id: string): Promise<LoadResult | null> {
  const example = EXAMPLES.find((candidate) => candidate.id === id);
  return example === undefined
    ? null
    : loadScenario(await example.load(selectLanguage(store.getState())));
}

/** An empty scenario with one account to begin in. */
export function openBlank(name: string): void {
  const loaded = loadScenario({
    version: 1,
    name,
    accounts: [{ id: "111111111111", name: "Account A" }],
  });
  openHere(loaded, name);
}

/** Opens a scenario file's text. What AWS prints is none, and has its place on the canvas. */
export function openFile(name: string, text: string): boolean {
  const loaded = loadScenario(text);
  if (openHere(loaded, name)) return true;
  if (loaded.problems.some(({ code }) => code === "missing-version")) {
    notify({ kind: "not-a-scenario", text });
  }
  return false;
}

function openHere(loaded: LoadResult, name: string): boolean {
  if (!openLoaded(loaded, (saved) => ({ kind: "file", name, saved }))) return false;
  showAddress("");
  return true;
}

/** Opens the scenario that a saved picture carries. */
export async function openPicture(name: string, bytes: Uint8Array): Promise<boolean> {
  const fragment = readPicture(bytes);
  if (!fragment.ok) {
    notify({ kind: "refused", problems: [fragment.error] });
    return false;
  }
  if (!(await openShared(fragment.value, (saved) => ({ kind: "file", name, saved })))) return false;
  showAddress("");
  return true;
}

/** Opens a work that was chosen in the page. */
export async function chooseWork(id: string): Promise<void> {
  if (await openWork(id)) showAddress("");
}

/** Goes back to one's own work, and goes on saving it. */
async function openWork(id: string): Promise<boolean> {
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
