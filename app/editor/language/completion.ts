import type { IRange, languages } from "monaco-editor/editor";
import type { PolicyPlace } from "#core";
import { monaco } from "../monaco/api.ts";
import { propose } from "./completion/propose.ts";
import { type Proposal, type ProposalKind, snippetText } from "./completion/proposal.ts";
import { variableStart } from "./completion/variables.ts";
import { POLICY_LANGUAGE } from "./language.ts";
import { placeIn, surroundingsOf } from "./surroundings.ts";

type Model = Parameters<languages.CompletionItemProvider["provideCompletionItems"]>[0];

const descriptions = new WeakMap<languages.CompletionItem, () => Promise<string>>();

/** Proposes what may be written where the cursor is. */
export function registerCompletion(): void {
  monaco.languages.registerCompletionItemProvider(POLICY_LANGUAGE, {
    triggerCharacters: ['"', ":", "/", "{", "*", "."],
    provideCompletionItems: async (model, position, _context, token) => {
      const place = placeIn(model, model.getOffsetAt(position));
      const around = await surroundingsOf(model);
      if (around === null) return null;
      const context = { ...around, place };
      const { proposals, incomplete = false } = await propose(context);
      if (token.isCancellationRequested) return null;
      const variable = variableStart(context);
      const toItem =
        variable === null ? itemMaker(model, place) : variableMaker(model, place, variable);
      return { suggestions: proposals.map(toItem), incomplete };
    },
    resolveCompletionItem: async (item) => {
      const value = (await descriptions.get(item)?.()) ?? "";
      return value === "" ? item : { ...item, documentation: { value } };
    },
  });
}

type ItemMaker = (proposal: Proposal) => languages.CompletionItem;

function itemMaker(model: Model, place: PolicyPlace): ItemMaker {
  const isKey = KEYS.has(place.kind);
  // The closing quote gives way too, where more than the quoted text is written.
  const range = rangeOf(
    model,
    place.range.from,
    place.range.to + (place.quotes === "closed" ? 1 : 0),
  );
  const { missingComma } = place;
  const commaBefore =
    missingComma === null
      ? {}
      : { additionalTextEdits: [{ range: rangeOf(model, missingComma, missingComma), text: "," }] };
  return (proposal) => {
    const text = proposal.snippet ?? snippetText(jsonText(proposal.label));
    const isWhole = place.kind === "statement";
    const opening = isWhole || place.quotes !== "none" ? "" : '"';
    const value = isKey && !place.hasValue ? `: ${proposal.stub ?? '"$1"'}` : "";
    const comma = place.needsComma && !place.hasValue ? "," : "";
    // What is typed on goes before the closing quote.
    const rest = proposal.continues === true && !isKey ? "$0" : "";
    return makeItem(
      proposal,
      range,
      `${opening}${text}${isWhole ? "" : `${rest}"`}${value}${comma}`,
      commaBefore,
    );
  };
}

const KEYS: ReadonlySet<PolicyPlace["kind"]> = new Set([
  "element-key",
  "principal-type",
  "condition-operator",
  "condition-key",
]);

/** A variable's name, and the brace that closes it. */
function variableMaker(model: Model, { range }: PolicyPlace, from: number): ItemMaker {
  const text = model.getValue();
  const offset = Math.max(from, Math.min(range.to, endOfName(text, from)));
  const to = offset + (text.charAt(offset) === "}" ? 1 : 0);
  return (proposal) =>
    makeItem(proposal, rangeOf(model, from, to), snippetText(`${proposal.label}}`), {});
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (/[\w:/*?$.-]/.test(text.charAt(at))) at += 1;
  return at;
}

function makeItem(
  proposal: Proposal,
  range: IRange,
  insertText: string,
  edits: Pick<languages.CompletionItem, "additionalTextEdits">,
): languages.CompletionItem {
  const { label, kind, rank, detail, continues, describe } = proposal;
  const item: languages.CompletionItem = {
    label: detail === undefined ? label : { label, description: detail },
    kind: monaco.languages.CompletionItemKind[KINDS[kind]],
    // `s3:` before `s3-object-lambda:`.
    sortText: `${rank}${label.replaceAll(":", " ")}`,
    filterText: label,
    insertText,
    insertTextRules: monaco.languages.CompletionItemInsertTextRule.InsertAsSnippet,
    range,
    ...edits,
    ...(continues === true && {
      command: { id: "editor.action.triggerSuggest", title: "" },
    }),
  };
  if (describe !== undefined) descriptions.set(item, describe);
  return item;
}

/** Monaco's icons that come nearest. */
const KINDS = {
  element: "Property",
  value: "Value",
  service: "Module",
  action: "Function",
  wildcard: "Operator",
  resource: "File",
  principal: "User",
  operator: "Operator",
  key: "Field",
  variable: "Variable",
} as const satisfies Readonly<Record<ProposalKind, keyof typeof languages.CompletionItemKind>>;

/** As it stands inside quotes. */
function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function rangeOf(model: Model, from: number, to: number): IRange {
  return monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));
}
