import { useMemo } from "react";
import type { ContextEntry, GivenContext, SavedRequest } from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { CONTEXT_WORDS } from "../messages/request-context.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectRequest, selectWorld } from "../state/derived.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { type ContextRow, contextRows, setKey, setState } from "./context-rows.ts";
import { AddContextKey } from "./context/AddContextKey.tsx";
import { ContextKeyRow } from "./context/ContextKeyRow.tsx";
import { startingValue, typeByTests } from "./context/key-value.ts";
import {
  type ConditionKeys,
  findConditionKey,
  useConditionKeys,
} from "./context/use-condition-keys.ts";
import { useTestedKeys } from "./context/use-tested-keys.ts";
import { DialogPart } from "./DialogPart.tsx";
import { editRequest } from "./edit-request.ts";

/** Every key the conditions are held against, those that decide first, and where each value comes from. */
export function ContextDialog({
  request,
  onClose,
}: {
  readonly request: SavedRequest;
  readonly onClose: () => void;
}) {
  const words = useMessages(CONTEXT_WORDS);
  const { edit } = useMessages(REQUEST_WORDS);
  const given = request.context ?? {};
  const derived = useDerivedContext(request);
  const tested = useTestedKeys(request);
  const rows = contextRows(derived, given, tested.request);
  const keys = useConditionKeys(
    request.action,
    [...rows.tested, ...rows.others].map(({ key }) => key),
  );
  const change = (context: GivenContext) => {
    editRequest(edit.context, { context });
  };
  const list = (label: string, listed: readonly ContextRow[]) => (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {listed.map((row) => (
        <ContextKeyRow
          key={row.key.toLowerCase()}
          row={row}
          known={keys.find(row.key)}
          onState={(state) => {
            change(setState(given, row, state, startingAt(row, keys)));
          }}
          onValue={(value) => {
            change(setKey(given, row.key, value));
          }}
          onLeave={onClose}
        />
      ))}
    </ul>
  );
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.contextTitle}
      description={words.contextDescription}
      wide
      footer={
        <>
          <AddContextKey
            offered={keys.offered}
            onAdd={(key) => {
              void addKey(key, edit.context);
            }}
          />
          <Button variant="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <DialogPart title={words.tested}>
          {rows.tested.length === 0 ? (
            <p className="text-sm text-muted">{words.nothingTested}</p>
          ) : (
            list(words.tested, rows.tested)
          )}
        </DialogPart>
        {rows.others.length === 0 ? null : (
          <DialogPart title={words.others}>{list(words.others, rows.others)}</DialogPart>
        )}
      </div>
    </Dialog>
  );
}

const NOTHING: readonly ContextEntry[] = [];

/** What AWS would make of the request if it gave no key itself. */
function useDerivedContext(request: SavedRequest): readonly ContextEntry[] {
  const world = useStore(selectWorld);
  return useMemo(
    () => world?.evaluate({ ...request, context: {} }).context ?? NOTHING,
    [world, request],
  );
}

/** What a key has when it is first given: what it had, else something of its type to type over. */
function startingAt(row: ContextRow, keys: ConditionKeys): string | readonly string[] {
  const known = keys.find(row.key);
  const value = row.derived?.[0] ?? startingValue(row.tests, known?.type ?? typeByTests(row.tests));
  return (known?.multivalued ?? row.isList) ? (row.derived ?? [value]) : value;
}

/** The request may be another by the time the key's type is known. */
async function addKey(key: string, label: string): Promise<void> {
  const known = await findConditionKey(key);
  const value = startingValue([], known?.type ?? "String");
  const given = selectRequest(store.getState())?.context ?? {};
  editRequest(label, {
    context: setKey(given, key, known?.multivalued === true ? [value] : value),
  });
}
