import { describe, expect, it } from "vitest";
import type { AssumeHop, Request } from "../../iam/request.ts";
import cases from "../testing/sts-cases.json" with { type: "json" };
import {
  account,
  ALICE,
  allow,
  HOME,
  inline,
  policy,
  role,
  trust,
  user,
} from "../testing/documents.ts";
import { evaluate } from "../testing/verdict.ts";
import { checkPackedSize } from "./check-parameters.ts";
import { checkFederationToken, checkMaxSessionDuration, tokenDuration } from "./check-session.ts";
import { stsError } from "./errors.ts";

/** A case's parameters, in the words of the STS API; dots and brackets name what is inside. */
type Params = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

const everything = inline(allow("*"));
const openTrust = policy(
  trust(
    { AWS: HOME, Federated: ["accounts.google.com", `arn:aws:iam::${HOME}:saml-provider/Corp`] },
    {
      Action: [
        "AssumeRole",
        "AssumeRoleWithSAML",
        "AssumeRoleWithWebIdentity",
        "TagSession",
        "SetSourceIdentity",
      ].map((name) => `sts:${name}`),
    },
  ),
);

function ask(request: Request, target: object = {}) {
  return evaluate(
    {
      accounts: [
        account(HOME, {
          users: [user("alice", everything)],
          roles: [
            role("first", { assumeRolePolicyDocument: openTrust, ...everything }),
            role("target", { assumeRolePolicyDocument: openTrust, ...everything, ...target }),
          ],
        }),
      ],
    },
    request,
  );
}

function assumeRole(api: string, params: Params): Answer {
  const first = hopFrom({
    Tags: params["inherited.transitive"] ?? params["inherited.nonTransitive"],
    SourceIdentity: params["inherited.sourceIdentity"],
  });
  const transitiveTagKeys =
    params["inherited.transitive"] === undefined ? [] : Object.keys(first.tags ?? {});
  const isChain = Object.keys(params).some(
    (name) => name === "chained" || name.startsWith("inherited"),
  );
  const target = {
    ...hopFrom(params),
    role: `arn:${partitionOf(params)}:iam::${HOME}:role/target`,
  };
  const evaluation = ask(
    {
      principal: callerOf(api, params),
      action: "sts:GetCallerIdentity",
      resource: "*",
      assume: isChain
        ? [{ ...first, transitiveTagKeys, role: `arn:aws:iam::${HOME}:role/first` }, target]
        : [target],
    },
    {
      maxSessionDuration: params["role.MaxSessionDuration"] ?? 3600,
      tags: params["role.tags"] ?? {},
    },
  );
  const result = evaluation.hops.at(-1)?.result;
  if (result?.ok !== true)
    return { result: "error", code: result?.error, message: evaluation.message };
  const context = new Map(evaluation.context.map(({ key, values }) => [key, values[0]]));
  const tags = [...context].filter(([key]) => key.startsWith("aws:PrincipalTag/"));
  return {
    result: "ok",
    durationSeconds: result.durationSeconds,
    principalTags: Object.fromEntries(tags.map(([key, value]) => [key.slice(17), value])),
    sourceIdentity: context.get("aws:SourceIdentity"),
  };
}

function hopFrom(params: Params): AssumeHop {
  const policyResource = params["Policy.Resource"];
  return {
    role: "",
    ...(typeof params["DurationSeconds"] === "number"
      ? { durationSeconds: params["DurationSeconds"] }
      : {}),
    ...(typeof params["RoleSessionName"] === "string"
      ? { sessionName: params["RoleSessionName"] }
      : {}),
    ...(typeof params["SourceIdentity"] === "string"
      ? { sourceIdentity: params["SourceIdentity"] }
      : {}),
    ...(typeof policyResource === "string"
      ? {
          sessionPolicies: [
            JSON.stringify(policy({ ...allow("sqs:*"), Resource: policyResource })),
          ],
        }
      : {}),
    tags: tagsFrom(params),
  };
}

