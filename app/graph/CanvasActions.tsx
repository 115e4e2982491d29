import { PencilRuler, Plus, Spline } from "lucide-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Menu, type MenuItem } from "../ui/Menu.tsx";
import { addChoices } from "./add-choices.ts";
import { type StartTask, tryTo } from "./canvas-task.ts";
import { addNode } from "./edit-actions.ts";
import { KindIcon } from "./KindIcon.tsx";
import { sampleArn } from "./sample-arn.ts";

const Palette = lazy(async () => ({ default: (await import("./create/Palette.tsx")).Palette }));

/** `Add`, `Connect…` and the palette. */
export function CanvasActions({
  selected,
  startTask,
}: {
  readonly selected: string | null;
  readonly startTask: StartTask;
}) {
  const words = useMessages(graphMessages);
  const items = useAddItems(selected, startTask);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="flex flex-wrap gap-1">
      <Menu
        label={words.add}
        items={items}
        trigger={
          <Button size="sm" icon={<Plus size={14} aria-hidden />}>
            {words.add}
          </Button>
        }
      />
      <Button
        size="sm"
        icon={<Spline size={14} aria-hidden />}
        disabled={selected === null}
        onClick={() => {
          if (selected !== null) startTask({ kind: "connect", id: selected, to: null });
        }}
      >
        {words.connect}
      </Button>
      <IconButton
        className="size-7!"
        variant="secondary"
        label={words.palette}
        icon={<PencilRuler size={14} aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      />
      {isOpen ? (
        <Suspense>
          <Palette />
        </Suspense>
      ) : null}
    </div>
  );
}

function useAddItems(
  selected: string | null,
  startTask: StartTask,
): readonly (MenuItem | "separator")[] {
  const words = useMessages(graphMessages);
  const edits = useMessages(graphEditMessages);
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  return useMemo(() => {
    const choices = addChoices(
      scenario,
      selected === null ? null : (entities.get(selected) ?? null),
    );
    const items = (group: (typeof choices)[number]["group"]) =>
      choices
        .filter((choice) => choice.group === group)
        .map(({ kind, entity }): MenuItem => ({
          id: kind,
          label: words.kinds[kind],
          icon: <KindIcon kind={kind} id={sampleArn(kind)} />,
          disabled: entity === null,
          onSelect: () => {
            if (entity !== null) tryTo(() => addNode(entity), startTask);
          },
        }));
    const byArn: MenuItem = {
      id: "by-arn",
      label: edits.addOther,
      icon: <KindIcon kind="resource" id="" />,
      disabled: scenario.accounts.length === 0,
      onSelect: () => {
        startTask({ kind: "add-by-arn" });
      },
    };
    return [
      ...items("identities"),
      "separator",
      ...items("resources"),
      byArn,
      "separator",
      ...items("containers"),
    ];
  }, [scenario, entities, selected, words, edits, startTask]);
}
