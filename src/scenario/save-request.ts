import type {
  AssumeHop,
  PassRole,
  PolicyArgument,
  SavedRequest,
  SessionDescription,
  SessionParameters,
} from "../iam/request.ts";
import { type DocumentStyle, type FilePolicy, writePolicy } from "./policy-document.ts";
import { fields, sorted, unlessDefault, unlessEmpty } from "./save-parts.ts";

/** A request for a file: what is absent, null or empty is left out. */
export function writeRequest(request: SavedRequest, style: DocumentStyle): object {
  const session = request.session ?? null;
  const passRole = request.passRole ?? null;
  return fields({
    name: unlessDefault(request.name, ""),
    principal: request.principal,
    assume: unlessEmpty(request.assume?.map((hop) => writeHop(hop, style))),
    session: session === null ? undefined : unlessEmpty(writeSession(session, style)),
    accessKeyId: request.accessKeyId ?? undefined,
    action: request.action,
    resource: request.resource,
    context: unlessEmpty(sorted(request.context)),
    resourceAccount: request.resourceAccount ?? undefined,
    vpcEndpoint: request.vpcEndpoint ?? undefined,
    passRole: passRole === null ? undefined : writePassRole(passRole),
    time: request.time ?? undefined,
    expect: request.expect ?? undefined,
    expectDecidedBy: request.expectDecidedBy ?? undefined,
  });
}

function writeHop(hop: AssumeHop, style: DocumentStyle): object {
  return fields({
    role: hop.role,
    sessionName: hop.sessionName ?? undefined,
    externalId: hop.externalId ?? undefined,
    ...writeParameters(hop, style),
    context: unlessEmpty(sorted(hop.context)),
  });
}

function writeSession(session: SessionDescription, style: DocumentStyle): object {
  return fields({
    user: session.user ?? undefined,
    externalId: session.externalId ?? undefined,
    ...writeParameters(session, style),
  });
}

function writeParameters(parameters: SessionParameters, style: DocumentStyle) {
  return {
    mfa: parameters.mfa ?? undefined,
    durationSeconds: parameters.durationSeconds ?? undefined,
    sessionPolicies: unlessEmpty(
      parameters.sessionPolicies?.map((policy) => writeArgument(policy, style)),
    ),
    sessionPolicyArns: unlessEmpty(parameters.sessionPolicyArns),
    tags: unlessEmpty(sorted(parameters.tags)),
    transitiveTagKeys: unlessEmpty(parameters.transitiveTagKeys),
    sourceIdentity: parameters.sourceIdentity ?? undefined,
  };
}

function writeArgument(policy: PolicyArgument, style: DocumentStyle): FilePolicy {
  return typeof policy === "string" ? writePolicy(policy, style) : policy;
}

function writePassRole(passRole: PassRole): object {
  return fields({
    role: passRole.role,
    service: passRole.service,
    associatedResource: passRole.associatedResource ?? undefined,
  });
}
