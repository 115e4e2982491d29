import type { PolicyText } from "./model.ts";

/**
 * The source text of a policy passed with a call: the text itself, or the JSON document printed as
 * files are read, so that ranges mean the same characters everywhere. Never throws.
 */
export function policyArgumentText(argument: unknown): PolicyText {
  if (typeof argument === "string") return argument;
  try {
    return JSON.stringify(argument, null, 2) ?? "";
  } catch {
    return "";
  }
}
