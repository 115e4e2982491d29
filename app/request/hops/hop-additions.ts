import type { ContextEntry, Evaluation } from "#core";

/** What a hop brings into the request context. */
export interface HopAdditions {
  /** Keys of the `AssumeRole*` call itself: its parameters, for the trust policy to test. */
  readonly call: readonly ContextEntry[];
  /** Keys that the session it returns has and its caller had not, or had otherwise. */
  readonly session: readonly ContextEntry[];
  /** Every key the call has, in lower case. */
  readonly present: ReadonlySet<string>;
}

/** Null for a hop that the evaluation did not come to. */
export function hopAdditions(evaluation: Evaluation, index: number): HopAdditions | null {
  const { hops } = evaluation;
  // The service's own call for a workload comes first, and is no hop of the request.
  const offset = hops[0]?.authentication.reason.code === "workload-caller" ? 1 : 0;
  const hop = hops[index + offset];
  if (hop === undefined) return null;
  const next = hops[index + offset + 1] ?? evaluation;
  const before = new Map(hop.context.map((entry) => [entry.key, entry]));
  return {
    call: hop.context.filter(
      ({ key, origin }) => isOfCall(key) || (origin !== "derived" && origin !== "removed"),
    ),
    session: next.context.filter(
      (entry) => isOfSession(entry.key) && !isSame(entry, before.get(entry.key)),
    ),
    present: new Set(
      hop.context.filter(({ origin }) => origin !== "removed").map(({ key }) => key.toLowerCase()),
    ),
  };
}

function isOfCall(key: string): boolean {
  return /^(?:sts:|aws:RequestTag\/|aws:TagKeys$|aws:MultiFactorAuthPresent$)/.test(key);
}

/** Ids are made up, and times differ with every call: neither is anyone's to look at here. */
function isOfSession(key: string): boolean {
  return (
    /^aws:(?:Principal|MultiFactorAuthPresent$|SourceIdentity$|FederatedProvider$)/.test(key) ||
    /^(?:saml|[^:]*\.[^:]*):/.test(key)
  );
}

function isSame(one: ContextEntry, other: ContextEntry | undefined): boolean {
  return other !== undefined && one.values.join("\n") === other.values.join("\n");
}
