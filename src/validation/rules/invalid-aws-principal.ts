import { isAccountId, parseArn } from "../../arn/arn.ts";
import { WITH_PRINCIPAL } from "../policy-types.ts";
import { defineRule } from "../validation-rule.ts";

/** The unique IDs of users and roles, with which IAM replaces the ARN of one that was deleted. */
const UNIQUE_ID = /^A[A-Z]{3}[A-Z0-9]{6,}$/;

/** What of IAM and STS makes requests. A group does not, nor does an identity provider. */
const MAKES_REQUESTS: ReadonlyMap<string, RegExp> = new Map([
  ["iam", /^(?:root$|user\/|role\/)/],
  ["sts", /^(?:assumed-role|federated-user)\//],
]);

/** An `AWS` principal is an account, the ARN of a user, role or session, a unique ID or `*`. */
export const invalidAwsPrincipal = defineRule({
  code: "INVALID_AWS_PRINCIPAL",
  severity: "error",
  documentation:
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html",
  types: WITH_PRINCIPAL,
  refuses: false,
  *check(_policy, { principals }) {
    for (const { type, principal } of principals) {
      if (type === "AWS" && !isAwsPrincipal(principal.value)) {
        yield { range: principal.range, data: { principal: principal.value } };
      }
    }
  },
});

function isAwsPrincipal(text: string): boolean {
  // A wildcard elsewhere is another rule's business.
  if (/[*?]|\$\{/.test(text) || isAccountId(text) || UNIQUE_ID.test(text)) return true;
  const arn = parseArn(text);
  if (arn === null || arn.account === "") return false;
  return MAKES_REQUESTS.get(arn.service)?.test(arn.resource) === true;
}
