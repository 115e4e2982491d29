import { useState } from "react";
import {
  type AwsConfig,
  awsCliCommands,
  awsConfig,
  type CliCommand,
  type SavedRequest,
} from "#core";
import { CLI_WORDS } from "../messages/request-cli.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { Sentence } from "../ui/Sentence.tsx";
import { CopyableText } from "./CopyableText.tsx";
import { DialogPart } from "./DialogPart.tsx";

type Shell = "posix" | "powershell";

/** The request as one would make it from a terminal: the commands, and the profiles that do the same. */
export function CliDialog({
  request,
  onClose,
}: {
  readonly request: SavedRequest;
  readonly onClose: () => void;
}) {
  const words = useMessages(CLI_WORDS);
  const [shell, setShell] = useState<Shell>("posix");
  const commands = awsCliCommands(request);
  const config = awsConfig(request);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.title}
      description={words.description}
      wide
      footer={
        <Button variant="primary" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
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
        {commands.map((command, index) => (
          <Command
            key={`${command.kind} ${command.text}`}
            label={command.kind === "call" ? words.call : words.assume(index + 1)}
            command={command}
            shell={shell}
          />
        ))}
        {commands.some(({ kind }) => kind === "call") ? null : <Note>{words.noCall}</Note>}
        {config === null ? null : <Profile config={config} />}
      </div>
    </Dialog>
  );
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
  const { kind, complete, argv } = command;
  return (
    <DialogPart title={label}>
      <CopyableText label={label} text={shell === "posix" ? command.text : command.powershell} />
      {complete ? null : (
        <Note>{kind === "call" ? words.parametersMissing : words.placesToFill}</Note>
      )}
      {argv.includes("--no-sign-request") ? <Note>{words.unsigned}</Note> : null}
    </DialogPart>
  );
}

/** No profile signs in with SAML, so there a sentence stands instead of one that could not work. */
function Profile({ config }: { readonly config: AwsConfig }) {
  const words = useMessages(CLI_WORDS);
  return (
    <>
      <Note>{words.credentials}</Note>
      {config.stored === null ? null : <Note>{words.noSaml(config.stored)}</Note>}
      {config.text === "" ? null : (
        <DialogPart title={words.config}>
          <CopyableText label={words.config} text={config.text} />
          {config.leftOut.map((omission) => (
            <Note key={omission}>{words.leftOut[omission]}</Note>
          ))}
        </DialogPart>
      )}
    </>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <p className="mt-1 text-xs text-muted">
      <Sentence text={children} />
    </p>
  );
}
