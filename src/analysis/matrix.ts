import type { World } from "../evaluation/world.ts";
import type { Decision } from "../iam/decision.ts";
import { listEntities } from "../iam/entity.ts";
import type { Scenario } from "../iam/model.ts";
import type { Request, SavedRequest } from "../iam/request.ts";
import { DECISIONS } from "./verdicts.ts";

/** Who may do what: one decision for each principal (a row) and each request (a column). */
export interface AccessMatrix {
  readonly principals: readonly string[];
  readonly requests: readonly SavedRequest[];
  /** Row by row, one byte a cell; read it with `decisionAt`. */
  readonly cells: Uint8Array;
}

/**
 * Puts every request to every principal in its place: with the request's own hops and context, but
 * without the session that described its own principal.
 */
export function buildMatrix(
  world: World,
  principals: readonly string[],
  requests: readonly SavedRequest[],
): AccessMatrix {
  const cells = new Uint8Array(principals.length * requests.length);
  let at = 0;
  for (const principal of principals) {
    for (const request of requests) {
      const decision = world.decide(requestBy(request, principal));
      cells[at] = DECISIONS.indexOf(decision);
      at += 1;
    }
  }
  return { principals, requests, cells };
}

/** The decision of a cell; null outside the matrix. */
export function decisionAt(matrix: AccessMatrix, row: number, column: number): Decision | null {
  const { requests, cells } = matrix;
  if (column < 0 || column >= requests.length) return null;
  return DECISIONS[cells[row * requests.length + column] ?? -1] ?? null;
}

/**
 * Everyone a matrix usually asks about: the users and roles of every account, then whoever else the
 * saved requests come from, such as services, sessions and the anonymous.
 */
export function listPrincipals(scenario: Scenario): readonly string[] {
  const drawn = listEntities(scenario)
    .filter(({ kind }) => kind === "user" || kind === "role")
    .map(({ id }) => id);
  return [...new Set([...drawn, ...scenario.requests.map(({ principal }) => principal)])];
}

/** The request as this principal would send it. */
export function requestBy(request: SavedRequest, principal: string): Request {
  return principal === request.principal ? request : { ...request, principal, session: null };
}
