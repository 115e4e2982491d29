import type { ControlPolicyType, NamedPolicy } from "../../iam/model.ts";

/** A control policy of AWS's own, attached wherever nothing else was chosen. */
export interface ManagedControlPolicy extends NamedPolicy {
  readonly arn: string;
  readonly type: ControlPolicyType;
}

/**
 * Attached to every root, organizational unit and account when policies of the type are turned on.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html
 */
export const FULL_AWS_ACCESS: ManagedControlPolicy = {
  arn: "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
  type: "SERVICE_CONTROL_POLICY",
  name: "FullAWSAccess",
  document: `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "*",
      "Resource": "*"
    }
  ]
}`,
};

/**
 * Attached everywhere, and cannot be detached.
 * https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html
 */
export const RCP_FULL_AWS_ACCESS: ManagedControlPolicy = {
  arn: "arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess",
  type: "RESOURCE_CONTROL_POLICY",
  name: "RCPFullAWSAccess",
  document: `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "*",
      "Resource": "*"
    }
  ]
}`,
};
