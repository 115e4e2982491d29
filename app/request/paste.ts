/** Where a pasted text belongs, whichever field it was pasted into. */
export type PasteTarget = "denial" | "action" | "principal" | "resource";

const DENIAL = /is not authorized to perform|^\{[^]*"(?:Records|eventName|DecodedMessage|context)"/;
const CALLER =
  /^arn:[a-z-]+:(?:iam::\d{12}:(?:root|(?:user|role|saml-provider|oidc-provider)\/)|sts:)/;

/**
 * Where a text belongs that is pasted into a field it does not fit: a denial makes a request, an action
 * and a resource go to their own fields. Null when it may stay where it is.
 * @param field Accessible name of the field in English; null where no field has the focus.
 */
export function pasteTarget(text: string, field: PasteTarget | null): PasteTarget | null {
  if (DENIAL.test(text)) return "denial";
  if (/\s/.test(text)) return null;
  if (/^[a-z0-9-]+:[A-Z]\w*$/.test(text)) return field === "action" ? null : "action";
  if (!text.startsWith("arn:")) return null;
  // In a field of its own an ARN is meant as what the field is; a role may be acted on as well.
  if (field === "principal" || field === "resource") return null;
  return CALLER.test(text) ? "principal" : "resource";
}
