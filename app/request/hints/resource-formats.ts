import { type Catalog, compilePattern, parseArn } from "#core";

/** What an action can be requested on. */
export interface ResourceFormat {
  /** As AWS's reference calls it: `object`. */
  readonly type: string;
  /** With the places that only the caller knows: `arn:aws:s3:::${BucketName}/${ObjectName}`. */
  readonly arn: string;
}

/** What an action needs, as far as AWS's reference knows the action. */
export type ActionResources =
  | { readonly isKnown: false }
  /** Without formats it is requested on `*`. */
  | {
      readonly isKnown: true;
      readonly formats: readonly ResourceFormat[];
      /** Whether a resource is of one of the formats, whatever stands in their places. */
      readonly fits: (resource: string) => boolean;
    };

/**
 * The formats of an action's resources, with the caller's account and a Region filled in. The action's
 * service must be loaded.
 */
export function resourcesOf(
  catalog: Pick<Catalog, "action" | "readyService">,
  action: string,
  principal: string,
): ActionResources {
  const found = catalog.action(action);
  const service = found === null ? null : catalog.readyService(found.service);
  if (found === null || service === null) return { isKnown: false };
  const formats = found.resourceTypes.flatMap(({ name }) => {
    const type = service.resourceTypes.get(name);
    return type === undefined ? [] : [{ type: name, arn: fillKnown(type.arn, principal) }];
  });
  return { isKnown: true, formats, fits: (resource) => fits(resource, formats) };
}

function fillKnown(arn: string, principal: string): string {
  const caller = parseArn(principal);
  return arn
    .replace("${Partition}", caller?.partition ?? "aws")
    .replace("${Region}", "us-east-1")
    .replace("${Account}", (place) => caller?.account ?? place);
}

const PLACE = /\$\{(\w+)\}/g;

/** The names of the places that are still to be filled in, each once. */
export function placesIn(arn: string): readonly string[] {
  return [...new Set(Array.from(arn.matchAll(PLACE), ([, name = ""]) => name))];
}

export function fillPlace(arn: string, place: string, value: string): string {
  return arn.replaceAll(`\${${place}}`, () => value);
}

function fits(resource: string, formats: readonly ResourceFormat[]): boolean {
  return formats.some(({ arn }) => {
    // What was filled in is the caller's; a resource may lie elsewhere.
    const [, partition, service, , , ...rest] = arn.split(":");
    const pattern = ["arn", partition, service, "*", "*", ...rest].join(":");
    return compilePattern(pattern.replaceAll(PLACE, "*")).matches(resource);
  });
}
