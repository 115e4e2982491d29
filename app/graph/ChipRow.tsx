import { memo, type MouseEvent } from "react";
import { graphMessages } from "../messages/graph.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectDocument, selectEntity } from "../state/actions.ts";
import { CHIP_LETTERS, ChipIcon } from "./chip-signs.tsx";
import type { Chip } from "./chips.ts";
import { fitChips } from "./fit-chips.ts";

/**
 * The policies on a card. No tab stops of their own: the card's menu has them too, for the keyboard.
 * @param width How much room there is.
 */
export const ChipRow = memo(function ChipRow({
  owner,
  chips,
  width,
}: {
  readonly owner: string;
  readonly chips: readonly Chip[];
  readonly width: number;
}) {
  const words = useMessages(graphMessages);
  const shown = fitChips(chips, width);
  const hidden = chips.length - shown.length;
  return (
    <div className="chip-row">
      {shown.map((chip) => (
        <button
          key={`${chip.role} ${chip.documentId}`}
          type="button"
          tabIndex={-1}
          title={chip.name}
          aria-label={chip.name}
          className={`chip nodrag nopan chip-${chip.role}`}
          onClick={(event) => {
            openChip(event, owner, chip);
          }}
        >
          <ChipFace chip={chip} />
        </button>
      ))}
      {hidden === 0 ? null : (
        <span className="chip-more">
          {`+${hidden}`}
          <span className="sr-only">{words.more(hidden)}</span>
        </span>
      )}
    </div>
  );
});

function ChipFace({ chip }: { readonly chip: Chip }) {
  const letters = CHIP_LETTERS[chip.role];
  return (
    <span className="chip-face">
      {letters === undefined ? null : <b>{letters}</b>}
      <ChipIcon role={chip.role} />
      <span className="truncate">{chip.label}</span>
    </span>
  );
}

function openChip(event: MouseEvent, owner: string, chip: Chip): void {
  event.stopPropagation();
  selectEntity(chip.entity ?? owner);
  selectDocument(chip.documentId);
}
