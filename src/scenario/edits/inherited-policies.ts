import type { ControlPolicyType, Scenario } from "../../iam/model.ts";
import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from "../defaults.ts";
import { unitAround } from "./units.ts";

/** A policy that an account or unit is under because of where it stands. */
export interface InheritedPolicy {
  readonly type: ControlPolicyType;
  /** Null where a level has no SCP at all, so that nothing is allowed below it. */
  readonly name: string | null;
  /** What the root or unit is called to which it is attached. */
  readonly level: string;
}

export interface InheritanceChange {
  readonly gained: readonly InheritedPolicy[];
  readonly lost: readonly InheritedPolicy[];
}

/** Which SCPs and RCPs accounts and units are under after an edit, and were not before; and the other way round. */
export function compareInheritance(
  before: Scenario,
  after: Scenario,
  ids: readonly string[],
): InheritanceChange {
  const [old, now] = [inheritedBy(before, ids), inheritedBy(after, ids)];
  return { gained: without(now, old), lost: without(old, now) };
}

type Inherited = ReadonlyMap<string, InheritedPolicy>;

function inheritedBy(scenario: Scenario, ids: readonly string[]): Inherited {
  return new Map(ids.flatMap((id) => inherited(scenario, id)));
}

function inherited(
  scenario: Scenario,
  id: string,
): readonly (readonly [key: string, policy: InheritedPolicy])[] {
  const around = unitAround(scenario, id);
  return [...(around?.above ?? []), ...(around === null ? [] : [around.unit])].flatMap((level) => {
    const scps = level.serviceControlPolicies;
    return [
      ...(scps.length === 0 ? [null] : scps).map(
        (name) => ["SERVICE_CONTROL_POLICY", name] as const,
      ),
      ...level.resourceControlPolicies.map((name) => ["RESOURCE_CONTROL_POLICY", name] as const),
    ].flatMap(([type, name]) =>
      // What AWS attaches everywhere is no news.
      name === FULL_AWS_ACCESS || name === RCP_FULL_AWS_ACCESS
        ? []
        : [[JSON.stringify([level.id, type, name]), { type, name, level: level.name }] as const],
    );
  });
}

function without(policies: Inherited, others: Inherited): readonly InheritedPolicy[] {
  return [...policies].flatMap(([key, policy]) => (others.has(key) ? [] : [policy]));
}
