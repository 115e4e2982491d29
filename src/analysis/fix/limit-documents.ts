import type { EditableDocument } from "./document-index.ts";
import { documentAt, entityById, type FixContext } from "./fix-context.ts";
import type { Gate } from "./gate.ts";

/** The texts in which a limit would have to allow the call: a boundary's, a level's, an endpoint's, a session's. */
export function limitDocuments(context: FixContext, gate: Gate): readonly EditableDocument[] {
  switch (gate.stage) {
    case "permissions-boundary":
      return boundaryDocuments(context, gate);
    case "service-control-policies":
      return controlDocuments(context, gate);
    case "vpc-endpoint-policy": {
      const resource = context.request.vpcEndpoint ?? "";
      const document = documentAt(context, { kind: "resource", resource });
      return document === null ? [] : [document];
    }
    case "session-policies":
      return sessionDocuments(context);
    case "explicit-deny":
    case "resource-control-policies":
    case "block-public-access":
    case "resource-based-policy":
    case "identity-based-policies":
      return [];
  }
}

function boundaryDocuments(context: FixContext, { call }: Gate): readonly EditableDocument[] {
  const entity = entityById(context, call.trace.subject);
  const bounded =
    entity?.kind === "user" ? entity.user : entity?.kind === "role" ? entity.role : null;
  const arn = bounded?.permissionsBoundary ?? null;
  const document = arn === null ? null : documentAt(context, { kind: "managed", arn });
  return document === null ? [] : [document];
}

function controlDocuments({ documents }: FixContext, gate: Gate): readonly EditableDocument[] {
  const names = new Set(gate.policies.map(({ name }) => name));
  return [...documents.values()].filter(
    ({ location }) =>
      location.kind === "control" &&
      location.type === "SERVICE_CONTROL_POLICY" &&
      names.has(location.name),
  );
}

function sessionDocuments({ documents }: FixContext): readonly EditableDocument[] {
  return [...documents.values()].filter(({ location }) => location.kind === "session");
}
