import type { Grants } from "../../explanation/fix-facts.ts";
import type { Evaluation } from "../../evaluation/trace.ts";
import { entityName } from "../../iam/entity.ts";
import { iamArn } from "../../iam/identifiers.ts";
import type { Effect } from "../../policy/ast.ts";
import { sharingCost } from "./element-edits.ts";
import { type Candidate, COST } from "./fix-edit.ts";
import {
  documentAt,
  entityById,
  type FixContext,
  resourceEntity,
  withText,
} from "./fix-context.ts";
import type { EditableDocument } from "./document-index.ts";
import { conditionFor } from "./exact-condition.ts";
import type { Gate } from "./gate.ts";
import { limitDocuments } from "./limit-documents.ts";
import { literalResource } from "./literal.ts";
import { type CallPrincipal, principalOfCall } from "./principal-of-call.ts";

/** A statement about exactly one call, and what it says. */
interface CallStatement {
  readonly statement: object;
  readonly grants: Grants;
}

/** The edits that write a statement of its own for exactly this call, where the gate looks. */
export function statementEdits(context: FixContext, gate: Gate): readonly Candidate[] {
  switch (gate.stage) {
    case "identity-based-policies":
      return identityStatements(context, gate.call, "Allow");
    case "resource-based-policy":
      return resourceStatements(context, gate.call, "Allow", principalOfCall(gate.call));
    case "permissions-boundary":
    case "session-policies":
    case "service-control-policies":
      return limitDocuments(context, gate).flatMap((document) =>
        addTo(context, gate.call, { document, effect: "Allow", principal: null }),
      );
    case "vpc-endpoint-policy":
      return limitDocuments(context, gate).flatMap((document) =>
        addTo(context, gate.call, {
          document,
          effect: "Allow",
          principal: principalOfCall(gate.call),
        }),
      );
    case "explicit-deny":
    case "resource-control-policies":
    case "block-public-access":
      return [];
  }
}

/** In an inline policy of the caller or of a group of theirs, or in a new one of the caller's. */
export function identityStatements(
  context: FixContext,
  call: Evaluation,
  effect: Effect,
): readonly Candidate[] {
  const entity = entityById(context, call.trace.subject);
  if (entity?.kind !== "user" && entity?.kind !== "role") return [];
  const own = entity.kind === "user" ? entity.user : entity.role;
  const groups =
    entity.kind === "user" && effect === "Allow"
      ? entity.account.groups.filter(({ name }) => entity.user.groups.includes(name))
      : [];
  const places = [
    { owner: entity.id, policies: own.inlinePolicies },
    ...groups.map((group) => ({
      owner: iamArn(entity.account, "group", group),
      policies: group.inlinePolicies,
    })),
  ];
  const added = places.flatMap(({ owner, policies: [first] }) => {
    const document =
      first === undefined ? null : documentAt(context, { kind: "inline", owner, name: first.name });
    return document === null ? [] : addTo(context, call, { document, effect, principal: null });
  });
  const isOwn = added.some(({ edit: { fact } }) => "owner" in fact && fact.owner === own.name);
  return isOwn ? added : [...added, ...newInlinePolicy(context, call, { ...entity, effect })];
}

/** In the policy of the resource, or a role's trust policy; or in a new one. */
export function resourceStatements(
  context: FixContext,
  call: Evaluation,
  effect: Effect,
  principal: CallPrincipal | null,
): readonly Candidate[] {
  if (principal === null) return [];
  const { action, resource } = call.trace;
  const trust = /^sts:/i.test(action)
    ? documentAt(context, { kind: "trust", role: resource })
    : null;
  if (trust !== null) return addTo(context, call, { document: trust, effect, principal });
  const entity = resourceEntity(context, resource);
  if (entity === null) return [];
  const document = documentAt(context, { kind: "resource", resource: entity.id });
  if (document !== null) return addTo(context, call, { document, effect, principal });
  const made = context.edits.addResourcePolicy(context.scenario, entity.id);
  const { statement, grants } = statementFor(call, effect, principal);
  const text = made.ok ? textAt(made.value.scenario, entity.id) : null;
  const filled = text === null ? null : context.edits.addStatement(text, statement);
  if (!made.ok || filled === null) return [];
  const scenario = context.edits.setDocument(
    made.value.scenario,
    made.value.location,
    filled,
    context.requestIndex,
  );
  const code = effect === "Allow" ? "add-resource-policy" : "add-deny-resource-policy";
  const { value } = principal.name;
  const fact = { code, action, principal: value, owner: entityName(entity) } as const;
  return [{ edit: { fact, grants, passesOver: [], cost: COST.newPolicy }, scenario }];
}

