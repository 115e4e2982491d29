import type { ClipboardEvent } from "react";
import type { RequestWords } from "../messages/request.ts";
import { announce } from "../state/actions.ts";
import { selectEntities } from "../state/derived.ts";
import { store } from "../state/store.ts";
import { editRequest } from "./edit-request.ts";
import { type PasteTarget, pasteTarget } from "./paste.ts";
import { principalFields } from "./request-edits.ts";

const FIELDS = ["action", "principal", "resource"] as const;

/**
 * Puts what is pasted anywhere in the request bar where it belongs; what fits its field is left to it.
 * @param onDenial Called with a text that is to become a request.
 */
export function pasteInto(
  event: ClipboardEvent,
  words: RequestWords,
  onDenial: (text: string) => void,
): void {
  const { target } = event;
  // A dialog of the bar is no part of it on the page, and has fields of its own.
  if (!(target instanceof Element) || !event.currentTarget.contains(target)) return;
  const text = event.clipboardData.getData("text/plain").trim();
  const label = target.getAttribute("aria-label");
  const field = FIELDS.find((name) => words[name] === label) ?? null;
  const place = pasteTarget(text, field);
  if (place === null) return;
  event.preventDefault();
  if (place === "denial") {
    onDenial(text);
    return;
  }
  editRequest(words.edit.field(words[place]), fieldsOf(place, text));
  announce(`${words[place]}: ${text}`);
}

function fieldsOf(place: Exclude<PasteTarget, "denial">, text: string) {
  if (place === "principal") return principalFields(text, selectEntities(store.getState()));
  return { [place]: text };
}
