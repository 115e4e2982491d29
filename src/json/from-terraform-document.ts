import { type HclBlock, type HclValue, readHcl } from "./hcl.ts";

/** Arguments of a statement, and the elements they become. */
const LISTS = new Map([
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"],
]);
const PRINCIPALS = new Map([
  ["principals", "Principal"],
  ["not_principals", "NotPrincipal"],
]);

const DOCUMENT_ARGUMENTS = new Set(["version", "policy_id"]);
const STATEMENT_ARGUMENTS = new Set(["sid", "effect", ...LISTS.keys()]);
const STATEMENT_BLOCKS = new Set(["condition", ...PRINCIPALS.keys()]);

/**
 * The policy that Terraform would make of a `data "aws_iam_policy_document"` block, as JSON; also of
 * `statement` blocks alone. References stand as `${…}`. Null when there is no such block or more than
 * one, or when it takes in what is not written in it: other documents, dynamic blocks.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
export function readTerraformDocument(text: string): string | null {
  const root = readHcl(text);
  if (root === null) return null;
  const documents = root.blocks.filter(
    ({ name, labels }) => name === "data" && labels[0] === "aws_iam_policy_document",
  );
  const [document = root, ...others] = documents;
  const isWhole =
    others.length === 0 &&
    document.blocks.length > 0 &&
    document.blocks.every(isStatement) &&
    [...document.values.keys()].every((name) => DOCUMENT_ARGUMENTS.has(name));
  return isWhole ? JSON.stringify(policyOf(document), null, 2) : null;
}

function isStatement({ name, labels, values, blocks }: HclBlock): boolean {
  return (
    name === "statement" &&
    labels.length === 0 &&
    [...values.keys()].every((argument) => STATEMENT_ARGUMENTS.has(argument)) &&
    blocks.every((block) => STATEMENT_BLOCKS.has(block.name))
  );
}

function policyOf({ values, blocks }: HclBlock): unknown {
  const id = values.get("policy_id");
  return {
    Version: values.get("version") ?? "2012-10-17",
    ...(id !== undefined && { Id: id }),
    Statement: blocks.map(statementOf),
  };
}

function statementOf({ values, blocks }: HclBlock): unknown {
  const sid = values.get("sid") ?? "";
  const statement = new Map<string, unknown>(sid === "" ? [] : [["Sid", sid]]);
  statement.set("Effect", values.get("effect") ?? "Allow");
  for (const [name, element] of PRINCIPALS) {
    const named = blocks.filter((block) => block.name === name);
    if (named.length > 0) statement.set(element, principalOf(named));
  }
  for (const [argument, element] of LISTS) {
    const value = values.get(argument);
    if (value !== undefined) statement.set(element, alone(listOf(value)));
  }
  const conditions = blocks.filter(({ name }) => name === "condition");
  if (conditions.length > 0) statement.set("Condition", conditionOf(conditions));
  return Object.fromEntries(statement);
}

function principalOf(blocks: readonly HclBlock[]): unknown {
  const types = new Map<string, string[]>();
  for (const { values } of blocks) {
    append(types, textOf(values.get("type")), listOf(values.get("identifiers")));
  }
  const everyone = types.get("*");
  if (types.size === 1 && everyone?.join(" ") === "*") return "*";
  return Object.fromEntries([...types].map(([type, of]) => [type, alone(of)]));
}

/** Several blocks with one test are one block of the policy. */
function conditionOf(blocks: readonly HclBlock[]): unknown {
  const tests = new Map<string, Map<string, string[]>>();
  for (const { values } of blocks) {
    const test = textOf(values.get("test"));
    const keys = tests.get(test) ?? new Map<string, string[]>();
    append(keys, textOf(values.get("variable")), listOf(values.get("values")));
    tests.set(test, keys);
  }
  const written = [...tests].map(([test, keys]) => {
    const values = [...keys].map(([key, of]) => [key, alone(of)] as const);
    return [test, Object.fromEntries(values)] as const;
  });
  return Object.fromEntries(written);
}

function append(lists: Map<string, string[]>, name: string, values: readonly string[]): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [...values]);
  else for (const value of values) list.push(value);
}

function listOf(value: HclValue = []): readonly string[] {
  return typeof value === "string" ? [value] : value;
}

function textOf(value: HclValue = ""): string {
  return typeof value === "string" ? value : value.join(",");
}

function alone(values: readonly string[]): string | readonly string[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
