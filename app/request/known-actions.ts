import { didYouMean, type ServiceActions } from "#core";

/** Whether AWS has an action, and if it has not, the nearest one by spelling where there is one. */
export type KnownAction =
  | { readonly isKnown: true }
  | { readonly isKnown: false; readonly suggestion: string | null };

/** Looks an action up by its full name, in any case as AWS does. */
export function lookUpAction(action: string, services: readonly ServiceActions[]): KnownAction {
  const [prefix = "", name = ""] = action.toLowerCase().split(":", 2);
  const service = services.find((one) => one.prefix === prefix);
  if (service === undefined)
    return { isKnown: false, suggestion: otherService(prefix, name, services) };
  const names = service.actions.map((one) => one.name);
  if (names.some((one) => one.toLowerCase() === name)) return { isKnown: true };
  const near = didYouMean(name, names);
  return { isKnown: false, suggestion: near === null ? null : `${prefix}:${near}` };
}

/** The same action of the service whose prefix is nearest. */
function otherService(
  prefix: string,
  name: string,
  services: readonly ServiceActions[],
): string | null {
  const found = new Map(
    services.flatMap((service) => {
      const action = service.actions.find((one) => one.name.toLowerCase() === name);
      return action === undefined ? [] : [[service.prefix, `${service.prefix}:${action.name}`]];
    }),
  );
  return found.get(didYouMean(prefix, found.keys()) ?? "") ?? null;
}
