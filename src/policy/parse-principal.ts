import type { JsonMember } from "../json/node.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { PrincipalElement, PrincipalEntry } from "./ast.ts";
import type { Report } from "./policy-diagnostic.ts";
import { readStrings } from "./read-json.ts";

const PRINCIPAL_TYPES = ["AWS", "Service", "Federated", "CanonicalUser"] as const;

/**
 * `"*"`, or an object of principal types.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function parsePrincipal(
  member: JsonMember,
  kind: PrincipalElement["kind"],
  report: Report,
): PrincipalElement | null {
  const { value, range } = member;
  if (value.kind === "string" && value.value === "*") {
    return { kind, range, entries: [{ type: "*", values: [value] }] };
  }
  if (value.kind !== "object") {
    report("INVALID_PRINCIPAL_FORMAT", value.range, { element: kind });
    return null;
  }
  return { kind, range, entries: value.members.flatMap((entry) => parseEntry(entry, report)) };
}

function parseEntry(member: JsonMember, report: Report): PrincipalEntry[] {
  const written = member.key.value;
  const type = PRINCIPAL_TYPES.find((known) => known === written);
  if (type === undefined) {
    const suggestion = didYouMean(written, PRINCIPAL_TYPES) ?? "";
    report("INVALID_PRINCIPAL_KEY", member.key.range, { key: written, suggestion });
    return [];
  }
  return [{ type, values: readStrings(member.value, written, report) }];
}
