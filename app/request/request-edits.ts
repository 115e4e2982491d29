import { type AssumeHop, type Entity, iamArn, type SavedRequest, type Scenario } from "#core";

/** A request to start from: the first user on the first resource, or something to type over. */
export function newRequest(scenario: Scenario, name: string): SavedRequest {
  const account = scenario.accounts[0];
  const [user] = account?.users ?? [];
  const resource = scenario.accounts.flatMap(({ resources }) => resources)[0];
  const caller =
    account === undefined || user === undefined ? "anonymous" : iamArn(account, "user", user);
  const isBucket = resource !== undefined && /^arn:[a-z-]+:s3:::[^/]+$/.test(resource.arn);
  return {
    name,
    principal: caller,
    action: isBucket ? "s3:GetObject" : "sts:GetCallerIdentity",
    resource: isBucket ? `${resource.arn}/example.txt` : "*",
  };
}

/**
 * Another principal. A session or a key belongs to whom it was described for; a federated user's was made by the
 * IAM user of the same name, until somebody says otherwise.
 */
export function principalFields(
  principal: string,
  entities: ReadonlyMap<string, Entity>,
): Partial<SavedRequest> {
  const [arn, name] = principal.split(":federated-user/");
  if (arn === undefined || name === undefined)
    return { principal, session: null, accessKeyId: null };
  const user = `${arn.replace(":sts:", ":iam:")}:user/${name}`;
  return { principal, session: entities.has(user) ? { user } : null, accessKeyId: null };
}

/** The role a new hop begins with: one that nobody on the way is already. */
export function nextRole(request: SavedRequest, entities: Iterable<Entity>): string {
  const taken = new Set([request.principal, ...(request.assume ?? []).map(({ role }) => role)]);
  for (const { kind, id } of entities) if (kind === "role" && !taken.has(id)) return id;
  return "";
}

/** The hops of which somebody has said the role; null where that is all of them. */
export function chosenHops(request: SavedRequest | null): readonly AssumeHop[] | null {
  const hops = request?.assume ?? [];
  const chosen = hops.filter(({ role }) => role.trim() !== "");
  return chosen.length === hops.length ? null : chosen;
}

export function moveItem<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
