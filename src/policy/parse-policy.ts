import type { JsonMember, JsonNode, JsonObject } from "../json/node.ts";
import { parseJson } from "../json/parse-json.ts";
import type { Diagnostic } from "../text/diagnostic.ts";
import type { Located, Policy, PolicyVersion, Statement } from "./ast.ts";
import { parseStatement } from "./parse-statement.ts";
import { policyDiagnostic, type Report } from "./policy-diagnostic.ts";
import { membersByName, readString, reportType } from "./read-json.ts";

/** What may stand in a policy, outside its statements. */
export const POLICY_ELEMENTS = ["Version", "Id", "Statement"] as const;
const VERSIONS: readonly PolicyVersion[] = ["2012-10-17", "2008-10-17"];

/** A text with thousands of mistakes is not helped by naming them all. */
const MAX_DIAGNOSTICS = 1000;

export interface ParsedPolicy {
  /** Null when AWS would refuse the text wherever it is put: it then says nothing at all. */
  readonly policy: Policy | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What could be read of a policy, for checks that help while it is still being written. */
export interface PolicyDraft {
  /** The well-formed statements; null when there is no object to read. */
  readonly draft: Policy | null;
  /** What the text is as JSON; null when it is none. */
  readonly json: JsonNode | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a policy text. Never throws; every node and diagnostic carries its range in `text`.
 * Whether a well-formed policy may stand where it is attached is for `validation/` to say.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function parsePolicy(text: string): ParsedPolicy {
  const { draft, diagnostics } = parsePolicyDraft(text);
  return { policy: diagnostics.length === 0 ? draft : null, diagnostics };
}

/** Like `parsePolicy`, and keeps the statements that are well formed when others are not. */
export function parsePolicyDraft(text: string): PolicyDraft {
  const json = parseJson(text);
  const diagnostics = [...json.diagnostics];
  const report: Report = (code, range, data) => {
    if (diagnostics.length < MAX_DIAGNOSTICS) diagnostics.push(policyDiagnostic(code, range, data));
  };
  const { root } = json;
  if (root?.kind === "object") {
    return { draft: parseObject(text, root, report), json: root, diagnostics };
  }
  if (root !== null) reportType(root, "policy", "object", report);
  return { draft: null, json: root, diagnostics };
}

function parseObject(text: string, root: JsonObject, report: Report): Policy {
  const members = membersByName(root, POLICY_ELEMENTS, report);
  const id = members.get("Id");
  return {
    kind: "Policy",
    text,
    range: root.range,
    version: parseVersion(members.get("Version"), root, report),
    id: id === undefined ? null : readString(id, report),
    statements: parseStatements(members.get("Statement"), root, report),
  };
}

function parseVersion(
  member: JsonMember | undefined,
  root: JsonObject,
  report: Report,
): Located<PolicyVersion> {
  const absent: Located<PolicyVersion> = { value: "2008-10-17", range: root.range };
  if (member === undefined) return absent;
  const written = readString(member, report);
  if (written === null) return absent;
  const value = VERSIONS.find((version) => version === written.value);
  if (value !== undefined) return { value, range: written.range };
  report("INVALID_VERSION", written.range, {
    version: written.value,
    versions: VERSIONS.join(", "),
  });
  return absent;
}

function parseStatements(
  member: JsonMember | undefined,
  root: JsonObject,
  report: Report,
): Statement[] {
  if (member === undefined) {
    report("MISSING_STATEMENT", root.range);
    return [];
  }
  const nodes = statementNodes(member.value, report);
  return nodes
    .map((node, index) => parseStatement(node, index, report))
    .filter((statement) => statement !== null);
}

/** One statement may stand without its list. */
function statementNodes(value: JsonNode, report: Report): readonly JsonNode[] {
  if (value.kind === "object") return [value];
  if (value.kind !== "array") reportType(value, "Statement", "object-or-list", report);
  else if (value.items.length === 0) report("MISSING_STATEMENT", value.range);
  else return value.items;
  return [];
}
