import { type Entity, entityName, type OrganizationalUnit } from "#core";

/** The scenario as a tree: organization, units, accounts, and in each account what it holds by kind. */
export interface OutlineItem {
  readonly entity: Entity;
  readonly children: readonly OutlineItem[];
}

export function outlineTree(entities: ReadonlyMap<string, Entity>): readonly OutlineItem[] {
  const members = new Map<string, OutlineItem[]>();
  for (const entity of entities.values()) {
    if (!("account" in entity) || entity.kind === "account") continue;
    const { id } = entity.account;
    const item = { entity, children: [] };
    const items = members.get(id);
    if (items === undefined) members.set(id, [item]);
    else items.push(item);
  }
  const placed = new Set<string>();
  const account = (id: string): OutlineItem[] => {
    const entity = entities.get(id);
    // An account stands once, even where a broken document names it twice.
    if (entity?.kind !== "account" || placed.has(id)) return [];
    placed.add(id);
    return [{ entity, children: members.get(id) ?? [] }];
  };
  const unit = ({ id, accounts, organizationalUnits }: OrganizationalUnit): OutlineItem[] => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    const children = [...accounts.flatMap(account), ...organizationalUnits.flatMap(unit)];
    return [{ entity, children }];
  };
  const organizations = [...entities.values()].flatMap((entity): OutlineItem[] =>
    entity.kind === "organization" ? [{ entity, children: unit(entity.organization.root) }] : [],
  );
  const standalone = [...entities.keys()].flatMap(account);
  return [...organizations, ...standalone];
}

/**
 * What has the text in its name or id, with the way down to it.
 * @param textOf What else an entity is found by.
 */
export function filterOutline(
  items: readonly OutlineItem[],
  query: string,
  textOf: (entity: Entity) => string = () => "",
): readonly OutlineItem[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return items;
  return items.flatMap((item): OutlineItem[] => {
    const { entity } = item;
    const itself = [entityName(entity), entity.id, textOf(entity)].some((text) =>
      text.toLowerCase().includes(wanted),
    );
    if (itself) return [item];
    const children = filterOutline(item.children, query, textOf);
    return children.length > 0 ? [{ entity, children }] : [];
  });
}
