import type { JsonMember, JsonNode } from "../json/node.ts";
import type { Diagnostic, Fix } from "../text/diagnostic.ts";
import type { SourceRange } from "../text/source.ts";
import { fixOf, replaceValue } from "./fixes.ts";
import type { NodeIndex } from "./node-index.ts";
import { templatePlaceholder } from "./rules/template-placeholder.ts";

/** Adds mends to what parsing a policy found; the parser itself knows nothing of them. */
export function mendGrammar(
  diagnostics: readonly Diagnostic[],
  nodes: NodeIndex,
  text: string,
): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const expression = templateExpression(nodes.nodeAt(diagnostic.range));
    if (expression !== null && diagnostic.code === "DATA_TYPE_MISMATCH") {
      const code = templatePlaceholder.code;
      return { ...diagnostic, code, data: { placeholder: expression } };
    }
    const mend = MENDS.get(diagnostic.code);
    const fixes = mend?.(diagnostic, nodes, text) ?? [];
    return fixes.length === 0 ? diagnostic : { ...diagnostic, fixes };
  });
}

/** `{ "Ref": … }` and `{ "Fn::Sub": … }`, where CloudFormation would put a value; null for anything else. */
function templateExpression(node: JsonNode | null): string | null {
  const [only, ...others] = node?.kind === "object" ? node.members : [];
  if (only === undefined || others.length > 0) return null;
  const key = only.key.value;
  return key === "Ref" || key.startsWith("Fn::") ? key : null;
}

type Mend = (diagnostic: Diagnostic, nodes: NodeIndex, text: string) => readonly Fix[];

const MENDS: ReadonlyMap<string, Mend> = new Map<string, Mend>([
  ["JSON_SYNTAX_ERROR", removeDuplicate],
  ["INVALID_EFFECT", useSuggestion("effect")],
  ["INVALID_POLICY_ELEMENT", renameElement],
  ["INVALID_PRINCIPAL_KEY", useSuggestion("key")],
  ["INVALID_CONDITION_OPERATOR", renameOperator],
  ["NULL_WITH_IF_EXISTS", dropIfExists],
  [
    "INVALID_VERSION",
    ({ data, range }) => replaceValue(located(data, "version", range), "2012-10-17"),
  ],
  ["INVALID_PRINCIPAL_FORMAT", keyPrincipal],
  ["DATA_TYPE_MISMATCH", mendType],
]);

/** A key that stands twice with the same value: one of the two goes. What was found before stays as it was. */
function removeDuplicate(diagnostic: Diagnostic, nodes: NodeIndex, text: string): readonly Fix[] {
  const { data, range, fixes = [] } = diagnostic;
  const again = data["problem"] === "duplicate-key" ? nodes.memberAt(range) : null;
  const first = nodes.siblings(range).find(({ key }) => key.value === again?.key.value);
  if (again === null || first === undefined || first === again) return fixes;
  const valueOf = ({ value }: JsonMember): string => text.slice(value.range.from, value.range.to);
  const edits = valueOf(first) === valueOf(again) ? nodes.remove(range) : null;
  return edits === null ? fixes : [fixOf("remove", edits, { text: again.key.value })];
}

function useSuggestion(name: string): Mend {
  return ({ data, range }) =>
    replaceValue(located(data, name, range), String(data["suggestion"] ?? ""));
}

/** Not where the right element stands beside the wrong one: there would be two then. */
function renameElement(diagnostic: Diagnostic, nodes: NodeIndex): readonly Fix[] {
  const { data, range } = diagnostic;
  const suggestion = String(data["suggestion"] ?? "");
  const taken = nodes.siblings(range).some(({ key }) => key.value === suggestion);
  return taken ? [] : replaceValue(located(data, "element", range), suggestion);
}

/** The name alone was mistaken: set operator and `IfExists` stay. */
function renameOperator({ data, range }: Diagnostic): readonly Fix[] {
  const written = String(data["operator"] ?? "");
  const suggestion = String(data["suggestion"] ?? "");
  if (suggestion === "") return [];
  const setOperator = /^(?:ForAllValues|ForAnyValue):/i.exec(written)?.[0] ?? "";
  const suffix = /IfExists$/i.exec(written)?.[0] ?? "";
  return replaceValue({ value: written, range }, setOperator + suggestion + suffix);
}

function dropIfExists({ data, range }: Diagnostic): readonly Fix[] {
  const written = String(data["operator"] ?? "");
  return replaceValue({ value: written, range }, written.replace(/IfExists$/i, ""));
}

/** A principal written without its type is nearly always an account or an ARN. */
function keyPrincipal({ range }: Diagnostic, nodes: NodeIndex, text: string): readonly Fix[] {
  const node = nodes.nodeAt(range);
  const values = node?.kind === "array" ? node.items : node === null ? [] : [node];
  const key = values.every(isAwsPrincipal)
    ? "AWS"
    : values.every(isServicePrincipal)
      ? "Service"
      : "";
  if (key === "" || values.length === 0) return [];
  const wrapped = `{ "${key}": ${text.slice(range.from, range.to)} }`;
  return [fixOf("wrap-in-key", [{ range, text: wrapped }], { key })];
}

function isAwsPrincipal(node: JsonNode): boolean {
  return node.kind === "string" && /^(?:arn:[^*?]+|\d{12}|\*)$/.test(node.value);
}

function isServicePrincipal(node: JsonNode): boolean {
  return node.kind === "string" && /^[a-z0-9.-]+\.amazonaws\.com$/.test(node.value);
}

/** A list of one where a single value belongs, or a number where its text does. */
function mendType({ data, range }: Diagnostic, nodes: NodeIndex, text: string): readonly Fix[] {
  const node = nodes.nodeAt(range);
  const element = String(data["element"]);
  if (node?.kind === "array") {
    const [only, ...others] = node.items;
    if (only === undefined || others.length > 0 || only.kind !== data["expected"]) return [];
    const { from, to } = only.range;
    return [fixOf("unwrap-list", [{ range, text: text.slice(from, to) }], { element })];
  }
  const isScalar = node?.kind === "number" || node?.kind === "boolean";
  if (!isScalar || data["expected"] !== "string" || WITH_FEW_VALUES.has(element)) return [];
  const written = text.slice(range.from, range.to);
  const quoted = JSON.stringify(written);
  return [fixOf("replace", [{ range, text: quoted }], { from: written, to: quoted })];
}

/** No number is one of these elements' values, in quotation marks or without. */
const WITH_FEW_VALUES = new Set(["Version", "Effect"]);

function located(
  data: Diagnostic["data"],
  name: string,
  range: SourceRange,
): { readonly value: string; readonly range: SourceRange } {
  return { value: String(data[name] ?? ""), range };
}
