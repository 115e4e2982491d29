import type { Grants } from "../../explanation/fix-facts.ts";
import type { Statement } from "../../policy/ast.ts";
import { parsePolicy } from "../../policy/parse-policy.ts";
import { type Candidate, COST, type FixEdit } from "./fix-edit.ts";
import { type FixContext, withText } from "./fix-context.ts";
import type { EditableDocument } from "./document-index.ts";
import type { Gate, NearMiss } from "./gate.ts";
import { literalResource } from "./literal.ts";
import { addToElement, addToPrincipal } from "./policy-elements.ts";
import { principalOfCall } from "./principal-of-call.ts";

/** The edits that give a statement the one thing it lacked: an action, a resource or a principal. */
export function elementEdits(
  context: FixContext,
  gate: Gate,
  near: NearMiss,
): readonly Candidate[] {
  const document = context.documents.get(near.statement.at?.documentId ?? "");
  if (document === undefined || near.failed.kind !== "element") return [];
  const statement = allowAt(document, near.statement.index);
  if (statement === null) return [];
  const place = { context, gate, document, statement };
  switch (near.failed.element) {
    case "Action":
      return withAction(place);
    case "Resource":
      return withResource(place);
    case "Principal":
      return withPrincipal(place);
    case "NotAction":
    case "NotResource":
    case "NotPrincipal":
      return [];
  }
}

interface Place {
  readonly context: FixContext;
  readonly gate: Gate;
  readonly document: EditableDocument;
  readonly statement: Statement;
}

/** Only beside actions of the same service: another's would be a statement of its own. */
function withAction(place: Place): readonly Candidate[] {
  const { gate, document, statement } = place;
  const { action } = gate.call.trace;
  const service = `${action.slice(0, action.indexOf(":"))}:`.toLowerCase();
  const isNear = valuesOf(statement.action).some((one) => one.toLowerCase().startsWith(service));
  const text = isNear ? addToElement(document.text, statement.index, "Action", action) : null;
  return finish(place, text, {
    fact: { code: "add-action", action, ...namesOf(place) },
    grants: { ...grantsOf(statement), actions: [action] },
    cost: COST.element + (isForEverything(statement) ? COST.broad : 0),
  });
}

/** Only beside resources of the same service, for the same reason. */
function withResource(place: Place): readonly Candidate[] {
  const { gate, document, statement } = place;
  const { resource } = gate.call.trace;
  const service = resource.split(":").slice(0, 3).join(":");
  const isNear = valuesOf(statement.resource).some((one) => one.startsWith(service));
  const written = literalResource(resource);
  const text = isNear ? addToElement(document.text, statement.index, "Resource", written) : null;
  return finish(place, text, {
    fact: { code: "add-resource", resource, ...namesOf(place) },
    grants: { ...grantsOf(statement), resources: [written] },
    cost: COST.element + (isForManyActions(statement) ? COST.broad : 0),
  });
}

function withPrincipal(place: Place): readonly Candidate[] {
  const { gate, document, statement } = place;
  const principal = principalOfCall(gate.call);
  // One that must be asked for more than its name needs a statement of its own.
  if (principal === null || principal.Condition !== undefined) return [];
  const text = addToPrincipal(document.text, statement.index, principal.name);
  const { value } = principal.name;
  const isBroad = isForEverything(statement) || isForManyActions(statement);
  return finish(place, text, {
    fact: { code: "add-principal", principal: value, ...namesOf(place) },
    grants: { ...grantsOf(statement), principals: [value] },
    cost: COST.element + (isBroad ? COST.broad : 0),
  });
}

function finish(
  { context, document }: Place,
  text: string | null,
  edit: Omit<FixEdit, "passesOver">,
): readonly Candidate[] {
  if (text === null) return [];
  const cost = edit.cost + sharingCost(context, document);
  const scenario = withText(context, document, text);
  return [{ edit: { ...edit, cost, passesOver: [] }, scenario }];
}

/** What it costs that a policy speaks for others too. */
export function sharingCost({ scenario }: FixContext, { location }: EditableDocument): number {
  if (location.kind === "managed" || location.kind === "control") return COST.shared;
  if (location.kind !== "inline") return 0;
  const isGroups = scenario.accounts.some(({ partition, id, groups }) =>
    groups.some(
      ({ path, name }) => location.owner === `arn:${partition}:iam::${id}:group${path}${name}`,
    ),
  );
  return isGroups ? COST.shared : 0;
}

function namesOf({ document, statement }: Place) {
  const { name: policy, ownerName: owner } = document;
  return { statement: statement.sid?.value ?? String(statement.index + 1), policy, owner };
}

function allowAt({ text }: EditableDocument, index: number): Statement | null {
  const statements = parsePolicy(text).policy?.statements ?? [];
  return statements.find((one) => one.index === index && one.effect.value === "Allow") ?? null;
}

/** What the statement says already, which whatever is added to it joins. */
function grantsOf({ action, resource, principal }: Statement): Grants {
  return {
    actions: valuesOf(action),
    resources: resource === null ? [] : valuesOf(resource),
    principals:
      principal === null
        ? null
        : principal.entries.flatMap(({ values }) => values.map(({ value }) => value)),
  };
}

function valuesOf(element: Statement["action"] | Statement["resource"]): readonly string[] {
  return element === null ? [] : element.patterns.map(({ value }) => value);
}

function isForEverything({ resource }: Statement): boolean {
  if (resource === null) return false;
  return resource.kind === "NotResource" || valuesOf(resource).includes("*");
}

function isForManyActions({ action }: Statement): boolean {
  return action.kind === "NotAction" || valuesOf(action).some((pattern) => pattern.includes("*"));
}
