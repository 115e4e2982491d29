import { type FocusEvent, type KeyboardEvent, useId, useMemo, useState } from "react";
import { graphCreateMessages } from "../../messages/graph-create.ts";
import { graphMessages } from "../../messages/graph.ts";
import { REFUSAL_WORDS } from "../../messages/refusals.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import type { Point } from "../geometry.ts";
import { createNode, focusNew } from "./create-node.ts";
import { createOptions } from "./create-options.tsx";
import { type CreateWords, refusalSentence } from "./create-words.ts";
import { type Creation, make, type MakeResult, type Place } from "./make.ts";
import { PickField } from "./PickField.tsx";
import { readTyped } from "./typed.ts";

const WIDTH = 320;
/** What the field takes at most, with its list. */
const HEIGHT = 340;

/** A field on the canvas that makes what one types: `u alice`, `role deploy`, an ARN. */
export function CreateField({
  at,
  place: start,
  onClose,
}: {
  /** In the window. */
  readonly at: Point;
  readonly place: Place;
  readonly onClose: () => void;
}) {
  const words: CreateWords = {
    create: useMessages(graphCreateMessages),
    graph: useMessages(graphMessages),
    refusals: useMessages(REFUSAL_WORDS),
  };
  const helpId = useId();
  const scenario = useStore(selectScenario);
  const entities = useStore(selectEntities);
  const [text, setText] = useState("");
  const [marked, setMarked] = useState(0);
  const [place, setPlace] = useState(start);
  const [tried, setTried] = useState(false);
  const [before] = useState(() => document.activeElement);
  const offered = useMemo(() => readTyped(text), [text]);
  const active = Math.max(0, Math.min(marked, offered.length - 1));
  const chosen = offered[active];
  const result = useMemo(
    () => (chosen === undefined ? null : make(scenario, chosen, place)),
    [scenario, chosen, place],
  );
  const error = errorOf(chosen, result, tried, words);

  const create = (creation: Creation | undefined, goOn: boolean) => {
    const made = creation === undefined ? null : createNode(creation, place);
    setTried(made?.ok !== true);
    if (made?.ok !== true) return;
    setText("");
    setMarked(0);
    setPlace({ inside: made.value.id, at: null });
    if (goOn) return;
    onClose();
    focusNew(made.value.id);
  };

  const onPress = (event: KeyboardEvent): boolean => {
    if (event.key === "Enter") create(chosen, event.shiftKey);
    else if (event.key === "Escape") {
      onClose();
      if (place !== start && place.inside !== null) focusNew(place.inside);
      else if (before instanceof HTMLElement) before.focus();
    } else return false;
    return true;
  };

  return (
    // It closes when the focus leaves it; keys are the field's.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="dialog"
      aria-label={words.create.title}
      className="fixed z-40 flex max-w-[calc(100vw-16px)] flex-col overflow-hidden rounded-md border border-line bg-raised text-sm text-ink shadow-lg"
      style={within(at)}
      onBlur={(event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <PickField
        label={words.create.field}
        listLabel={words.create.options}
        placeholder={words.create.placeholder}
        text={text}
        options={createOptions(offered, entities.get(place.inside ?? "") ?? null, words)}
        active={active}
        describedBy={helpId}
        invalid={error !== null}
        className="h-9 w-full shrink-0 bg-transparent px-3 outline-none"
        onType={(typed) => {
          setText(typed);
          setMarked(0);
          setTried(false);
        }}
        onActive={setMarked}
        onPress={onPress}
        onPick={(index) => {
          create(offered[index], false);
        }}
      />
      <p id={helpId} className="shrink-0 border-t border-line px-3 py-1.5 text-xs">
        {error === null ? (
          <span className="text-muted">{words.create.keys}</span>
        ) : (
          <span role="alert" className="text-danger">
            {error}
          </span>
        )}
      </p>
    </div>
  );
}

/** Nothing is wrong with what nobody has asked for yet: a kind without a name, as long as Enter was not pressed. */
function errorOf(
  chosen: Creation | undefined,
  result: MakeResult | null,
  tried: boolean,
  words: CreateWords,
): string | null {
  if (chosen === undefined || result === null) return words.create.nothing;
  const isNamed = chosen.type === "arn" || chosen.name !== null;
  return result.ok || !(tried || isNamed) ? null : refusalSentence(result.error, words);
}

/** The whole of it in the window. */
function within({ x, y }: Point) {
  return {
    width: WIDTH,
    left: Math.max(8, Math.min(x, innerWidth - WIDTH - 8)),
    top: Math.max(8, Math.min(y, innerHeight - HEIGHT - 8)),
    maxHeight: HEIGHT,
  };
}
