import { expect, test } from "vitest";
import { findManagedPolicies } from "./managed-policies.ts";

const POLICIES = ["ReadOnlyAccess", "AmazonS3ReadOnlyAccess", "job-function/ViewOnlyAccess"].map(
  (path) => ({
    arn: `arn:aws:iam::aws:policy/${path}`,
    name: path.slice(path.indexOf("/") + 1),
    path: path.includes("/") ? "/job-function/" : "/",
  }),
);

test.each([
  ["", ["ReadOnlyAccess", "AmazonS3ReadOnlyAccess", "ViewOnlyAccess"]],
  ["readonly", ["ReadOnlyAccess", "AmazonS3ReadOnlyAccess"]],
  ["s3 read", ["AmazonS3ReadOnlyAccess"]],
  ["job-function", ["ViewOnlyAccess"]],
  ["nothing", []],
])("finds by %j", (search, names) => {
  expect(findManagedPolicies(POLICIES, search).map(({ name }) => name)).toEqual(names);
});
