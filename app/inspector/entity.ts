/** Whether public access can be blocked on it: S3 buckets alone have no account and no Region in their ARN. */
export function isBucket(arn: string): boolean {
  return /^arn:[\w-]+:s3:::[^/]+$/.test(arn);
}

export function isInstance(arn: string): boolean {
  return /^arn:[\w-]+:ec2:[^:]*:\d*:instance\//.test(arn);
}

export function isKey(arn: string): boolean {
  return /^arn:[\w-]+:kms:[^:]*:\d*:key\//.test(arn);
}

/** Whether it acts with a role: an EC2 instance, a Lambda function. */
export function isWorkload(arn: string): boolean {
  return isInstance(arn) || /^arn:[\w-]+:lambda:[^:]*:\d*:function:/.test(arn);
}
