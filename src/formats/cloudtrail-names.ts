/** Hosts of event sources whose actions have another prefix. */
export const CLOUDTRAIL_SERVICES: ReadonlyMap<string, string> = new Map([
  ["monitoring", "cloudwatch"],
  ["email", "ses"],
  ["streams", "dynamodb"],
  ["models", "lex"],
]);

/**
 * S3 operations that are permitted by an action of another name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
const S3_ACTIONS: ReadonlyMap<string, string> = new Map([
  ["HeadObject", "GetObject"],
  ["HeadBucket", "ListBucket"],
  ["ListObjects", "ListBucket"],
  ["ListObjectsV2", "ListBucket"],
  ["ListObjectVersions", "ListBucketVersions"],
  ["ListBuckets", "ListAllMyBuckets"],
  ["CopyObject", "PutObject"],
  ["CreateMultipartUpload", "PutObject"],
  ["UploadPart", "PutObject"],
  ["CompleteMultipartUpload", "PutObject"],
  ["DeleteObjects", "DeleteObject"],
  ["GetBucketEncryption", "GetEncryptionConfiguration"],
  ["GetBucketLifecycle", "GetLifecycleConfiguration"],
  ["GetBucketReplication", "GetReplicationConfiguration"],
  ["GetPublicAccessBlock", "GetBucketPublicAccessBlock"],
]);

/** The action that an operation of a service needs: `HeadObject` of `s3` needs `s3:GetObject`. */
export function actionOfOperation(service: string, operation: string): string {
  const name = service === "s3" ? (S3_ACTIONS.get(operation) ?? operation) : operation;
  return `${service}:${name}`;
}
