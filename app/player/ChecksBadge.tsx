import { CircleCheck, CircleX } from "lucide-react";
import { PLAYER_WORDS } from "../messages/player.ts";
import { useMessages } from "../messages/use-messages.ts";
import { showVerdict } from "../state/actions.ts";
import { Button } from "../ui/Button.tsx";
import { classNames } from "../ui/class-names.ts";
import { useChecks } from "./use-checks.ts";

/**
 * How many checks pass, wherever one is on the page; leads to the first that fails, else to them all.
 * Nothing while there are none.
 */
export function ChecksBadge() {
  const words = useMessages(PLAYER_WORDS);
  const { all, passed, failed } = useChecks();
  const count = passed + failed;
  if (count === 0) return null;
  const name = `${words.checks}: ${words.checksPass(passed, count)}`;
  return (
    <Button
      variant="ghost"
      aria-label={name}
      title={name}
      icon={
        failed === 0 ? (
          <CircleCheck size={16} aria-hidden className="text-allowed" />
        ) : (
          <CircleX size={16} aria-hidden className="text-explicit" />
        )
      }
      onClick={() => {
        const failing = all.find(({ passes }) => passes === false);
        if (failing !== undefined) showVerdict(failing.index);
        const place = document.querySelector(failing === undefined ? "#checks" : "#evaluation");
        place?.scrollIntoView({ block: "nearest" });
        if (place instanceof HTMLElement) place.focus({ preventScroll: true });
      }}
    >
      <span className={classNames("tabular-nums", failed === 0 ? "text-muted" : "text-explicit")}>
        {passed}/{count}
      </span>
    </Button>
  );
}
