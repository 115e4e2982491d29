import type { ReactNode } from "react";
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
import { CopyableText } from "./CopyableText.tsx";
import { Sentence } from "./Sentence.tsx";

/** The request as one would make it from a terminal: the commands, and the profiles that do the same. */
export function CliDialog({
  request,
  onClose,
}: {
  readonly request: SavedRequest;
  readonly onClose: () => void;
}) {
  const words = useMessages(CLI_WORDS);
  const commands = awsCliCommands(request);
  const config = awsConfig(request);
  const isSaml = request.principal.includes(":saml-provider/");
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
        {commands.map((command, index) => (
          <Command
            key={`${command.kind} ${command.text}`}
            label={command.kind === "call" ? words.call : words.assume(index + 1)}
            command={command}
            isAnonymous={request.principal === "anonymous"}
          />
        ))}
        {commands.some(({ kind }) => kind === "call") ? null : <Note>{words.noCall}</Note>}
        {config === null || isSaml ? null : <Note>{words.credentials}</Note>}
        {config === null ? null : <Profile config={config} isSaml={isSaml} />}
      </div>
    </Dialog>
  );
}

function Command({
  label,
  command,
  isAnonymous,
}: {
  readonly label: string;
  readonly command: CliCommand;
  readonly isAnonymous: boolean;
}) {
  const words = useMessages(CLI_WORDS);
  return (
    <Part title={label}>
      <CopyableText label={label} text={command.text} />
      {command.complete ? null : (
        <Note>{command.kind === "call" ? words.parametersMissing : words.placesToFill}</Note>
      )}
      {isAnonymous && command.kind === "call" ? <Note>{words.unsigned}</Note> : null}
    </Part>
  );
}

/** No profile signs in with SAML, so there a sentence stands instead of one that could not work. */
function Profile({ config, isSaml }: { readonly config: AwsConfig; readonly isSaml: boolean }) {
  const words = useMessages(CLI_WORDS);
  if (isSaml) return <Note>{words.noSaml(config.profile)}</Note>;
  return (
    <Part title={words.config}>
      <CopyableText label={words.config} text={config.text} />
      {config.leftOut.map((omission) => (
        <Note key={omission}>{words.leftOut[omission]}</Note>
      ))}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-xs font-medium text-muted">{title}</h3>
      {children}
    </section>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <p className="mt-1 text-xs text-muted">
      <Sentence text={children} />
    </p>
  );
}
