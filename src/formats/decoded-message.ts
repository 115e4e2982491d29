import type { Denial } from "./denial.ts";
import { accountOf, NO_DENIAL } from "./denial-message.ts";
import { isObject, listAt, objectAt, parseJson, textAt, valueAt } from "./json-fields.ts";

/**
 * Reads what `aws sts decode-authorization-message` prints: the message itself, or the answer with the
 * message as text within. Null for any other text.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
 */
export function parseDecodedMessage(text: string): Denial | null {
  if (!text.startsWith("{")) return null;
  const outer = parseJson(text);
  if (!isObject(outer)) return null;
  const inner = textAt(outer, "DecodedMessage");
  const message = inner === null ? outer : parseJson(inner);
  return isObject(message) ? readMessage(message) : null;
}

function readMessage(message: object): Denial | null {
  const context = objectAt(message, "context");
  const action = textAt(context, "action");
  if (typeof valueAt(message, "allowed") !== "boolean" || action === null) return null;
  const principal = textAt(objectAt(context, "principal"), "arn");
  return {
    ...NO_DENIAL,
    principal,
    action,
    resource: textAt(context, "resource"),
    account: accountOf(principal),
    explicit: valueAt(message, "explicitDeny") === true,
    context: conditionsIn(context),
  };
}

/** Names that the message has and no policy can test. */
const INTERNAL: ReadonlySet<string> = new Set(
  ["ARN", "Account", "ID", "Product", "Region", "Resource", "Service", "Type"].map((name) =>
    `aws:${name}`.toLowerCase(),
  ),
);

function conditionsIn(context: object): Denial["context"] {
  const items = listAt(objectAt(context, "conditions"), "items");
  return Object.fromEntries(
    items.flatMap((item) => {
      const key = textAt(item, "key");
      const values = listAt(objectAt(item, "values"), "items").flatMap(
        (one) => textAt(one, "value") ?? [],
      );
      const [value] = values;
      if (key === null || value === undefined || INTERNAL.has(key.toLowerCase())) return [];
      return [[key, values.length === 1 ? value : values]];
    }),
  );
}
