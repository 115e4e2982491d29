import type { PolicyType } from "#core";
import type { ProposalContext, ProposalList } from "./proposal.ts";

const ALLOW = '"Effect": "Allow"';
const ACTION = '"Action": "$1"';
const RESOURCE = '"Resource": "$2"';

/** The elements that a statement of each type needs. */
const STATEMENTS: Readonly<Record<PolicyType, readonly string[]>> = {
  identity: [ALLOW, ACTION, RESOURCE],
  boundary: [ALLOW, ACTION, RESOURCE],
  session: [ALLOW, ACTION, RESOURCE],
  scp: ['"Effect": "Deny"', ACTION, RESOURCE],
  rcp: ['"Effect": "Deny"', '"Principal": "*"', ACTION, RESOURCE],
  trust: [ALLOW, '"Principal": { "AWS": "$1" }', '"Action": "sts:AssumeRole"'],
  resource: [ALLOW, '"Principal": { "AWS": "$3" }', ACTION, RESOURCE],
  "vpc-endpoint": [ALLOW, '"Principal": "*"', ACTION, RESOURCE],
};

/** A statement of the policy's type with the elements it needs, to be filled in. */
export function proposeStatements({ place, type, words }: ProposalContext): ProposalList {
  // Inside quotes there is no room for one.
  if (place.quotes !== "none") return { proposals: [] };
  const statement = `{\n  ${STATEMENTS[type].join(",\n  ")}\n}`;
  const isItem = place.path.length > 1;
  const snippet = isItem ? statement : `[\n  ${statement.replaceAll("\n", "\n  ")}\n]`;
  return {
    proposals: [{ label: words.statement, kind: "element", rank: 0, snippet, continues: true }],
  };
}
