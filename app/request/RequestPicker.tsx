import { CircleSlash, CopyPlus, EllipsisVertical, Pencil, Plus, Trash2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { removeRequest } from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { useMessages } from "../messages/use-messages.ts";
import { editScenario, selectRequest as goToRequest } from "../state/actions.ts";
import { selectRequest, selectScenario } from "../state/derived.ts";
import { store } from "../state/store.ts";
import { useStore } from "../state/use-store.ts";
import { Button, IconButton } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Menu } from "../ui/Menu.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { editRequest, insertRequest } from "./edit-request.ts";
import { newRequest } from "./request-edits.ts";

const ICON = { size: 16, "aria-hidden": true } as const;

const DenialDialog = lazy(async () => ({
  default: (await import("./DenialDialog.tsx")).DenialDialog,
}));

type Opened = "rename" | "denial" | null;

/** The saved requests: choose, add, rename, duplicate, delete. */
export function RequestPicker() {
  const words = useMessages(REQUEST_WORDS);
  const requests = useStore((state) => selectScenario(state).requests);
  const current = useStore(selectRequest);
  const index = useStore((state) => state.requestIndex);
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => {
    setOpened(null);
  };
  return (
    <div className="flex min-w-0 items-end gap-1">
      {current === null ? null : (
        <div className="min-w-0 flex-1">
          <Select
            label={words.saved}
            value={String(index)}
            options={requests.map(({ name }, position) => ({
              value: String(position),
              label: name,
            }))}
            onChange={(chosen) => {
              goToRequest(Number(chosen));
            }}
          />
        </div>
      )}
      <Menu
        label={words.savedActions}
        trigger={<IconButton label={words.savedActions} icon={<EllipsisVertical {...ICON} />} />}
        items={[
          {
            id: "add",
            label: words.add,
            icon: <Plus {...ICON} />,
            onSelect: () => addRequest(words.edit.add, words.newName),
          },
          {
            id: "denial",
            label: words.fromDenial,
            icon: <CircleSlash {...ICON} />,
            onSelect: () => {
              setOpened("denial");
            },
          },
          ...(current === null
            ? []
            : [
                {
                  id: "rename",
                  label: words.rename,
                  icon: <Pencil {...ICON} />,
                  onSelect: () => {
                    setOpened("rename");
                  },
                },
                {
                  id: "duplicate",
                  label: words.duplicate,
                  icon: <CopyPlus {...ICON} />,
                  onSelect: () =>
                    insertRequest(words.edit.duplicate(current.name), {
                      ...current,
                      name: words.copyOf(current.name),
                    }),
                },
                {
                  id: "remove",
                  label: words.remove,
                  icon: <Trash2 {...ICON} />,
                  danger: true,
                  onSelect: () => deleteRequest(words.edit.remove(current.name)),
                },
              ]),
        ]}
      />
      <Dialog
        open={opened === "rename"}
        onOpenChange={close}
        title={words.edit.rename}
        footer={
          <Button variant="primary" onClick={close}>
            {words.done}
          </Button>
        }
      >
        <TextField
          label={words.name}
          value={current?.name ?? ""}
          onCommit={(name) => {
            if (name.trim() !== "") editRequest(words.edit.rename, { name: name.trim() });
          }}
        />
      </Dialog>
      <Suspense>{opened === "denial" ? <DenialDialog onClose={close} /> : null}</Suspense>
    </div>
  );
}

/** Adds a request to start from, and goes to it. */
export function addRequest(label: string, name: string): void {
  insertRequest(label, newRequest(selectScenario(store.getState()), name));
}

function deleteRequest(label: string): void {
  const index = store.getState().requestIndex;
  editScenario(label, (scenario) => removeRequest(scenario, index));
  const last = selectScenario(store.getState()).requests.length - 1;
  goToRequest(Math.max(0, Math.min(index, last)));
}
