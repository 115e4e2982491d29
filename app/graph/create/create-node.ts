import { type Entity, entityName, listEntities } from "#core";
import { graphCreateMessages } from "../../messages/graph-create.ts";
import { graphMessages } from "../../messages/graph.ts";
import { REFUSAL_WORDS } from "../../messages/refusals.ts";
import { announce, editScenario, selectDocument, selectEntity } from "../../state/actions.ts";
import { selectScenario } from "../../state/derived.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { cardKind } from "../card-kind.ts";
import { canvasHandle } from "../view/canvas-handle.ts";
import type { CreateWords } from "./create-words.ts";
import { type Creation, type Made, make, type MakeResult, type Place } from "./make.ts";

export function currentWords(): CreateWords {
  const language = selectLanguage(store.getState());
  return {
    create: graphCreateMessages[language],
    graph: graphMessages[language],
    refusals: REFUSAL_WORDS[language],
  };
}

/** Makes what was asked for: one step of undo, said aloud, and selected. */
export function createNode(creation: Creation, place: Place): MakeResult {
  const before = selectScenario(store.getState());
  const result = make(before, creation, place);
  if (!result.ok) return result;
  const { scenario, id, control } = result.value;
  const label = madeSentence(result.value);
  if (scenario !== before) editScenario(label, () => scenario);
  announce(label);
  selectEntity(id);
  if (control !== null) selectDocument(control.documentId);
  return result;
}

/** What was made, as it is said aloud and stands on the timeline. */
function madeSentence({ scenario, id, control, account }: Made): string {
  const words = currentWords();
  const entity = listEntities(scenario).find((candidate) => candidate.id === id);
  if (entity === undefined) return id;
  const name = entityName(entity);
  const isThere = listEntities(selectScenario(store.getState())).some((one) => one.id === id);
  if (control !== null) return words.create.attachedTo(control.name, name);
  if (isThere) return words.create.isThere(name);
  return sentenceOf(entity, account, words);
}

export function sentenceOf(entity: Entity, account: string | null, words: CreateWords): string {
  const kind = words.graph.kinds[cardKind(entity)];
  const name = entityName(entity);
  return account === null
    ? words.create.made(kind, name)
    : words.create.madeIn(kind, name, account);
}

/** Gives a node that was made just now the focus, once it is drawn; then goes on. */
export function focusNew(id: string, then: () => void = () => undefined): void {
  const steps = [() => undefined, () => canvasHandle()?.focusNode(id), then];
  const next = () => {
    steps.shift()?.();
    if (steps.length > 0) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
