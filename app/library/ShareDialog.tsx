import { Check, Copy } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { LIBRARY_WORDS } from "../messages/library.ts";
import { PLAYER_LINK_WORDS } from "../messages/player-link.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce, closeDialog } from "../state/actions.ts";
import { placeSuffix } from "../state/address.ts";
import { selectFrame, selectFrames, selectRequest, selectScenario } from "../state/derived.ts";
import type { PlaygroundState } from "../state/state.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Switch } from "../ui/Switch.tsx";
import { downloadScenario } from "./files.ts";
import { encodeShare } from "./share.ts";

/** Where chat programs begin to cut messages off. */
const LONG_FOR_CHAT = 4000;

/** Where the player stands, from 1; 0 before anything is sent. */
function selectStep(state: PlaygroundState): number {
  const frame = selectFrame(state);
  return frame === null ? 0 : selectFrames(state).indexOf(frame) + 1;
}

export function ShareDialog() {
  const words = useMessages(LIBRARY_WORDS);
  const { startHere } = useMessages(PLAYER_LINK_WORDS);
  const step = useStore(selectStep);
  const request = useStore(selectRequest);
  const requestIndex = useStore((state) => state.requestIndex);
  const [atStep, setAtStep] = useState(false);
  const scenario = useStore(selectScenario);
  const field = useRef<HTMLInputElement>(null);
  const copyButton = useRef<HTMLButtonElement>(null);
  const [result, setResult] = useState<"copied" | "not-copied" | null>(null);
  const whole = useMemo(
    () => `${location.origin}${location.pathname}${encodeShare(scenario)}`,
    [scenario],
  );
  const link = atStep ? `${whole}${placeSuffix({ request: requestIndex + 1, step })}` : whole;

  const copy = async () => {
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setResult(copied ? "copied" : "not-copied");
    announce(copied ? words.copied : words.notCopied);
    if (!copied) field.current?.select();
  };

  return (
    <Dialog
      open
      initialFocus={copyButton}
      onOpenChange={closeDialog}
      title={words.shareTitle}
      description={words.shareDescription}
      footer={
        <>
          <Button
            onClick={() => {
              downloadScenario(scenario);
            }}
          >
            {words.saveFile}
          </Button>
          <Button
            variant="primary"
            ref={copyButton}
            icon={
              result === "copied" ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />
            }
            onClick={() => void copy()}
          >
            {result === "copied" ? words.copied : words.copy}
          </Button>
        </>
      }
    >
      <input
        ref={field}
        readOnly
        value={link}
        aria-label={words.link}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        className="h-8 w-full rounded-md border border-line-strong/50 bg-sunken px-2 font-mono text-xs text-ink"
      />
      <p className="mt-2 text-xs text-muted">
        {words.length(link.length)}
        {link.length > LONG_FOR_CHAT ? ` · ${words.longForChat}` : null}
      </p>
      {step === 0 || request === null ? null : (
        <div className="mt-2">
          <Switch
            label={startHere(request.name, step)}
            checked={atStep}
            onChange={(chosen) => {
              setAtStep(chosen);
              setResult(null);
            }}
          />
        </div>
      )}
      {result === "not-copied" ? (
        <p className="mt-2 text-sm text-danger">{words.notCopied}</p>
      ) : null}
    </Dialog>
  );
}
