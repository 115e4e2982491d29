import type { JsonMember, JsonNode, JsonObject } from "../json/node.ts";

/** The statements as they were written, the malformed ones too. */
export function statementNodes(root: JsonNode | null): readonly JsonObject[] {
  const statement = memberOf(root, "Statement")?.value;
  if (statement?.kind === "object") return [statement];
  const items = statement?.kind === "array" ? statement.items : [];
  return items.filter((item) => item.kind === "object");
}

export function memberOf(node: JsonNode | null, name: string): JsonMember | undefined {
  if (node?.kind !== "object") return undefined;
  return node.members.find(({ key }) => key.value === name);
}

export function isEmpty(node: JsonNode): boolean {
  if (node.kind === "array") return node.items.length === 0;
  return node.kind === "object" && node.members.length === 0;
}
