// oxlint-disable no-restricted-imports -- tests stand above the layers they test
import { addInlinePolicy, addResourcePolicy } from "../../scenario/edits/inline-policies.ts";
import { addStatement } from "../../scenario/edits/policy-text.ts";
import { setDocument } from "../../scenario/edits/set-document.ts";
import type { ScenarioEdits } from "../fix/scenario-edits.ts";

/** The edits as the app hands them in. */
export const EDITS: ScenarioEdits = {
  addStatement,
  setDocument,
  addInlinePolicy,
  addResourcePolicy,
};
