import * as v from "valibot";
import {
  ACCESS_LEVELS,
  type Action,
  type ActionResourceType,
  type ConditionKey,
  CONDITION_KEY_TYPES,
  type ResourceType,
  type Service,
  type ServiceActions,
} from "./service.ts";

/**
 * The catalog's files, as the build writes them: arrays by position and references by index, because
 * an action's record is downloaded a hundred times for each time it is read.
 */
export const INDEX_FILE = "index.json";
export const ACTION_NAMES_FILE = "action-names.json";
export const MANAGED_POLICIES_FILE = "managed-policies.json";

export function serviceFile(prefix: string): string {
  return `services/${prefix}.json`;
}

/** `policy` is the ARN's part after `policy/`: `job-function/ViewOnlyAccess`. */
export function managedPolicyFile(policy: string): string {
  return `managed-policies/${policy}.json`;
}

/** Raised when a shape below changes, so that a catalog written by an older build is written anew. */
export const CATALOG_FORMAT = 1;

const Position = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `[key, type, 1 when multivalued, description]` */
const ConditionKeyRow = v.tuple([
  v.string(),
  v.picklist(CONDITION_KEY_TYPES),
  v.picklist([0, 1]),
  v.string(),
]);

/** `[prefix, name]` */
const ServiceNameRow = v.tuple([v.string(), v.string()]);

export const IndexFile = v.object({
  format: v.literal(CATALOG_FORMAT),
  /** The versions of the packages the catalog was made from. */
  sources: v.record(v.string(), v.string()),
  services: v.array(ServiceNameRow),
  resourceControlPolicies: v.array(v.string()),
  globalConditionKeys: v.array(ConditionKeyRow),
});
export type IndexFile = v.InferOutput<typeof IndexFile>;

/** Per service `[prefix, name, names…]`, one text of names parted by spaces for each access level. */
export const ActionNamesFile = v.array(
  v.tuple([v.string(), v.string(), v.pipe(v.array(v.string()), v.length(ACCESS_LEVELS.length))]),
);
export type ActionNamesFile = v.InferOutput<typeof ActionNamesFile>;

/** The part of each ARN after `policy/`. */
export const ManagedPoliciesFile = v.array(v.string());
export type ManagedPoliciesFile = v.InferOutput<typeof ManagedPoliciesFile>;

/** `[position of the resource type, 1 when required, positions of its condition keys]` */
const ActionResourceRow = v.tuple([Position, v.picklist([0, 1]), v.array(Position)]);

export const ServiceFile = v.object({
  name: v.string(),
  conditionKeys: v.array(ConditionKeyRow),
  /** `[name, ARN, positions of condition keys]` */
  resourceTypes: v.array(v.tuple([v.string(), v.string(), v.array(Position)])),
  /** `[name, position in ACCESS_LEVELS, description, resource types, condition keys, dependent actions]` */
  actions: v.array(
    v.tuple([
      v.string(),
      v.pipe(Position, v.maxValue(ACCESS_LEVELS.length - 1)),
      v.string(),
      v.array(ActionResourceRow),
      v.array(Position),
      v.array(v.string()),
    ]),
  ),
});
export type ServiceFile = v.InferOutput<typeof ServiceFile>;

/** Reads a file's text; null when it is not JSON of that shape. */
export function readFileText<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return parsed.success ? parsed.output : null;
}

export function decodeConditionKey([key, type, multivalued, description]: v.InferOutput<
  typeof ConditionKeyRow
>): ConditionKey {
  return { key, type, multivalued: multivalued === 1, description };
}

/** Positions that point nowhere are passed over. */
function pick<Item>(items: readonly Item[], positions: readonly number[]): readonly Item[] {
  return positions.flatMap((position) => items[position] ?? []);
}

export function decodeService(prefix: string, file: ServiceFile): Service {
  const keys = file.conditionKeys.map(decodeConditionKey);
  const keyNames = keys.map(({ key }) => key);
  const types = file.resourceTypes.map(([name, arn, positions]): ResourceType => ({
    name,
    arn,
    conditionKeys: pick(keyNames, positions),
  }));
  const actions = file.actions.map(
    ([name, level, description, resources, positions, dependentActions]): Action => ({
      service: prefix,
      name,
      accessLevel: ACCESS_LEVELS[level] ?? "Write",
      description,
      resourceTypes: resources.flatMap(([type, required, typeKeys]): ActionResourceType[] => {
        const found = types[type];
        if (found === undefined) return [];
        return [
          { name: found.name, required: required === 1, conditionKeys: pick(keyNames, typeKeys) },
        ];
      }),
      conditionKeys: pick(keyNames, positions),
      dependentActions,
    }),
  );
  return {
    prefix,
    name: file.name,
    actions: new Map(actions.map((action) => [action.name.toLowerCase(), action])),
    resourceTypes: new Map(types.map((type) => [type.name, type])),
    conditionKeys: new Map(keys.map((key) => [key.key.toLowerCase(), key])),
  };
}

export function decodeActionNames(file: ActionNamesFile): readonly ServiceActions[] {
  return file.map(([prefix, name, byLevel]) => ({
    prefix,
    name,
    actions: ACCESS_LEVELS.flatMap((accessLevel, level) =>
      (byLevel[level] ?? "")
        .split(" ")
        .filter((action) => action !== "")
        .map((action) => ({ name: action, accessLevel })),
    ),
  }));
}
