import { type PlaceKind, type PolicyPlace, servicesIn } from "#core";
import { monaco } from "../monaco/api.ts";
import { describeAction } from "./describe-action.ts";
import { describeArn } from "./describe-arn.ts";
import { describeConditionKey } from "./describe-condition-key.ts";
import { describeOrganization } from "./describe-organization.ts";
import { describeOperator } from "./describe-operator.ts";
import { describeServicePrincipal } from "./describe-service-principal.ts";
import { POLICY_LANGUAGE } from "./language.ts";
import { placeIn, type Surroundings, surroundingsOf } from "./surroundings.ts";

/** Tells what stands under the pointer, or under the cursor when asked by keyboard. */
export function registerHover(): void {
  monaco.languages.registerHoverProvider(POLICY_LANGUAGE, {
    provideHover: async (model, position) => {
      const place = placeIn(model, model.getOffsetAt(position));
      const around = place.value === "" ? null : await surroundingsOf(model);
      if (around === null) return null;
      const value = await describePlace(place, around);
      if (value === "") return null;
      const from = model.getPositionAt(place.range.from);
      const to = model.getPositionAt(place.range.to);
      return { contents: [{ value }], range: monaco.Range.fromPositions(from, to) };
    },
  });
}

type Describer = (value: string, around: Surroundings) => string;

const DESCRIBERS: Readonly<Partial<Record<PlaceKind, Describer>>> = {
  "element-key": (value, { words: { elements } }) =>
    isElement(value, elements) ? elements[value] : "",
  action: (value, { catalog, words }) => describeAction(value, catalog, words),
  "condition-key": (value, { catalog, words }) => {
    const key = catalog.conditionKey(value);
    return key === null ? "" : describeConditionKey(key, words);
  },
  "condition-operator": (value, { words }) => describeOperator(value, words) ?? "",
  resource: describeName,
  principal: describeName,
  "condition-value": describeName,
};

/** What a value names: a resource, an account, an organization or a part of one, a service. */
function describeName(value: string, { scenario, catalog, words }: Surroundings): string {
  return (
    describeArn(value, scenario, catalog, words) ||
    describeOrganization(value, scenario, words) ||
    describeServicePrincipal(value, catalog, words)
  );
}

/** What stands at a place, as Markdown; empty where there is nothing to tell. */
async function describePlace({ kind, value }: PolicyPlace, around: Surroundings): Promise<string> {
  // As a text of one string, the services it names are found as everywhere.
  const { catalog } = around;
  const arnService = value.startsWith("arn:") ? (value.split(":", 3)[2] ?? "") : "";
  const services = [...servicesIn(JSON.stringify(value)), arnService.toLowerCase()];
  await catalog.ready(services.filter((prefix) => catalog.hasService(prefix)));
  return DESCRIBERS[kind]?.(value, around) ?? "";
}

function isElement<Elements extends object>(
  name: string,
  elements: Elements,
): name is Extract<keyof Elements, string> {
  return Object.hasOwn(elements, name);
}
