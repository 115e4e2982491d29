import { beforeAll, expect, it } from "vitest";
import { splitArn } from "../arn/arn.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { openBuiltCatalog } from "../catalog/testing/built-catalog.ts";
import { ARN_ONLY_SERVICES } from "./data/arn-only-services.ts";
import { servicesIn } from "./services-in.ts";

let catalog: Catalog;

beforeAll(async () => {
  catalog = await openBuiltCatalog();
  await catalog.ready(catalog.services().map(({ prefix }) => prefix));
}, 60_000);

it.each([
  ['{"Action":"S3:Get*","Resource":"arn:aws:kms:*:*:key/k"}', ["s3", "kms"]],
  ['{"Condition":{"StringEquals":{"sts:ExternalId":"x"}}}', ["sts"]],
  ['{"Action":"*","Resource":"*"}', []],
  ['{"Action":["ec2:Run', ["ec2"]],
  ["", []],
])("names the services of %s", (text, services) => {
  expect(servicesIn(text)).toEqual(services);
});

it("stops at a hundred", () => {
  const actions = Array.from({ length: 1000 }, (_, index) => `s${index}:Get`);
  expect(servicesIn(JSON.stringify(actions))).toHaveLength(100);
});

it("knows every service that only ARNs name", () => {
  const named = catalog.services().flatMap(({ prefix }) => {
    const types = catalog.readyService(prefix)?.resourceTypes.values() ?? [];
    return Array.from(types, ({ arn }) => splitArn(arn)[2] ?? "");
  });
  const unknown = new Set(
    named.filter((service) => /^[a-z0-9-]+$/.test(service) && !catalog.hasService(service)),
  );
  expect(unknown).toEqual(ARN_ONLY_SERVICES);
});
