import { SlidersHorizontal, Terminal } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useStore as useAnyStore } from "zustand";
import type { SavedRequest } from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { useMessages } from "../messages/use-messages.ts";
import { commandsPanel, showCommands } from "../state/commands-panel.ts";
import { Button } from "../ui/Button.tsx";

const ContextDialog = lazy(async () => ({
  default: (await import("./ContextDialog.tsx")).ContextDialog,
}));
const MoreDialog = lazy(async () => ({ default: (await import("./MoreDialog.tsx")).MoreDialog }));

type Opened = "context" | "more" | null;

/** What does not fit in the bar opens from it. */
export function RequestButtons({ request }: { readonly request: SavedRequest }) {
  const words = useMessages(REQUEST_WORDS);
  const [opened, setOpened] = useState<Opened>(null);
  const showsCommands = useAnyStore(commandsPanel, ({ isOpen }) => isOpen);
  const close = () => {
    setOpened(null);
  };
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onClick={() => {
          setOpened("context");
        }}
      >
        {words.context(Object.keys(request.context ?? {}).length)}
      </Button>
      <Button
        aria-haspopup="dialog"
        icon={<SlidersHorizontal size={14} aria-hidden />}
        onClick={() => {
          setOpened("more");
        }}
      >
        {words.more}
        {isUsed(request) ? <span aria-hidden className="size-1.5 rounded-full bg-accent" /> : null}
      </Button>
      <Button
        data-opens-commands
        title={words.awsCli}
        aria-expanded={showsCommands}
        aria-controls={showsCommands ? "commands" : undefined}
        icon={<Terminal size={14} aria-hidden />}
        className={showsCommands ? "bg-accent-soft text-accent" : undefined}
        onClick={() => {
          showCommands(!showsCommands);
        }}
      >
        <span className="@xl/request:sr-only">{words.awsCli}</span>
      </Button>
      <Suspense>
        {opened === "context" ? <ContextDialog request={request} onClose={close} /> : null}
        {opened === "more" ? <MoreDialog request={request} onClose={close} /> : null}
      </Suspense>
    </>
  );
}

function isUsed(request: SavedRequest): boolean {
  return [
    request.passRole,
    request.vpcEndpoint,
    request.resourceAccount,
    request.time,
    request.session,
    request.accessKeyId,
  ].some((field) => field !== null && field !== undefined);
}
