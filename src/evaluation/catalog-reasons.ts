import { compilePattern } from "../arn/pattern.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Action, Service } from "../catalog/service.ts";
import type { Reason } from "./reason.ts";
import type { Question } from "./request/question.ts";

/** What is asked of a catalog while a request is evaluated: only what is loaded already. */
export type LoadedCatalog = Pick<Catalog, "readyService">;

/**
 * What the catalog knows to be odd about a request. It never changes the verdict: it is what a person
 * is told. A service whose file is not loaded says nothing.
 */
export function findCatalogReasons(
  question: Question,
  catalog: LoadedCatalog | null,
): readonly Reason[] {
  const { action, service, target } = question;
  const known = catalog?.readyService(service) ?? null;
  if (known === null) return [];
  const offered = known.actions.get(question.lowerCaseAction.slice(service.length + 1));
  if (offered === undefined) return [{ code: "action-unknown-to-catalog", action }];
  const resource = target.arn;
  if (resource === "*" ? mayNameNone(offered) : fits(offered, known, resource)) return [];
  const code =
    offered.resourceTypes.length === 0 ? "action-needs-no-resource" : "action-has-no-such-resource";
  return [{ code, action, resource }];
}

/** Whether a request for the action can do without a resource, and so be made on `*`. */
function mayNameNone({ resourceTypes }: Action): boolean {
  return resourceTypes.every(({ required }) => !required);
}

/** Whether the resource is of one of the action's types. Types we have no ARN of could be anything. */
function fits({ resourceTypes }: Action, service: Service, resource: string): boolean {
  return resourceTypes.some(({ name }) => {
    const type = service.resourceTypes.get(name);
    if (type === undefined) return true;
    return compilePattern(type.arn.replaceAll(/\$\{[^}]*\}/g, "*")).matches(resource);
  });
}
