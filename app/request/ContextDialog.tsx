import { CircleSlash, Pencil, RotateCcw, Trash2 } from "lucide-react";
import type { GivenContext, SavedRequest } from "#core";
import { REQUEST_WORDS, type RequestWords } from "../messages/request.ts";
import { CONTEXT_WORDS, type ContextWords } from "../messages/request-context.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEvaluation } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { classNames } from "../ui/class-names.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Switch } from "../ui/Switch.tsx";
import { TextField } from "../ui/TextField.tsx";
import { type ContextRow, contextRows, linesOf, removeKey, setKey } from "./context-rows.ts";
import { editRequest } from "./edit-request.ts";
import { AddKey } from "./KeyValueRows.tsx";

/** Every key the conditions are held against, and where its value came from. */
export function ContextDialog({
  request,
  onClose,
}: {
  readonly request: SavedRequest;
  readonly onClose: () => void;
}) {
  const words = { ...useMessages(REQUEST_WORDS), ...useMessages(CONTEXT_WORDS) };
  const evaluation = useStore(selectEvaluation);
  const given = request.context ?? {};
  const change = (context: GivenContext) => {
    editRequest(words.edit.context, { context });
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.contextTitle}
      description={words.contextDescription}
      wide
      footer={
        <>
          <div className="mr-auto max-w-96 flex-1">
            <AddKey
              label={words.addKey}
              keyLabel={words.key}
              placeholder={words.keyHint}
              onAdd={(key) => {
                change(setKey(given, key, ""));
              }}
            />
          </div>
          <Button variant="primary" onClick={onClose}>
            {words.done}
          </Button>
        </>
      }
    >
      <table className="w-full text-left text-sm">
        <thead className="text-xs text-muted">
          <tr className="border-b border-line">
            <th scope="col" className="py-1 pr-3 font-normal">
              {words.key}
            </th>
            <th scope="col" className="py-1 pr-3 font-normal">
              {words.values}
            </th>
            <th scope="col" colSpan={2} className="py-1 font-normal">
              {words.origin}
            </th>
          </tr>
        </thead>
        <tbody>
          {contextRows(evaluation?.context ?? [], given).map((row) => (
            <Row
              key={row.key.toLowerCase()}
              row={row}
              given={given}
              words={words}
              onChange={change}
            />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

interface RowProps {
  readonly row: ContextRow;
  readonly given: GivenContext;
  readonly words: RequestWords & ContextWords;
  readonly onChange: (context: GivenContext) => void;
}

function Row({ row, given, words, onChange }: RowProps) {
  const isOwn = row.origin === "given" || row.origin === "overridden";
  return (
    <tr className="border-b border-line align-top">
      <th
        scope="row"
        className={classNames(
          "py-2 pr-3 font-mono text-xs font-normal break-all",
          row.origin === "removed" && "line-through",
        )}
      >
        {row.key}
      </th>
      <td className="w-1/2 py-1 pr-3">
        {isOwn ? (
          <OwnValue row={row} given={given} words={words} onChange={onChange} />
        ) : (
          <span className="inline-block py-1 font-mono text-xs break-all">
            {row.origin === "removed" ? (
              <span className="text-muted">{words.absent}</span>
            ) : (
              row.values.join(", ")
            )}
          </span>
        )}
      </td>
      <td className={classNames("py-2 pr-2 text-xs", isOwn ? "font-medium" : "text-muted")}>
        {words.origins[row.origin]}
      </td>
      <td className="w-14 py-1 text-right whitespace-nowrap">
        <RowActions row={row} given={given} words={words} onChange={onChange} />
      </td>
    </tr>
  );
}

function OwnValue({ row, given, words, onChange }: RowProps) {
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          label={words.valueOf(row.key)}
          hideLabel
          mono
          multiline={row.isList}
          value={row.values.join("\n")}
          onCommit={(text) => {
            onChange(setKey(given, row.key, row.isList ? linesOf(text) : text));
          }}
        />
      </div>
      <span title={words.listKey(row.key)} className="pt-1">
        <Switch
          label={words.list}
          checked={row.isList}
          onChange={(isList) => {
            onChange(setKey(given, row.key, isList ? row.values : (row.values[0] ?? "")));
          }}
        />
      </span>
    </div>
  );
}

const ICON = { size: 14, "aria-hidden": true } as const;

function RowActions({ row, given, words, onChange }: RowProps) {
  const restore = () => {
    onChange(removeKey(given, row.key));
  };
  const takeAway = (
    <IconButton
      size="sm"
      label={words.takeAwayKey(row.key)}
      icon={<CircleSlash {...ICON} />}
      onClick={() => {
        onChange(setKey(given, row.key, null));
      }}
    />
  );
  switch (row.origin) {
    case "derived":
      return (
        <>
          <IconButton
            size="sm"
            label={words.overrideKey(row.key)}
            icon={<Pencil {...ICON} />}
            onClick={() => {
              onChange(setKey(given, row.key, row.isList ? row.values : (row.values[0] ?? "")));
            }}
          />
          {takeAway}
        </>
      );
    case "given":
      return (
        <IconButton
          size="sm"
          label={words.removeKey(row.key)}
          icon={<Trash2 {...ICON} />}
          onClick={restore}
        />
      );
    case "overridden":
      return (
        <>
          <IconButton
            size="sm"
            label={words.restoreKey(row.key)}
            icon={<RotateCcw {...ICON} />}
            onClick={restore}
          />
          {takeAway}
        </>
      );
    case "removed":
      return (
        <IconButton
          size="sm"
          label={words.restoreKey(row.key)}
          icon={<RotateCcw {...ICON} />}
          onClick={restore}
        />
      );
  }
}
