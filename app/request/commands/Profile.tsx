import type { AwsConfig } from "#core";
import { CLI_WORDS } from "../../messages/request-cli.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { DialogPart } from "../DialogPart.tsx";
import { CopyableText } from "./CopyableText.tsx";
import { Note } from "./Note.tsx";

/** No profile signs in with SAML, so there a sentence stands instead of one that could not work. */
export function Profile({ config }: { readonly config: AwsConfig }) {
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
