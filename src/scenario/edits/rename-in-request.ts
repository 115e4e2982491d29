import { mapStrings } from "../../json/edit.ts";
import type {
  AssumeHop,
  GivenContext,
  JsonValue,
  PolicyArgument,
  SavedRequest,
  SessionDescription,
  SessionParameters,
} from "../../iam/request.ts";
import type { Rename } from "./rename-arns.ts";

/** A request with every ARN it names renamed: its own fields, its hops, its session and its context values. */
export function renameInRequest(request: SavedRequest, rename: Rename): SavedRequest {
  const { assume, session, context, vpcEndpoint, passRole } = request;
  return {
    ...request,
    principal: rename(request.principal),
    resource: rename(request.resource),
    ...(assume === undefined ? {} : { assume: assume.map((hop) => renameInHop(hop, rename)) }),
    ...(session == null ? {} : { session: renameInSession(session, rename) }),
    ...(context === undefined ? {} : { context: renameInContext(context, rename) }),
    ...(vpcEndpoint == null ? {} : { vpcEndpoint: rename(vpcEndpoint) }),
    ...(passRole == null ? {} : { passRole: renameInPassRole(passRole, rename) }),
  };
}

function renameInPassRole(
  passRole: NonNullable<SavedRequest["passRole"]>,
  rename: Rename,
): NonNullable<SavedRequest["passRole"]> {
  const { associatedResource } = passRole;
  return {
    ...passRole,
    role: rename(passRole.role),
    ...(associatedResource == null ? {} : { associatedResource: rename(associatedResource) }),
  };
}

function renameInHop(hop: AssumeHop, rename: Rename): AssumeHop {
  const { context } = hop;
  return {
    ...renameInParameters(hop, rename),
    role: rename(hop.role),
    ...(context === undefined ? {} : { context: renameInContext(context, rename) }),
  };
}

function renameInSession(session: SessionDescription, rename: Rename): SessionDescription {
  const { user } = session;
  return {
    ...renameInParameters(session, rename),
    ...(user == null ? {} : { user: rename(user) }),
  };
}

function renameInParameters<Parameters extends SessionParameters>(
  parameters: Parameters,
  rename: Rename,
): Parameters {
  const { sessionPolicies, sessionPolicyArns } = parameters;
  return {
    ...parameters,
    ...(sessionPolicies === undefined
      ? {}
      : { sessionPolicies: sessionPolicies.map((policy) => renameInArgument(policy, rename)) }),
    ...(sessionPolicyArns === undefined
      ? {}
      : { sessionPolicyArns: sessionPolicyArns.map(rename) }),
  };
}

function renameInArgument(policy: PolicyArgument, rename: Rename): PolicyArgument {
  return typeof policy === "string" ? mapStrings(policy, rename) : renameInObject(policy, rename);
}

function renameInObject(
  object: { readonly [key: string]: JsonValue },
  rename: Rename,
): { readonly [key: string]: JsonValue } {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, renameInJson(value, rename)]),
  );
}

function renameInJson(value: JsonValue, rename: Rename): JsonValue {
  if (typeof value === "string") {
    return rename(value);
  }
  if (isList(value)) {
    return value.map((item) => renameInJson(item, rename));
  }
  return typeof value === "object" && value !== null ? renameInObject(value, rename) : value;
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function renameInContext(context: GivenContext, rename: Rename): GivenContext {
  return Object.fromEntries(
    Object.entries(context).map(([key, value]) => [key, renameInValue(value, rename)]),
  );
}

function renameInValue(
  value: string | readonly string[] | null,
  rename: Rename,
): string | readonly string[] | null {
  if (value === null) {
    return null;
  }
  return typeof value === "string" ? rename(value) : value.map(rename);
}
