import { newEnforcer, newModelFromString } from "casbin";
import { REQUESTS, USER } from "../world.mjs";

/** https://casbin.org: rules and a matcher of one's own. Conditions are plain JavaScript, by name. */
export const NAME = "casbin enforceSync";

const MODEL = newModelFromString(`
[request_definition]
r = sub, act, obj, env

[policy_definition]
p = sub, act, obj, when, eft

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = (p.sub == "*" || r.sub == p.sub) && matches(r.act, p.act) && matches(r.obj, p.obj) && holds(p.when, r.env)
`);

/** @type {Readonly<Record<string, (env: Readonly<Record<string, string>>) => boolean>>} */
const CONDITIONS = {
  always: () => true,
  office: (env) => env["aws:SourceIp"].startsWith("203.0.113."),
  mfa: (env) => env["aws:MultiFactorAuthPresent"] === "true",
  prefix: (env) => /^(?:home\/alice|shared)\//.test(env["s3:prefix"] ?? ""),
  "own-team": (env) => env["aws:ResourceTag/team"] === env["aws:PrincipalTag/team"],
  "dev-or-test": (env) => ["dev", "test"].includes(env["aws:ResourceTag/env"]),
  prod: (env) => env["aws:ResourceTag/env"] === "prod",
  "own-key": (env) => (env["dynamodb:LeadingKeys"] ?? "alice") === "alice",
  insecure: (env) => env["aws:SecureTransport"] === "false",
  "other-region": (env) =>
    !/^(?:s3|iam|sts):/.test(env.action) &&
    env["aws:RequestedRegion"] !== "us-east-1" &&
    env["aws:RequestedRegion"] !== "eu-west-1",
};

const RULES = [
  ["s3:GetObject", "arn:aws:s3:::reports/home/alice/*", "always", "allow"],
  ["s3:GetObjectTagging", "arn:aws:s3:::reports/home/alice/*", "always", "allow"],
  ["s3:ListBucket", "arn:aws:s3:::reports", "prefix", "allow"],
  ["s3:PutObject", "arn:aws:s3:::reports/home/alice/*", "office", "allow"],
  ["s3:DeleteObject", "arn:aws:s3:::reports/home/*", "mfa", "allow"],
  ["s3:*", "arn:aws:s3:::reports/home/*/secret/*", "always", "deny"],
  ["ec2:StartInstances", "arn:aws:ec2:*:111111111111:instance/*", "own-team", "allow"],
  ["ec2:StopInstances", "arn:aws:ec2:*:111111111111:instance/*", "own-team", "allow"],
  ["ec2:Describe*", "*", "always", "allow"],
  ["ec2:RebootInstances", "*", "dev-or-test", "allow"],
  ["ec2:StopInstances", "*", "prod", "deny"],
  ["ec2:TerminateInstances", "*", "prod", "deny"],
  ["cloudwatch:GetMetricData", "*", "office", "allow"],
  ["sqs:SendMessage", "arn:aws:sqs:*:111111111111:team-*", "office", "allow"],
  ["sqs:ReceiveMessage", "arn:aws:sqs:*:111111111111:team-reports", "always", "allow"],
  ["sns:Publish", "arn:aws:sns:*:111111111111:*", "always", "allow"],
  ["dynamodb:GetItem", "arn:aws:dynamodb:*:111111111111:table/*", "own-key", "allow"],
  ["sqs:*", "arn:aws:sqs:*:111111111111:*-private", "always", "deny"],
  ["*", "*", "other-region", "deny"],
  ["s3:DeleteBucket", "*", "always", "deny"],
  ["s3:GetObject", "arn:aws:s3:::reports/shared/*", "always", "allow"],
  ["s3:*", "arn:aws:s3:::reports", "insecure", "deny"],
  ["s3:*", "arn:aws:s3:::reports/*", "insecure", "deny"],
];

/** Patterns are compiled once, as anyone would who minds the time. */
const PATTERNS = new Map(
  RULES.flatMap(([action, resource]) => [action, resource]).map((text) => [
    text,
    new RegExp(`^${text.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*")}$`),
  ]),
);

const enforcer = await newEnforcer(MODEL);
await enforcer.addFunction("matches", (value, pattern) => PATTERNS.get(pattern).test(value));
await enforcer.addFunction("holds", (name, env) => CONDITIONS[name](env));
await enforcer.addPolicies(RULES.map((rule) => [USER, ...rule]));

const calls = REQUESTS.map(({ action, resource, context, region }) => ({
  action,
  resource,
  env: { ...context, action, "aws:RequestedRegion": region, "aws:PrincipalTag/team": "reports" },
}));

/** @param {number} index Of the request. */
export function isAllowed(index) {
  const { action, resource, env } = calls[index];
  return enforcer.enforceSync(USER, action, resource, env);
}
