import type { InheritanceChange, InheritedPolicy } from "#core";
import { currentWords } from "./words.ts";

/** What is inherited now that was not before, and the other way round, each as a sentence; none where nothing changed. */
export function describeInheritance({ gained, lost }: InheritanceChange): readonly string[] {
  const words = currentWords();
  return [
    ...(gained.length === 0 ? [] : [words.inheritsNow(listed(gained))]),
    ...(lost.length === 0 ? [] : [words.inheritsNoLonger(listed(lost))]),
  ];
}

/** Policies with where they are attached, as one reads them. */
function listed(policies: readonly InheritedPolicy[]): string {
  const words = currentWords();
  return words.listed(
    policies.map(({ type, name, level }) =>
      name === null
        ? words.nothingAttached(level)
        : words.policyOf(`${type === "SERVICE_CONTROL_POLICY" ? "SCP" : "RCP"} ${name}`, level),
    ),
  );
}
