import { selectEntity } from "../state/actions.ts";

/** The name of another entity; choosing it selects it. */
export function EntityLink({
  id,
  name,
  label,
}: {
  readonly id: string;
  readonly name: string;
  /** The accessible name, where the visible one is not enough. */
  readonly label?: string;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={id}
      onClick={() => {
        selectEntity(id);
      }}
      className="min-h-6 max-w-full truncate rounded-sm text-left text-ink underline decoration-line-strong/60 underline-offset-2 hover:text-accent hover:decoration-accent"
    >
      {name}
    </button>
  );
}
