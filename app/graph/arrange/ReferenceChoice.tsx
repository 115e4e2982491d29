import type { Rewrite } from "#core";
import { graphArrangeMessages } from "../../messages/graph-arrange.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { RewriteList } from "./RewriteList.tsx";

/** What becomes of the texts that name what gets another name, shown as a difference. */
export function ReferenceChoice({
  legend,
  changes,
  rewrites,
  onChoose,
}: {
  readonly legend: string;
  readonly changes: readonly Rewrite[];
  readonly rewrites: boolean;
  readonly onChoose: (rewrites: boolean) => void;
}) {
  const words = useMessages(graphArrangeMessages);
  return (
    <>
      <fieldset className="flex flex-col gap-1">
        <legend className="pb-1 text-sm text-muted">{legend}</legend>
        <Choice
          label={words.rewrite(changes.length)}
          checked={rewrites}
          onChoose={() => {
            onChoose(true);
          }}
        />
        <Choice
          label={words.leave}
          checked={!rewrites}
          onChoose={() => {
            onChoose(false);
          }}
        />
      </fieldset>
      {rewrites ? <RewriteList rewrites={changes} /> : null}
    </>
  );
}

function Choice({
  label,
  checked,
  onChoose,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <label className="flex min-h-6 items-start gap-2 text-sm">
      <input
        type="radio"
        name="references"
        className="mt-1 accent-accent"
        checked={checked}
        onChange={onChoose}
      />
      {label}
    </label>
  );
}
