import { Lightbulb } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { Evaluation } from "#core";
import { PLAYER_ACTIONS_WORDS } from "../messages/player-actions.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Button } from "../ui/Button.tsx";
import { CopyTrace } from "./CopyTrace.tsx";

const FixDialog = lazy(async () => ({ default: (await import("./FixDialog.tsx")).FixDialog }));

/** What one does with a verdict: ask what would turn it, and take the trace along. */
export function VerdictActions({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useMessages(PLAYER_ACTIONS_WORDS);
  const [wanted, setWanted] = useState<"allow" | "deny" | null>(null);
  const other = evaluation.decision === "allowed" ? "deny" : "allow";
  return (
    <div className="flex flex-wrap gap-1">
      <Button
        size="sm"
        aria-haspopup="dialog"
        icon={<Lightbulb size={14} aria-hidden />}
        onClick={() => {
          setWanted(other);
        }}
      >
        {words.ask[other]}
      </Button>
      <CopyTrace evaluation={evaluation} />
      <Suspense>
        {wanted === null ? null : (
          <FixDialog
            wanted={wanted}
            onClose={() => {
              setWanted(null);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