function textAt(scenario: FixContext["scenario"], arn: string): string | null {
  for (const { resources } of scenario.accounts) {
    const resource = resources.find((one) => one.arn === arn);
    if (resource !== undefined) return resource.policy;
  }
  return null;
}

interface Addition {
  readonly document: EditableDocument;
  readonly effect: Effect;
  readonly principal: CallPrincipal | null;
}

function addTo(
  context: FixContext,
  call: Evaluation,
  { document, effect, principal }: Addition,
): readonly Candidate[] {
  const isTrust = document.location.kind === "trust";
  const { statement, grants } = statementFor(call, effect, principal, isTrust);
  const text = context.edits.addStatement(document.text, statement);
  if (text === null) return [];
  const { action, resource } = call.trace;
  const { name: policy, ownerName: owner } = document;
  const allows = effect === "Allow";
  const fact =
    principal === null
      ? ({
          code: allows ? "add-statement" : "add-deny-statement",
          action,
          resource,
          policy,
          owner,
        } as const)
      : ({
          code: allows ? "add-grant" : "add-deny-grant",
          action,
          principal: principal.name.value,
          policy,
          owner,
        } as const);
  const cost = COST.statement + sharingCost(context, document);
  return [
    { edit: { fact, grants, passesOver: [], cost }, scenario: withText(context, document, text) },
  ];
}

interface Owner {
  readonly id: string;
  readonly effect: Effect;
}

function newInlinePolicy(
  { edits, scenario }: FixContext,
  call: Evaluation,
  { id, effect }: Owner,
): readonly Candidate[] {
  const { statement, grants } = statementFor(call, effect, null);
  const { action, resource } = call.trace;
  const document = JSON.stringify({ Version: "2012-10-17", Statement: [statement] }, null, 2);
  const added = edits.addInlinePolicy(scenario, id, policyName(action, effect), document);
  if (!added.ok) return [];
  const code = effect === "Allow" ? "add-inline-policy" : "add-deny-inline-policy";
  const fact = { code, action, resource, owner: id.slice(id.lastIndexOf("/") + 1) } as const;
  return [
    {
      edit: { fact, grants, passesOver: [], cost: COST.newPolicy },
      scenario: added.value.scenario,
    },
  ];
}

/** `AllowGetObject` for `s3:GetObject`: only characters that IAM takes in a name. */
function policyName(action: string, effect: Effect): string {
  const name = action.slice(action.indexOf(":") + 1).replaceAll(/[^A-Za-z0-9]/g, "");
  return `${effect}${name}`.slice(0, 64);
}

function statementFor(
  call: Evaluation,
  effect: Effect,
  principal: CallPrincipal | null,
  isTrust = false,
): CallStatement {
  const { action, resource } = call.trace;
  const written = literalResource(resource);
  const Condition = effect === "Allow" ? conditionFor(call, principal) : principal?.Condition;
  return {
    statement: {
      Effect: effect,
      ...(principal === null ? {} : { Principal: { [principal.name.type]: principal.name.value } }),
      Action: action,
      ...(isTrust ? {} : { Resource: written }),
      ...(Condition === undefined ? {} : { Condition }),
    },
    grants: {
      actions: [action],
      resources: isTrust ? [] : [written],
      principals: principal === null ? null : [principal.name.value],
    },
  };
}
