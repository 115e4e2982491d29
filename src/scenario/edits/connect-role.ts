import { type Entity, type EntityOf } from "../../iam/entity.ts";
import type { Scenario } from "../../iam/model.ts";
import type { PolicyLocation } from "../../iam/policy-location.ts";
import type { Connection, ConnectionChoice } from "./connection.ts";
import { firstOf } from "./connection.ts";
import { addInlinePolicy } from "./inline-policies.ts";
import { printPolicy } from "./new-policy.ts";
import { addStatement } from "./policy-text.ts";
import { type PrincipalElement, principalElement } from "./principal-element.ts";
import { accept, type EditResult, refuse, type Refusal } from "./refusal.ts";
import { setDocument } from "./set-document.ts";

/**
 * Principal → role: a statement of the role's trust policy names the principal. For users and roles there is a
 * second choice that also lets them call `sts:AssumeRole`, which they need across accounts.
 */
export function connectToRole(
  scenario: Scenario,
  fromId: string,
  from: Entity | null,
  role: EntityOf<"role">,
): Connection {
  const element = principalElement(fromId, from);
  const refusal = whyNotTrusted(from, element, role);
  if (element === null || refusal !== null) {
    return { ok: false, error: refusal ?? { code: "no-such-connection", data: {} } };
  }
  const trust = trustChoice(scenario, fromId, element, role);
  return from?.kind === "user" || from?.kind === "role"
    ? firstOf(trust, withIdentitySide(trust, fromId, role))
    : firstOf(trust);
}

function whyNotTrusted(
  from: Entity | null,
  element: PrincipalElement | null,
  { account, role }: EntityOf<"role">,
): Refusal | null {
  if (from?.kind === "group") {
    return { code: "group-as-principal", data: {} };
  }
  if (element === null) {
    return { code: "no-such-connection", data: {} };
  }
  if (role.serviceLinkedFor !== null) {
    return { code: "service-linked-role", data: { service: role.serviceLinkedFor } };
  }
  return from?.kind === "identity-provider" && from.account.id !== account.id
    ? { code: "provider-of-another-account", data: { account: from.account.id } }
    : null;
}

function trustChoice(
  scenario: Scenario,
  from: string,
  { Principal, assumeAction, Condition }: PrincipalElement,
  { id, role }: EntityOf<"role">,
): EditResult<ConnectionChoice> {
  const statement = {
    Effect: "Allow",
    Principal,
    Action: assumeAction,
    ...(Condition === undefined ? {} : { Condition }),
  };
  const text = addStatement(role.assumeRolePolicyDocument, statement);
  if (text === null) {
    return refuse("policy-text-not-json", { id });
  }
  const location: PolicyLocation = { kind: "trust", role: id };
  return accept({
    kind: "trust",
    from,
    to: id,
    writes: [location],
    scenario: setDocument(scenario, location, text),
  });
}

function withIdentitySide(
  trust: EditResult<ConnectionChoice>,
  principal: string,
  { id, role }: EntityOf<"role">,
): EditResult<ConnectionChoice> {
  if (!trust.ok) {
    return trust;
  }
  const document = printPolicy([{ Effect: "Allow", Action: "sts:AssumeRole", Resource: id }]);
  const added = addInlinePolicy(trust.value.scenario, principal, `Assume-${role.name}`, document);
  return added.ok
    ? accept({
        ...trust.value,
        kind: "trust-and-identity",
        writes: [...trust.value.writes, added.value.location],
        scenario: added.value.scenario,
      })
    : added;
}
