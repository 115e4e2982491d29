import type { GraphCreateWords } from "../../messages/graph-create.ts";
import type { GraphWords } from "../../messages/graph.ts";
import type { REFUSAL_WORDS } from "../../messages/refusals.ts";
import type { CreateKind } from "./create-kinds.ts";
import type { Creation, MakeRefusal } from "./make.ts";

export interface CreateWords {
  readonly create: GraphCreateWords;
  readonly graph: GraphWords;
  readonly refusals: (typeof REFUSAL_WORDS)["en"];
}

export function kindWord(kind: CreateKind, { create, graph }: CreateWords): string {
  return kind === "scp" || kind === "rcp" ? create.kinds[kind] : graph.kinds[kind];
}

/** `User alice`, `Account Reports, 222222222222`, an ARN. */
export function creationLabel(creation: Creation, words: CreateWords): string {
  if (creation.type === "arn") return creation.arn;
  const { kind, name, accountId } = creation;
  return [kindWord(kind, words), name, accountId].filter((part) => part != null).join(" ");
}

export function refusalSentence(refusal: MakeRefusal, words: CreateWords): string {
  if (refusal.code === "no-account") return words.create.noAccount;
  if (refusal.code === "no-organization") return words.create.noOrganization;
  return words.refusals[refusal.code](refusal.data);
}
