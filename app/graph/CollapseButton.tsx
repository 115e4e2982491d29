import { ChevronsDownUp, ChevronsUpDown } from "lucide-react";
import { UI_WORDS } from "../messages/ui.ts";
import { useMessages } from "../messages/use-messages.ts";

/** Shows a container as a summary, or whole again. No tab stop of its own: a key on the node does it, too. */
export function CollapseButton({
  id,
  isCollapsed = false,
}: {
  readonly id: string;
  readonly isCollapsed?: boolean;
}) {
  const words = useMessages(UI_WORDS);
  const label = isCollapsed ? words.expand : words.collapse;
  const Icon = isCollapsed ? ChevronsUpDown : ChevronsDownUp;
  return (
    <button
      type="button"
      tabIndex={-1}
      title={label}
      aria-label={label}
      className="fold nodrag nopan"
      onClick={(event) => {
        event.stopPropagation();
        void import("./arrange/collapse-node.ts").then(({ toggleCollapsed }) => {
          toggleCollapsed(id);
        });
      }}
    >
      <Icon size={14} aria-hidden />
    </button>
  );
}
