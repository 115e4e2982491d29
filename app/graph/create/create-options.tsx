import { type Entity, entityName } from "#core";
import { KindIcon } from "../KindIcon.tsx";
import { sampleArn } from "../sample-arn.ts";
import { CREATE_KINDS, type CreateKind } from "./create-kinds.ts";
import { type CreateWords, creationLabel } from "./create-words.ts";
import type { Creation } from "./make.ts";
import type { PickOption } from "./PickField.tsx";

/**
 * What the text in the create field may stand for, as its list shows it.
 * @param inside What it would go into.
 */
export function createOptions(
  offered: readonly Creation[],
  inside: Entity | null,
  words: CreateWords,
): readonly PickOption[] {
  return offered.map((creation) => ({
    id: creationLabel(creation, words),
    label: creationLabel(creation, words),
    detail: detailOf(creation, inside, words),
    icon: <CreationIcon creation={creation} />,
  }));
}

function CreationIcon({ creation }: { readonly creation: Creation }) {
  return creation.type === "arn" ? (
    <KindIcon kind="resource" id={creation.arn} />
  ) : (
    <CreateIcon kind={creation.kind} />
  );
}

export function CreateIcon({ kind }: { readonly kind: CreateKind }) {
  return kind === "scp" || kind === "rcp" ? (
    <KindIcon kind="policy" id="" />
  ) : (
    <KindIcon kind={kind} id={sampleArn(kind)} />
  );
}

/** What it goes into; while nothing is named, what to type for it. */
function detailOf(creation: Creation, inside: Entity | null, words: CreateWords): string {
  if (creation.type === "arn") return "";
  if (creation.name === null && creation.accountId === undefined) {
    return CREATE_KINDS.find(({ kind }) => kind === creation.kind)?.words[0] ?? "";
  }
  const name = inside === null ? null : insideName(inside, creation.kind);
  return name === null ? "" : words.create.inAccount(name);
}

function insideName(inside: Entity, kind: CreateKind): string | null {
  if (inside.kind === "organizational-unit" || inside.kind === "organization") {
    return HELD_BY_UNITS.has(kind) ? entityName(inside) : null;
  }
  return kind === "organizational-unit" || kind === "organization" || kind === "account"
    ? null
    : inside.account.name;
}

const HELD_BY_UNITS: ReadonlySet<CreateKind> = new Set([
  "account",
  "organizational-unit",
  "scp",
  "rcp",
]);
