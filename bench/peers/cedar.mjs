import { setFlagsFromString } from "node:v8";
import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import { REQUESTS, USER } from "../world.mjs";

/** https://www.cedarpolicy.com: AWS's other policy language, in WebAssembly, with its policies parsed beforehand. */
export const NAME = "cedar-wasm statefulIsAuthorized";

/** Cedar's patterns have no variables: the name and the team stand in them, filled in. */
const POLICIES = `
permit (principal, action in [Action::"s3:GetObject", Action::"s3:GetObjectTagging"], resource)
  when { context.arn like "arn:aws:s3:::reports/home/alice/*" };
permit (principal, action == Action::"s3:ListBucket", resource)
  when { context.arn == "arn:aws:s3:::reports" && context has prefix
    && (context.prefix like "home/alice/*" || context.prefix like "shared/*") };
permit (principal, action == Action::"s3:PutObject", resource)
  when { context.arn like "arn:aws:s3:::reports/home/alice/*"
    && (context.ip.isInRange(ip("203.0.113.0/24")) || context.ip.isInRange(ip("2001:db8::/32"))) };
permit (principal, action == Action::"s3:DeleteObject", resource)
  when { context.arn like "arn:aws:s3:::reports/home/*" && context has mfa && context.mfa };
forbid (principal, action, resource)
  when { context.action like "s3:*" && context.arn like "arn:aws:s3:::reports/home/*/secret/*" };

permit (principal, action in [Action::"ec2:StartInstances", Action::"ec2:StopInstances"], resource)
  when { context.arn like "arn:aws:ec2:*:111111111111:instance/*"
    && context has team && context.team == principal.team };
permit (principal, action, resource) when { context.action like "ec2:Describe*" };
permit (principal, action == Action::"ec2:RebootInstances", resource)
  when { context has env && ["dev", "test"].contains(context.env) };
forbid (principal, action in [Action::"ec2:StopInstances", Action::"ec2:TerminateInstances"], resource)
  when { context has env && context.env == "prod" };
permit (principal, action == Action::"cloudwatch:GetMetricData", resource)
  when { context.ip.isInRange(ip("203.0.113.0/24")) };

permit (principal, action == Action::"sqs:SendMessage", resource)
  when { context.arn like "arn:aws:sqs:*:111111111111:team-*"
    && context.ip.isInRange(ip("203.0.113.0/24")) };
permit (principal, action == Action::"sqs:ReceiveMessage", resource)
  when { context.arn like "arn:aws:sqs:*:111111111111:team-reports" };
permit (principal, action == Action::"sns:Publish", resource)
  when { context.arn like "arn:aws:sns:*:111111111111:*" };
permit (principal, action == Action::"dynamodb:GetItem", resource)
  when { context.arn like "arn:aws:dynamodb:*:111111111111:table/*"
    && (!(context has leadingKeys) || ["alice"].containsAll(context.leadingKeys)) };
forbid (principal, action, resource)
  when { context.action like "sqs:*" && context.arn like "arn:aws:sqs:*:111111111111:*-private" };

forbid (principal, action, resource)
  when { !(context.action like "iam:*" || context.action like "sts:*" || context.action like "s3:*")
    && !(["us-east-1", "eu-west-1"].contains(context.region)) };
forbid (principal, action == Action::"s3:DeleteBucket", resource);

permit (principal == User::"${USER}", action == Action::"s3:GetObject", resource)
  when { context.arn like "arn:aws:s3:::reports/shared/*" };
forbid (principal, action, resource)
  when { context.action like "s3:*" && context.arn like "arn:aws:s3:::reports*" && !context.secure };
`;

// Where V8 inlines calls into WebAssembly, Node 20 dies in one run of two ("unreachable code").
setFlagsFromString("--no-turbo-inline-js-wasm-calls");

const SET = "benchmark";

const parsed = preparsePolicySet(SET, { staticPolicies: POLICIES });
if (parsed.type !== "success") throw new Error(JSON.stringify(parsed.errors));

const principal = { type: "User", id: USER };
const entities = [{ uid: principal, attrs: { team: "reports" }, parents: [] }];

const calls = REQUESTS.map(({ action, resource, context, region }) => {
  const team = context["aws:ResourceTag/team"];
  return {
    principal,
    action: { type: "Action", id: action },
    resource: { type: "Resource", id: resource },
    context: {
      action,
      arn: resource,
      region,
      ip: { __extn: { fn: "ip", arg: context["aws:SourceIp"] } },
      secure: context["aws:SecureTransport"] === "true",
      ...(team === undefined ? {} : { team }),
    },
    preparsedPolicySetId: SET,
    entities,
  };
});

/** @param {number} index Of the request. */
export function isAllowed(index) {
  const answer = statefulIsAuthorized(calls[index]);
  if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors));
  return answer.response.decision === "allow";
}
