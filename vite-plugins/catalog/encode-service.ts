import type { ActionNamesFile, IndexFile, ServiceFile } from "../../src/catalog/files.ts";
import { ACCESS_LEVELS, type ConditionKey } from "../../src/catalog/service.ts";
import type { ServiceData } from "./service-data.ts";

type ConditionKeyRow = IndexFile["globalConditionKeys"][number];

export function encodeConditionKey(key: ConditionKey): ConditionKeyRow {
  return [key.key, key.type, key.multivalued ? 1 : 0, key.description];
}

/** The inverse of `decodeService`. Every reference has to be defined by the service itself. */
export function encodeService({
  name,
  actions,
  resourceTypes,
  conditionKeys,
}: ServiceData): ServiceFile {
  const keyAt = positions(conditionKeys.map(({ key }) => key));
  const typeAt = positions(resourceTypes.map((type) => type.name));
  return {
    name,
    conditionKeys: conditionKeys.map(encodeConditionKey),
    resourceTypes: resourceTypes.map((type) => [
      type.name,
      type.arn,
      type.conditionKeys.map(keyAt),
    ]),
    actions: actions.map((action) => [
      action.name,
      ACCESS_LEVELS.indexOf(action.accessLevel),
      action.description,
      action.resourceTypes.map((type) => [
        typeAt(type.name),
        type.required ? 1 : 0,
        type.conditionKeys.map(keyAt),
      ]),
      action.conditionKeys.map(keyAt),
      [...action.dependentActions],
    ]),
  };
}

export function encodeActionNames({ prefix, name, actions }: ServiceData): ActionNamesFile[number] {
  return [
    prefix,
    name,
    ACCESS_LEVELS.map((level) =>
      actions
        .filter((action) => action.accessLevel === level)
        .map((action) => action.name)
        .join(" "),
    ),
  ];
}

function positions(names: readonly string[]): (name: string) => number {
  const byName = new Map(names.map((name, position) => [name.toLowerCase(), position]));
  return (name) => {
    const position = byName.get(name.toLowerCase());
    if (position === undefined) throw new Error(`"${name}" is used and not defined.`);
    return position;
  };
}