function tagsFrom(params: Params): Readonly<Record<string, string>> {
  const count = params["Tags.length"];
  if (typeof count === "number") {
    return Object.fromEntries(Array.from({ length: count }, (_, at) => [`key${at}`, "value"]));
  }
  const length = params["Tags[0].Value.length"];
  if (typeof length === "number") return { key: "v".repeat(length) };
  const tags = params["Tags"];
  if (Array.isArray(tags)) return Object.fromEntries(tags.map((tag) => pairFrom(String(tag))));
  return Object.fromEntries(Object.entries(tags ?? {}).map(([key, value]) => [key, String(value)]));
}

function pairFrom(tag: string): readonly [string, string] {
  const [key = "", value = ""] = tag.split("=");
  return [key, value];
}

function callerOf(api: string, params: Params): string {
  if (params["caller"] === "root") return `arn:aws:iam::${HOME}:root`;
  if (api === "AssumeRoleWithSAML") return `arn:aws:iam::${HOME}:saml-provider/Corp`;
  return api === "AssumeRoleWithWebIdentity" ? "accounts.google.com" : ALICE;
}

function partitionOf(params: Params): string {
  const partition = params["role.partition"];
  return typeof partition === "string" ? partition : "aws";
}

function token(params: Params): Answer {
  if (params["TransitiveTagKeys"] !== undefined) return { result: "unsupported-parameter" };
  const { DurationSeconds: seconds, Name: name } = params;
  const durationSeconds = typeof seconds === "number" ? seconds : null;
  const reason = checkFederationToken({
    durationSeconds,
    name: typeof name === "string" ? name : null,
  });
  if (reason !== null) return { result: "error", code: stsError(reason) };
  return {
    result: "ok",
    durationSeconds: tokenDuration(durationSeconds, params["caller"] === "root"),
  };
}

function sessionCall(action: string, { session, mfa }: Params): Answer {
  const isFederated = session === "federatedUser";
  const { decision } = ask({
    principal: isFederated ? `arn:aws:sts::${HOME}:federated-user/Carol` : ALICE,
    session: isFederated
      ? { user: ALICE, sessionPolicies: [JSON.stringify(policy(allow("*")))] }
      : { mfa: mfa === true },
    action,
    resource: "*",
  });
  return decision === "allowed" ? { result: "ok" } : { result: "error", code: "AccessDenied" };
}

function contextCase({ credentials, mfa }: Params): Answer {
  const session = credentials === "longTerm" ? null : { mfa: mfa === true };
  const { context } = ask({
    principal: ALICE,
    session,
    action: "s3:ListAllMyBuckets",
    resource: "*",
  });
  const has = (key: string) => (context.some((entry) => entry.key === key) ? "present" : "absent");
  return {
    result: "context",
    "aws:MultiFactorAuthPresent": has("aws:MultiFactorAuthPresent"),
    "aws:MultiFactorAuthAge": has("aws:MultiFactorAuthAge"),
  };
}

function editServiceLinkedRole(action: string): Answer {
  const path = "/aws-service-role/x.amazonaws.com/";
  const resource = `arn:aws:iam::${HOME}:role${path}target`;
  const { trace } = ask({ principal: ALICE, action, resource }, { path });
  const isRefused = trace.reason.code === "service-linked-role-unmodifiable";
  return { result: "error", code: isRefused ? "UnmodifiableEntity" : "none" };
}

function answer(api: string, params: Params): Answer {
  const { packedPolicySize, MaxSessionDuration } = params;
  const reason =
    typeof packedPolicySize === "number"
      ? checkPackedSize(packedPolicySize)
      : typeof MaxSessionDuration === "number"
        ? checkMaxSessionDuration(MaxSessionDuration)
        : null;
  if (reason !== null) return { result: "error", code: stsError(reason) };
  if (api.startsWith("AssumeRole")) return assumeRole(api, params);
  if (api === "GetFederationToken" || api === "GetSessionToken") return token(params);
  if (api === "context") return contextCase(params);
  if (params["role.path"] !== undefined) return editServiceLinkedRole(api);
  return sessionCall(api === "any iam:*" ? "iam:ListUsers" : api, params);
}

describe("E8 E9 STS cases from AWS's documentation", () => {
  it.each(cases.map((one) => [one.id, one] as const))("%s", (_id, { api, params, expected }) => {
    expect(answer(api, params)).toMatchObject(expected);
  });
});
