import { useState } from "react";
import { type AccessMatrix, type Decision, decisionAt, describeVerdict, requestBy } from "#core";
import { PLAYER_MATRIX_WORDS } from "../messages/player-matrix.ts";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { closeDialog } from "../state/actions.ts";
import { selectEntities, selectWorld } from "../state/derived.ts";
import { selectLanguage } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Sentence } from "../ui/Sentence.tsx";
import { OutcomeMark } from "../ui/verdict.tsx";
import { type Cell, MatrixTable } from "./MatrixTable.tsx";
import { deciderName, nameOf } from "./names.ts";
import { openCell } from "./open-cell.ts";
import { useMatrix } from "./use-matrix.ts";

/** More callers than this are looked for by name. */
const MANY = 12;

/** So many columns fit a dialog of the usual width. */
const FEW = 10;

const DECISIONS: readonly Decision[] = ["allowed", "explicitDeny", "implicitDeny"];

/** Who can do what: every caller by every saved request. */
export function MatrixDialog() {
  const words = useMessages(PLAYER_MATRIX_WORDS);
  const entities = useStore(selectEntities);
  const matrix = useMatrix();
  const [sought, setSought] = useState("");
  const [cell, setCell] = useState<Cell | null>(null);
  const rows = (matrix?.principals ?? []).flatMap((principal, row) => {
    const name = nameOf(principal, entities);
    const isSought = `${name} ${principal}`.toLowerCase().includes(sought.trim().toLowerCase());
    return isSought ? [{ row, principal, name }] : [];
  });
  return (
    <Dialog
      open
      wide={(matrix?.requests.length ?? 0) > FEW ? "full" : true}
      onOpenChange={closeDialog}
      title={words.title}
      description={words.description}
    >
      {matrix === null ? (
        <p aria-live="polite" className="text-muted">
          {words.working}
        </p>
      ) : matrix.requests.length === 0 ? (
        <p className="text-muted">{words.none}</p>
      ) : (
        <div className="flex flex-col gap-2">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <Counts matrix={matrix} />
            {matrix.principals.length <= MANY ? null : (
              <input
                type="search"
                aria-label={words.find}
                placeholder={words.find}
                value={sought}
                onChange={(event) => {
                  setSought(event.target.value);
                }}
                className="h-8 rounded-md border border-line-strong/50 bg-surface px-2 text-sm"
              />
            )}
          </div>
          {rows.length === 0 ? (
            <p className="text-muted">{words.noneFound}</p>
          ) : (
            <MatrixTable
              matrix={matrix}
              rows={rows}
              onLook={setCell}
              onOpen={({ principal, name, column }) => {
                closeDialog();
                openCell(principal, column, name, words);
              }}
            />
          )}
          <CellReason cell={cell} matrix={matrix} />
          <p className="text-xs text-muted">
            {words.saved} {words.hint}
          </p>
        </div>
      )}
    </Dialog>
  );
}

function Counts({ matrix }: { readonly matrix: AccessMatrix }) {
  const words = useMessages(PLAYER_MATRIX_WORDS);
  const counts = [0, 0, 0];
  for (const cell of matrix.cells) counts[cell] = (counts[cell] ?? 0) + 1;
  const [allowed = 0, explicit = 0, implicit = 0] = counts;
  return (
    <p className="flex items-center gap-3">
      <span className="sr-only">{words.counts(allowed, explicit, implicit)}</span>
      {DECISIONS.map((decision, index) => (
        <span key={decision} aria-hidden className="flex items-center gap-1 tabular-nums">
          <OutcomeMark outcome={decision} /> {counts[index]}
        </span>
      ))}
    </p>
  );
}

/** Why it is so: worked out for the one cell that is looked at. */
function CellReason({
  cell,
  matrix,
}: {
  readonly cell: Cell | null;
  readonly matrix: AccessMatrix;
}) {
  const words = useMessages(PLAYER_MATRIX_WORDS);
  const verdicts = useMessages(PLAYER_WORDS);
  const language = useStore(selectLanguage);
  const entities = useStore(selectEntities);
  const world = useStore(selectWorld);
  const request = cell === null ? undefined : matrix.requests[cell.column];
  if (cell === null || request === undefined || world === null) {
    return <p className="min-h-10 text-sm" />;
  }
  const evaluation = world.evaluate(requestBy(request, cell.principal));
  const decision = decisionAt(matrix, cell.row, cell.column) ?? evaluation.decision;
  const decider = deciderName(evaluation, verdicts, entities);
  return (
    <p className="line-clamp-3 min-h-10 text-sm break-words">
      <span className="font-medium">
        {words.cell(cell.name, request.name, verdicts.decision[decision])}.
      </span>{" "}
      <Sentence text={describeVerdict(evaluation, language).because} />{" "}
      {decider === null ? null : (
        <span className="text-muted">({verdicts.decidedBy(decider)})</span>
      )}
    </p>
  );
}
