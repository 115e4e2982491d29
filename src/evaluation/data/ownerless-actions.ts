/** Services none of whose requests say whose the resource is. */
const OWNERLESS_SERVICES: ReadonlySet<string> = new Set(["ebs"]);

const OWNERLESS_ACTIONS: ReadonlySet<string> = new Set([
  "auditmanager:updateassessmentframeworkshare",
  "detective:acceptinvitation",
  "ds:acceptshareddirectory",
  "ec2:accepttransitgatewaypeeringattachment",
  "ec2:acceptvpcendpointconnections",
  "ec2:acceptvpcpeeringconnection",
  "ec2:copysnapshot",
  "ec2:createtransitgatewaypeeringattachment",
  "ec2:createvpcendpoint",
  "ec2:createvpcpeeringconnection",
  "es:acceptinboundconnection",
  "guardduty:acceptadministratorinvitation",
  "macie2:acceptinvitation",
  "route53:associatevpcwithhostedzone",
  "route53:createvpcassociationauthorization",
  "securityhub:acceptadministratorinvitation",
]);

/**
 * Whether requests for an action, in lower case, do not say whose the resource is.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 */
export function isOwnerless(service: string, lowerCaseAction: string): boolean {
  return OWNERLESS_SERVICES.has(service) || OWNERLESS_ACTIONS.has(lowerCaseAction);
}
