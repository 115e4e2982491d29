import { type DenialFact, describeDenialFact } from "#core";
import { DENIAL_WORDS } from "../../messages/request-denial.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectLanguage } from "../../state/preferences.ts";
import { useStore } from "../../state/use-store.ts";
import { Sentence } from "../../ui/Sentence.tsx";
import { asSentence } from "./as-sentence.ts";
import { factId, isMissing } from "./missing.ts";

/** What the denial names and the scenario lacks: created with the request unless it is ticked off. */
export function MissingEntities({
  facts,
  leftOut,
  onChange,
}: {
  readonly facts: readonly DenialFact[];
  readonly leftOut: ReadonlySet<string>;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
}) {
  const words = useMessages(DENIAL_WORDS);
  const language = useStore(selectLanguage);
  const missing = facts.filter(isMissing);
  if (missing.length === 0) return null;
  return (
    <fieldset className="min-w-0 text-sm">
      <legend className="mb-1.5 text-xs font-medium text-muted">{words.missing}</legend>
      {missing.map((fact) => {
        const id = factId(fact);
        return (
          <label key={id} className="flex min-h-7 items-start gap-2 py-0.5">
            <input
              type="checkbox"
              className="mt-0.5 size-4 shrink-0 accent-accent"
              checked={!leftOut.has(id)}
              onChange={({ target }) => {
                const others = new Set(leftOut);
                if (target.checked) others.delete(id);
                else others.add(id);
                onChange(others);
              }}
            />
            <span className="min-w-0">
              <Sentence text={asSentence(describeDenialFact(fact, language))} />
            </span>
          </label>
        );
      })}
      <p className="mt-1 text-xs text-muted">{words.bare}</p>
    </fieldset>
  );
}
