import { Composer, type CST, isMap, isScalar, isSeq, type Node, Parser } from "yaml";
import { MAX_JSON_DEPTH } from "./parse-json.ts";

/** What a policy in YAML is in JSON; null where the text holds none, or is no YAML. */
export type ReadYaml = (text: string) => string | null;

/** What CloudFormation takes as a template's text; the library needs a second for the worst of such a size. */
const LONGEST_YAML = 51_200;

/** What the short forms of CloudFormation's functions stand for, where that is not `Fn::` and the name. */
const PLAIN_FUNCTIONS = new Set(["Ref", "Condition"]);

/** Not to be carried over: an alias, a key that is no text or stands twice. */
class Unreadable extends Error {}

/**
 * The first policy in a YAML text as JSON, its keys in the order written: the text itself, what a
 * CloudFormation template carries, or a list of statements. Every scalar becomes a string, so that an
 * account's leading zeros stay; functions become what they are in a JSON template, but `!Sub` of one
 * string becomes that string with its placeholders. Aliases are not followed. Never throws.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export function readYaml(text: string): string | null {
  if (text.length > LONGEST_YAML) return null;
  try {
    const policy = findInDocuments(text);
    return policy === null ? null : JSON.stringify(policy, null, 2);
  } catch {
    // What cannot be carried over; the library, too, throws at some texts.
    return null;
  }
}

function findInDocuments(text: string): unknown {
  const tokens = [...new Parser().parse(text)];
  // The library composes by recursion.
  if (!tokens.every(isShallow)) return null;
  // Comparing all keys of a mapping with each other takes too long; `toValue` looks for doubles.
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false });
  for (const { contents, errors } of composer.compose(tokens)) {
    if (errors.length > 0) return null;
    const policy = findPolicy(contents);
    if (policy !== null) return policy;
  }
  return null;
}

function isShallow(root: CST.Token): boolean {
  const open: (readonly [CST.Token, number])[] = [[root, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [token, depth] = next;
    if (depth > MAX_JSON_DEPTH) return false;
    for (const child of childrenOf(token)) open.push([child, depth + 1]);
  }
  return true;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter((child) => child !== undefined && child !== null),
  );
}

/** The first mapping with `Statement`, or the first list of statements. */
function findPolicy(node: unknown): unknown {
  if (isMap(node)) {
    if (node.has("Statement")) return toValue(node);
    return firstPolicy(node.items.map(({ value }) => value));
  }
  if (!isSeq(node)) return null;
  const [first] = node.items;
  return isMap(first) && first.has("Effect")
    ? { Version: "2012-10-17", Statement: toValue(node) }
    : firstPolicy(node.items);
}

function firstPolicy(nodes: readonly unknown[]): unknown {
  for (const node of nodes) {
    const policy = findPolicy(node);
    if (policy !== null) return policy;
  }
  return null;
}

function toValue(node: unknown): unknown {
  if (isScalar(node)) return withFunction(node, textOf(node.value));
  if (isSeq(node)) return withFunction(node, node.items.map(toValue));
  if (!isMap(node)) throw new Unreadable();
  const entries = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) throw new Unreadable();
    const name = textOf(key.value);
    if (entries.has(name)) throw new Unreadable();
    entries.set(name, value === null ? "" : toValue(value));
  }
  return withFunction(node, Object.fromEntries(entries));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** CloudFormation's `!Name value`. */
function withFunction({ tag }: Node, value: unknown): unknown {
  const name = /^!([A-Za-z0-9:]+)$/.exec(tag ?? "")?.[1];
  if (name === undefined || (name === "Sub" && typeof value === "string")) return value;
  if (PLAIN_FUNCTIONS.has(name)) return { [name]: value };
  const isPath = name === "GetAtt" && typeof value === "string";
  return { [`Fn::${name}`]: isPath ? value.split(".") : value };
}
