import { Link } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { announce } from "../state/actions.ts";
import { store } from "../state/store.ts";
import { IconButton } from "../ui/Button.tsx";

const CopyByHand = lazy(async () => ({ default: (await import("./CopyByHand.tsx")).CopyByHand }));

/** Copies an address that leads to where the player rests. */
export function StepLink({ step }: { readonly step: number }) {
  const words = useMessages(PLAYER_WORDS);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async () => {
    const { stepLink } = await import("./step-link.ts");
    const { origin, pathname } = location;
    const link = `${origin}${pathname}${stepLink(store.getState(), step)}`;
    try {
      await navigator.clipboard.writeText(link);
      announce(words.copied);
    } catch {
      setRefused(link);
    }
  };
  return (
    <>
      <IconButton
        label={words.copyStepLink}
        icon={<Link size={16} aria-hidden />}
        disabled={step < 0}
        onClick={() => {
          void copy();
        }}
      />
      {refused === null ? null : (
        <Suspense>
          <CopyByHand
            text={refused}
            label={words.copyStepLink}
            onClose={() => {
              setRefused(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
