import { KEYS } from "./cases-keys.ts";
import { OPERATORS } from "./cases-operators.ts";
import { VALUES } from "./cases-values.ts";
import { WHAT } from "./cases-what.ts";
import { WHERE } from "./cases-where.ts";
import { WHO } from "./cases-who.ts";
import { WHOLE } from "./cases-whole.ts";
import { type FindingCase, toCase } from "./finding-case.ts";

/** At least one line for every rule. */
export const FINDING_CASES: readonly FindingCase[] = [
  ...WHOLE,
  ...WHO,
  ...WHAT,
  ...WHERE,
  ...KEYS,
  ...OPERATORS,
  ...VALUES,
].map(toCase);
