import type { ConnectionChoice } from "#core";
import { graphEditMessages } from "../messages/graph-edits.ts";
import { useMessages } from "../messages/use-messages.ts";

/** What could be written to connect two entities, one of which is chosen. */
export function ChoiceList({
  choices,
  chosen,
  nameOf,
  onChoose,
}: {
  readonly choices: readonly ConnectionChoice[];
  readonly chosen: ConnectionChoice | undefined;
  readonly nameOf: (id: string) => string;
  readonly onChoose: (kind: ConnectionChoice["kind"]) => void;
}) {
  const words = useMessages(graphEditMessages);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 text-sm text-muted">{words.connectHow}</legend>
      {choices.map((choice) => (
        <label key={choice.kind} className="flex min-h-6 items-start gap-2 text-sm">
          <input
            type="radio"
            name="choice"
            className="mt-1 accent-accent"
            checked={choice === chosen}
            onChange={() => {
              onChoose(choice.kind);
            }}
          />
          {words.choices[choice.kind](nameOf(choice.from), nameOf(choice.to))}
        </label>
      ))}
    </fieldset>
  );
}
