import { Check, ClipboardCopy, X } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { awsCliCommands, awsConfig, type CliCommand, type SavedRequest } from "#core";
import { CLI_WORDS } from "../../messages/request-cli.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { commandsPanel, showCommands } from "../../state/commands-panel.ts";
import { selectRequest } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { DialogPart } from "../DialogPart.tsx";
import { CopyableText } from "./CopyableText.tsx";
import { Note } from "./Note.tsx";
import { Profile } from "./Profile.tsx";
import { useCopy } from "./use-copy.ts";

const ICON = { size: 14, "aria-hidden": true } as const;

type Shell = "posix" | "powershell";

/**
 * The request as one would make it from a terminal, beside it and as it is edited: the commands, and the
 * profiles that do the same.
 */
export function CommandsPanel() {
  const words = useMessages(CLI_WORDS);
  const request = useStore(selectRequest);
  const [shell, setShell] = useState<Shell>("posix");
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = section.current;
    if (commandsPanel.getState().takesFocus) element?.focus();
    element?.addEventListener("keydown", closeOnEscape);
    return () => {
      element?.removeEventListener("keydown", closeOnEscape);
    };
  }, []);
  return (
    <section
      ref={section}
      id="commands"
      tabIndex={-1}
      aria-label={words.title}
      className="@container flex h-full min-h-0 flex-col bg-surface text-sm text-ink max-md:border-b max-md:border-line"
    >
      <div className="flex items-center gap-1 py-1 pr-1 pl-3">
        <h2 className="min-w-0 flex-1 truncate text-sm font-medium">{words.title}</h2>
        {request === null ? null : <CopyAll request={request} shell={shell} shown={list} />}
        <IconButton size="sm" label={words.close} icon={<X {...ICON} />} onClick={close} />
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto px-3 pb-3">
        <p className="text-xs text-muted">{words.description}</p>
        {request === null ? (
          <p className="text-muted">{words.noRequest}</p>
        ) : (
          <>
            <div className="max-w-64">
              <Select
                label={words.shell}
                value={shell}
                options={[
                  { value: "posix", label: words.posix },
                  { value: "powershell", label: words.powershell },
                ]}
                onChange={setShell}
              />
            </div>
            <div ref={list} className="flex flex-col gap-3">
              <Commands request={request} shell={shell} />
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.preventDefault();
  close();
}

/** The focus goes back to what opens them. */
function close(): void {
  showCommands(false);
  document.querySelector<HTMLElement>("[data-opens-commands]")?.focus();
}

interface CommandsProps {
  readonly request: SavedRequest;
  readonly shell: Shell;
}

function Commands({ request, shell }: CommandsProps) {
  const words = useMessages(CLI_WORDS);
  const commands = awsCliCommands(request);
  const config = awsConfig(request);
  const { accessKeyId = null, session = null } = request;
  return (
    <>
      {accessKeyId === null || session !== null ? null : (
        <Note>{words.signedWith(accessKeyId)}</Note>
      )}
      {commands.map((command, index) => (
        <Command
          // oxlint-disable-next-line react/no-array-index-key -- a command is its place in the list
          key={index}
          label={labelOf(commands, command, index, words)}
          command={command}
          shell={shell}
        />
      ))}
      {commands.some(({ kind }) => kind === "call") ? null : <Note>{words.noCall}</Note>}
      {config === null ? null : <Profile config={config} />}
    </>
  );
}

function labelOf(
  commands: readonly CliCommand[],
  { kind }: CliCommand,
  index: number,
  words: (typeof CLI_WORDS)["en"],
): string {
  switch (kind) {
    case "session":
      return words.session;
    case "assume-role":
      return words.assume(commands[0]?.kind === "session" ? index : index + 1);
    case "call":
      return words.call;
  }
}

function Command({
  label,
  command,
  shell,
}: {
  readonly label: string;
  readonly command: CliCommand;
  readonly shell: Shell;
}) {
  const words = useMessages(CLI_WORDS);
  const { kind, complete, argv, stored } = command;
  return (
    <DialogPart title={label}>
      <CopyableText label={label} text={textOf(command, shell)} />
      {complete ? null : (
        <Note>{kind === "call" ? words.parametersMissing : words.placesToFill}</Note>
      )}
      {stored === null ? null : <Note>{words.store(stored)}</Note>}
      {argv.includes("--no-sign-request") ? <Note>{words.unsigned}</Note> : null}
    </DialogPart>
  );
}

function textOf(command: CliCommand, shell: Shell): string {
  return shell === "posix" ? command.text : command.powershell;
}

/** Copies the commands one below the other, as a script has them. */
function CopyAll({
  request,
  shell,
  shown,
}: CommandsProps & { readonly shown: RefObject<HTMLElement | null> }) {
  const words = useMessages(CLI_WORDS);
  const text = awsCliCommands(request)
    .map((command) => `${textOf(command, shell)}\n`)
    .join("");
  const [result, copy] = useCopy(text, shown);
  if (text === "") return null;
  return (
    <IconButton
      size="sm"
      label={words.copyAll}
      icon={result === "copied" ? <Check {...ICON} /> : <ClipboardCopy {...ICON} />}
      onClick={copy}
    />
  );
}
