/**
 * Services whose policies are about the actions of another prefix as well, by the service of the resource's
 * ARN.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const RELATED_SERVICES: ReadonlyMap<string, readonly string[]> = new Map([
  ["s3", ["s3-object-lambda", "s3express", "s3-outposts", "s3tables"]],
  ["s3-object-lambda", ["s3"]],
  ["s3-outposts", ["s3"]],
  ["s3express", ["s3"]],
  ["apigateway", ["execute-api"]],
  ["execute-api", ["apigateway"]],
  ["catalog", ["servicecatalog"]],
  ["ecr", ["ecr-public"]],
  ["eventschemas", ["schemas"]],
  ["kafka", ["kafka-cluster"]],
  ["vpc-lattice", ["vpc-lattice-svcs"]],
  ["acm-pca", ["acm"]],
  ["lakeformation", ["glue"]],
  ["glue", ["lakeformation"]],
  ["es", ["opensearch", "aoss"]],
]);
