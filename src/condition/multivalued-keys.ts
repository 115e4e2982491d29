/**
 * Condition keys that AWS documents as multivalued: a test of one needs `ForAllValues` or
 * `ForAnyValue`, even when the request has only one value for it. In lower case.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const MULTIVALUED_KEYS: ReadonlySet<string> = new Set([
  "aws:calledvia",
  "aws:principalorgpaths",
  "aws:principalservicenameslist",
  "aws:resourceorgpaths",
  "aws:sourceorgpaths",
  "aws:tagkeys",
  "aws:vpceorgpaths",
  "account:accountresourceorgpaths",
  "account:alternatecontacttypes",
  "acm:domainnames",
  "autoscaling:loadbalancernames",
  "autoscaling:targetgrouparns",
  "autoscaling:vpczoneidentifiers",
  "backup:copytargetorgpaths",
  "backup:copytargets",
  "backup:frameworkarns",
  "cloudformation:resourcetypes",
  "cloudwatch:alarmactions",
  "codebuild:vpcconfig.securitygroupids",
  "codebuild:vpcconfig.subnets",
  "dynamodb:attributes",
  "dynamodb:firstpartitionkeyvalues",
  "dynamodb:fourthpartitionkeyvalues",
  "dynamodb:leadingkeys",
  "dynamodb:secondpartitionkeyvalues",
  "dynamodb:thirdpartitionkeyvalues",
  "fis:operations",
  "fis:targets",
  "glue:securitygroupids",
  "glue:subnetids",
  "glue:vpcids",
  "iot:thinggrouparn",
  "kms:encryptioncontextkeys",
  "kms:grantoperations",
  "kms:resourcealiases",
  "lambda:layer",
  "lambda:securitygroupids",
  "lambda:subnetids",
  "logs:loggeneratingresourcearns",
  "route53:changeresourcerecordsetsactions",
  "route53:changeresourcerecordsetsnormalizedrecordnames",
  "route53:changeresourcerecordsetsrecordtypes",
  "s3:inventoryaccessibleoptionalfields",
  "s3:requestobjecttagkeys",
  "sagemaker:instancetypes",
  "sagemaker:vpcsecuritygroupids",
  "sagemaker:vpcsubnets",
  "saml:edupersonaffiliation",
  "saml:edupersonentitlement",
  "saml:edupersonnickname",
  "saml:edupersonorgunitdn",
  "saml:edupersonscopedaffiliation",
  "secretsmanager:addreplicaregions",
  "ses:recipients",
  "sts:identitytokenaudience",
  "sts:transitivetagkeys",
]);

/** How someone signed in, by any OpenID Connect provider: `token.actions.githubusercontent.com:amr`. */
const AUTHENTICATION_METHODS = ":amr";

/** Whether a key can hold several values; its name is given in lower case. */
export function isMultivaluedKey(lowerCaseKey: string): boolean {
  return MULTIVALUED_KEYS.has(lowerCaseKey) || lowerCaseKey.endsWith(AUTHENTICATION_METHODS);
}
