import { Maximize2, Minimize2 } from "lucide-react";
import { INSPECTOR_DESK_WORDS } from "../messages/inspector-desk.ts";
import { useMessages } from "../messages/use-messages.ts";
import { setExpanded } from "../state/desk.ts";
import { useStore } from "../state/use-store.ts";
import { IconButton } from "../ui/Button.tsx";

/** Gives the policies the room of outline and canvas, to be read from afar; a phone has none to give. */
export function ExpandButton() {
  const words = useMessages(INSPECTOR_DESK_WORDS);
  const expanded = useStore(({ desk }) => desk.expanded);
  return (
    <IconButton
      size="sm"
      className="max-md:hidden"
      label={expanded ? words.shrink : words.expand}
      icon={expanded ? <Minimize2 size={14} aria-hidden /> : <Maximize2 size={14} aria-hidden />}
      onClick={() => {
        setExpanded(!expanded);
      }}
    />
  );
}
