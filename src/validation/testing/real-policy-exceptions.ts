/** Error-level findings in policies that AWS has published, by code; `at` is found in what is underlined. */
export interface Exception {
  readonly code: string;
  readonly at: RegExp;
  readonly why: string;
}

export const MANAGED_POLICY_EXCEPTIONS: readonly Exception[] = [
  {
    code: "INVALID_SERVICE_IN_ACTION",
    at: /^"(?:deepcomposer|deeplens|deepracer|elastic-inference|iot1click|iotroborunner|mobilehub|sagemaker-groundtruth-synthetic|zocalo):/,
    why: "services that AWS has closed, in policies it has kept",
  },
  {
    code: "INVALID_SERVICE_IN_ACTION",
    at: /^"(?:builderid|datazonecontrol):/,
    why: "services that AWS does not document",
  },
  {
    code: "INVALID_ACTION",
    at: /^"(?:budgets|cloud9|cloudhsm|memorydb|organizations|payments|qapps|route53-recovery-control-config|securityagent):/,
    why: "actions that AWS does not document, or has renamed",
  },
  {
    code: "INVALID_ARN_RESOURCE",
    at: /:(?:appflow|aps|autoscaling|bedrock-agentcore|cloudformation|cloudwatch|config|ec2|elasticloadbalancing|grafana|logs|pricingplanmanager|profile|qdeveloper|quicksight|redshift-serverless|robomaker|sagemaker|secretsmanager|securityagent|states):/,
    why: "forms that the service's resources do not have: mistakes, or resources AWS does not document",
  },
  {
    code: "INVALID_ARN_RESOURCE",
    at: /^"arn:(?:\*:kms:\*:::\*|aws:organizations::\*:)"$/,
    why: "a colon too many, and nothing after the last one",
  },
  {
    code: "INVALID_GLOBAL_CONDITION_KEY",
    at: /^"aws:PrincipalOrgMasterAccountId"$/,
    why: "a key that AWS does not document",
  },
  {
    code: "INVALID_SERVICE_CONDITION_KEY",
    at: /^"lakeformation:GlueARN"$/,
    why: "a key that AWS does not document",
  },
];

export const EXAMPLE_POLICY_EXCEPTIONS: readonly Exception[] = [
  { code: "", at: /<[a-z-]+>|\[STACK_NAME\]/, why: "a place for the reader to fill in" },
  {
    code: "INVALID_ARN_RESOURCE",
    at: /^"arn:aws:lambda:\*:\*:function\/\*"$/,
    why: "a mistake: functions come after a colon",
  },
  {
    code: "INVALID_ACTION",
    at: /^"aws-marketplace:(?:CreatePrivateMarketplace|UpdatePrivateMarketplaceSettings)"$/,
    why: "actions that AWS has renamed",
  },
];
