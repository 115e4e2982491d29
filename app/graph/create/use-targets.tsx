import { useMemo, useState } from "react";
import { type Entity, listConnectable } from "#core";
import { graphMessages, type GraphWords } from "../../messages/graph.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectRelations, selectScenario } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { cardKind, outsideKind } from "../card-kind.ts";
import { shownName } from "../facts.ts";
import { KindIcon } from "../KindIcon.tsx";
import { outsideTargets } from "./outside-targets.ts";
import type { PickOption } from "./PickField.tsx";

export interface TargetPick {
  /** There is nothing to pick from, whatever is typed. */
  readonly isEmpty: boolean;
  readonly text: string;
  readonly found: readonly PickOption[];
  readonly active: number;
  readonly onType: (text: string) => void;
  readonly onActive: (active: number) => void;
  /** Id of the marked one; null when nothing fits. */
  readonly id: string | null;
}

/** The other end of a line, being picked; the first that fits is marked from the start. */
export function useTargetPick(from: string): TargetPick {
  const targets = useTargets(from);
  const [text, setText] = useState("");
  const [marked, setMarked] = useState(0);
  const found = targets.filter((target) => fits(target, text));
  const active = Math.max(0, Math.min(marked, found.length - 1));
  const onType = (typed: string) => {
    setText(typed);
    setMarked(0);
  };
  return {
    isEmpty: targets.length === 0,
    text,
    found,
    active,
    onType,
    onActive: setMarked,
    id: found[active]?.id ?? null,
  };
}

/** What a line from here may lead to: cards, then containers, then who is outside. */
function useTargets(from: string): readonly PickOption[] {
  const nouns = useMessages(graphMessages);
  const scenario = useStore(selectScenario);
  const relations = useStore(selectRelations);
  return useMemo(
    () => [
      ...listConnectable(scenario, from)
        .toSorted((one, other) => Number(isContainer(one)) - Number(isContainer(other)))
        .map((entity) => entityOption(entity, nouns)),
      ...outsideTargets(scenario, relations, from).map((id) => outsideOption(id, nouns)),
    ],
    [scenario, relations, from, nouns],
  );
}

/** Meant less often than what stands in it under the same name. */
function isContainer({ kind }: Entity): boolean {
  return kind === "account" || kind === "organizational-unit" || kind === "organization";
}

function entityOption(entity: Entity, nouns: GraphWords): PickOption {
  const kind = cardKind(entity);
  const account = "account" in entity && entity.kind !== "account" ? [entity.account.name] : [];
  return {
    id: entity.id,
    label: shownName(entity),
    detail: [nouns.kinds[kind], ...account].join(" · "),
    icon: <KindIcon kind={kind} id={entity.id} />,
  };
}

function outsideOption(id: string, nouns: GraphWords): PickOption {
  const kind = outsideKind(id);
  const isAnyone = kind === "internet";
  return {
    id,
    label: isAnyone ? nouns.anonymous : id,
    detail: isAnyone ? nouns.anonymousLine : nouns.kinds[kind],
    icon: <KindIcon kind={kind} id={id} />,
  };
}

/** Every word that was typed stands in it somewhere. */
function fits({ label, detail, id }: PickOption, typed: string): boolean {
  const text = `${label} ${detail} ${id}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
