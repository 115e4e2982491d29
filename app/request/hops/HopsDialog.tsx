import { Plus } from "lucide-react";
import { useState } from "react";
import { type AssumeHop, resourceName, type SavedRequest } from "#core";
import { HOP_WORDS } from "../../messages/request-hops.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { announce } from "../../state/actions.ts";
import { selectEntities, selectRequest } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { useStore } from "../../state/use-store.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useTestedKeys } from "../context/use-tested-keys.ts";
import { editRequest } from "../edit-request.ts";
import { chosenHops, moveItem, nextRole } from "../request-edits.ts";
import { HopCard } from "./HopCard.tsx";
import { closeSessionPolicy } from "./open-session-policy.ts";

/** The roles assumed on the way, in order: a card each. */
export function HopsDialog({
  request,
  start,
  onClose,
}: {
  readonly request: SavedRequest;
  /** The hop that is open at first. */
  readonly start: number;
  readonly onClose: () => void;
}) {
  const words = useMessages(HOP_WORDS);
  const entities = useStore(selectEntities);
  const tested = useTestedKeys(request);
  const [opened, setOpened] = useState<number | null>(start);
  const [current, setCurrent] = useState<number | null>(null);
  const hops = request.assume ?? [];
  const change = (assume: readonly AssumeHop[]) => {
    editRequest(words.edit, { assume });
  };
  const nameOf = (index: number) => {
    const role = hops[index]?.role ?? "";
    return words.cardTitle(index + 1, role === "" ? words.noRole : resourceName(role));
  };
  const move = (from: number, by: 1 | -1) => {
    const to = from + by;
    if (to < 0 || to >= hops.length) return;
    closeSessionPolicy();
    change(moveItem(hops, from, to));
    announce(words.moved(nameOf(from), to + 1));
    setCurrent(to);
    if (opened === from) setOpened(to);
    else if (opened === to) setOpened(from);
  };
  const remove = (index: number) => {
    closeSessionPolicy();
    change(hops.toSpliced(index, 1));
    announce(words.removed(nameOf(index)));
    setCurrent(hops.length === 1 ? null : Math.min(index, hops.length - 2));
    setOpened(null);
  };
  // A card that was never filled in is no call anybody meant to make.
  const close = () => {
    const chosen = chosenHops(selectRequest(store.getState()));
    if (chosen !== null) change(chosen);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={close}
      title={words.title}
      description={words.description}
      wide
      footer={
        <>
          <Button
            className="mr-auto"
            icon={<Plus size={14} aria-hidden />}
            onClick={() => {
              change([...hops, { role: nextRole(request, entities.values()) }]);
              setOpened(hops.length);
              setCurrent(hops.length);
            }}
          >
            {words.add}
          </Button>
          <Button variant="primary" onClick={close}>
            {words.done}
          </Button>
        </>
      }
    >
      {hops.length === 0 ? (
        <p className="text-sm text-muted">{words.none}</p>
      ) : (
        <ol aria-label={words.title} className="flex flex-col gap-2">
          {hops.map((hop, index) => (
            <HopCard
              // oxlint-disable-next-line react/no-array-index-key -- a hop is its place on the way
              key={index}
              hop={hop}
              index={index}
              count={hops.length}
              principal={index === 0 ? request.principal : null}
              tested={tested.hops[index] ?? []}
              isOpen={opened === index}
              isCurrent={current === index}
              onToggle={() => {
                setOpened(opened === index ? null : index);
              }}
              onChange={(patch) => {
                change(hops.with(index, { ...hop, ...patch }));
              }}
              onMove={(by) => {
                move(index, by);
              }}
              onRemove={() => {
                remove(index);
              }}
              onLeave={onClose}
            />
          ))}
        </ol>
      )}
    </Dialog>
  );
}
