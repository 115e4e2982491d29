import { type Denial, type Entity, requestOfDenial, type SavedRequest } from "#core";

/** Who called and what, where a denial does not say it and a person chose. */
export interface Chosen {
  readonly principal: string;
  readonly action: string;
}

/**
 * The request that was denied, which expects the same verdict again. Null while it has no principal or
 * no action.
 */
export function requestFromDenial(
  denial: Denial,
  chosen: Chosen,
  nameOf: (action: string) => string,
  entities: ReadonlyMap<string, Entity> = NO_ENTITIES,
): SavedRequest | null {
  const { time, ...said } = requestOfDenial(denial);
  const principal = said.principal ?? chosen.principal.trim();
  const action = said.action ?? chosen.action.trim();
  if (principal === "" || action === "") return null;
  return {
    ...said,
    ...(isTime(time) ? { time } : {}),
    name: nameOf(action),
    principal,
    action,
    resource: said.resource ?? "*",
    ...keyOf(denial, entities),
    ...expectation(denial),
  };
}

const NO_ENTITIES: ReadonlyMap<string, Entity> = new Map();

/** The key that signed, where it is drawn: another would be refused before any policy is asked. */
function keyOf({ principal, accessKeyId }: Denial, entities: ReadonlyMap<string, Entity>) {
  const user = principal === null ? undefined : entities.get(principal);
  const isDrawn =
    user?.kind === "user" && user.user.accessKeys.some(({ id }) => id === accessKeyId);
  return isDrawn ? { accessKeyId } : {};
}

/** An event's text may be anything, a request's time may not. */
function isTime(time: string | null | undefined): boolean {
  return typeof time === "string" && !Number.isNaN(Date.parse(time));
}

/** Every Deny, whichever policy it stands in, decides in the first stage. */
function expectation({ explicit, policyType }: Denial): Partial<SavedRequest> {
  if (explicit === null) return {};
  if (explicit) return { expect: "explicitDeny", expectDecidedBy: "explicit-deny" };
  return { expect: "implicitDeny", expectDecidedBy: policyType };
}
