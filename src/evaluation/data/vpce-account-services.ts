/**
 * Services whose requests say whose the VPC endpoint is that they come through, by the prefix of their
 * actions.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-vpceaccount
 */
export const VPCE_ACCOUNT_SERVICES: ReadonlySet<string> = new Set([
  "acm-pca",
  "applicationinsights",
  "apprunner",
  "athena",
  "cloudformation",
  "comprehendmedical",
  "compute-optimizer",
  "datasync",
  "discovery",
  "ebs",
  "firehose",
  "healthlake",
  "iam",
  "iotfleetwise",
  "iotwireless",
  "kms",
  "lambda",
  "medical-imaging",
  "omics",
  "payment-cryptography",
  "polly",
  "rbin",
  "rekognition",
  "s3",
  "scheduler",
  "servicediscovery",
  "servicequotas",
  "ssm-contacts",
  "storagegateway",
  "textract",
  "transcribe",
  "transfer",
]);
