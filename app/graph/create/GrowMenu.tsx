import { useEffect, useMemo } from "react";
import { entityName, listEntities } from "#core";
import { graphCreateMessages } from "../../messages/graph-create.ts";
import { graphEditMessages } from "../../messages/graph-edits.ts";
import { graphMessages } from "../../messages/graph.ts";
import { REFUSAL_WORDS } from "../../messages/refusals.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { announce, editScenario, selectEntity } from "../../state/actions.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { store } from "../../state/store.ts";
import { useStore } from "../../state/use-store.ts";
import type { StartTask } from "../canvas-task.ts";
import type { Direction } from "../neighbours.ts";
import { nodeElement } from "../node-element.ts";
import { type MenuEntry, PointMenu } from "../PointMenu.tsx";
import { nameOf } from "../sentences.ts";
import { currentWords, focusNew, sentenceOf } from "./create-node.ts";
import { kindWord } from "./create-words.ts";
import { type Growth, growths } from "./grow.ts";

/** What can be made beside a node and connected with it. A single possibility needs no menu. */
export function GrowMenu({
  id,
  direction,
  startTask,
}: {
  readonly id: string;
  readonly direction: Direction;
  readonly startTask: StartTask;
}) {
  const create = useMessages(graphCreateMessages);
  const graph = useMessages(graphMessages);
  const refusals = useMessages(REFUSAL_WORDS);
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  const offered = useMemo(() => growths(scenario, id, direction), [scenario, id, direction]);
  const only = offered.length === 1 ? offered[0] : undefined;
  useEffect(() => {
    if (only !== undefined) grow(id, only, startTask);
    else if (offered.length === 0) {
      announce(create.growNothing);
      startTask(null);
    }
  }, [id, only, offered, startTask, create]);
  if (offered.length < 2) return null;
  const items = offered.map((growth): MenuEntry => ({
    id: growth.kind,
    label: kindWord(growth.kind, { create, graph, refusals }),
    shortcut: null,
    danger: false,
    onSelect: () => {
      grow(id, growth, startTask);
    },
  }));
  return (
    <PointMenu
      at={besideNode(id, direction)}
      label={create.growTitle(nameOf(id, entities, graph))}
      items={items}
      onClose={() => {
        startTask((task) => (task?.kind === "grow" ? null : task));
      }}
    />
  );
}

/** Makes it, says what was made and what was written, and asks for its name. One step of undo. */
function grow(id: string, { made, connection, scenario }: Growth, startTask: StartTask): void {
  const words = currentWords();
  const language = selectLanguage(store.getState());
  const entity = listEntities(scenario).find((candidate) => candidate.id === made.id);
  const sentence = entity === undefined ? made.id : sentenceOf(entity, made.account, words);
  const label =
    connection === null || entity === undefined
      ? sentence
      : words.create.grown(
          sentence,
          graphEditMessages[language].choices[connection.kind](
            endName(connection.from),
            endName(connection.to),
          ),
        );
  editScenario(label, () => scenario);
  announce(label);
  selectEntity(made.id);
  focusNew(made.id, () => {
    startTask({ kind: "rename", id: made.id });
  });

  function endName(end: string): string {
    return end === made.id && entity !== undefined
      ? entityName(entity)
      : nameOf(end, selectEntities(store.getState()), words.graph);
  }
}

/** In the window, on the side of the node where the new one is to stand. */
function besideNode(id: string, direction: Direction) {
  const box = nodeElement(id)?.getBoundingClientRect();
  if (box === undefined) return { x: 24, y: 72 };
  const x =
    direction === "left" ? box.left - 200 : direction === "right" ? box.right + 8 : box.left;
  return { x: Math.max(8, x), y: direction === "down" ? box.bottom + 4 : box.top };
}
