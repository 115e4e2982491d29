/** An ARN of the kind, as far as its icon depends on it; empty for kinds that have an icon of their own. */
export function sampleArn(kind: string): string {
  return SAMPLE_ARNS.get(kind) ?? "";
}

const SAMPLE_ARNS: ReadonlyMap<string, string> = new Map([
  ["s3-bucket", "arn:aws:s3:::"],
  ["kms-key", "arn:aws:kms:::key/"],
  ["sqs-queue", "arn:aws:sqs:::"],
  ["sns-topic", "arn:aws:sns:::"],
  ["dynamodb-table", "arn:aws:dynamodb:::table/"],
  ["lambda-function", "arn:aws:lambda:::function:"],
  ["ec2-instance", "arn:aws:ec2:::instance/"],
  ["secret", "arn:aws:secretsmanager:::secret:"],
  ["vpc-endpoint", "arn:aws:ec2:::vpc-endpoint/"],
]);
