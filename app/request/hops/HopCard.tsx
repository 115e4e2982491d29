import { ChevronDown, ChevronRight, ChevronUp, Trash2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { type AssumeHop, type GivenContext, resourceName, type TestedKey } from "#core";
import { HOP_WORDS } from "../../messages/request-hops.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectEntities } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Combobox } from "../../ui/Combobox.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { SessionFields } from "../SessionFields.tsx";
import { suggestRoles } from "../suggestions.ts";
import { ClaimFields, FurtherKeys } from "./ClaimFields.tsx";
import { HopContext } from "./HopContext.tsx";

const ICON = { size: 14, "aria-hidden": true } as const;

interface HopCardProps {
  readonly hop: AssumeHop;
  readonly index: number;
  readonly count: number;
  /** Who makes the call, where that is the request's principal; null for a session made before. */
  readonly principal: string | null;
  readonly tested: readonly TestedKey[];
  readonly isOpen: boolean;
  /** Whether it has the focus when it appears or is moved. */
  readonly isCurrent: boolean;
  readonly onToggle: () => void;
  readonly onChange: (patch: Partial<AssumeHop>) => void;
  /** To another place, by steps; keyboard or button. */
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
}

/** One `sts:AssumeRole*` call: what is passed to it when open, and always what it adds to the context. */
export function HopCard(props: HopCardProps) {
  const { hop, index, count, tested, isOpen, isCurrent, onToggle, onMove, onRemove } = props;
  const words = useMessages(HOP_WORDS);
  const id = useId();
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) head.current?.focus();
  }, [isCurrent]);
  const role = hop.role === "" ? words.noRole : resourceName(hop.role);
  const name = words.cardTitle(index + 1, role);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Delete") onRemove();
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li className="rounded-md border border-line bg-surface">
      <div className="flex items-center gap-1 px-2 py-1.5">
        <button
          ref={head}
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-fields`}
          className="flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded-sm text-left text-sm font-medium"
          onClick={onToggle}
          onKeyDown={onKeyDown}
        >
          <Chevron {...ICON} className="shrink-0 text-muted" />
          <span className="truncate">{name}</span>
        </button>
        <IconButton
          size="sm"
          label={words.earlier(name)}
          icon={<ChevronUp {...ICON} />}
          disabled={index === 0}
          onClick={() => {
            onMove(-1);
          }}
        />
        <IconButton
          size="sm"
          label={words.later(name)}
          icon={<ChevronDown {...ICON} />}
          disabled={index === count - 1}
          onClick={() => {
            onMove(1);
          }}
        />
        <IconButton
          size="sm"
          label={words.remove(name)}
          icon={<Trash2 {...ICON} />}
          onClick={onRemove}
        />
      </div>
      <div className="border-t border-line px-3 py-2">
        <HopContext index={index} tested={tested} />
      </div>
      <div id={`${id}-fields`} hidden={!isOpen} className="border-t border-line">
        {isOpen ? <Fields {...props} /> : null}
      </div>
    </li>
  );
}

function Fields({ hop, index, principal, onChange, onLeave }: HopCardProps) {
  const words = useMessages(HOP_WORDS);
  const entities = useStore(selectEntities);
  const callContext = {
    principal,
    context: hop.context ?? {},
    onChange: (context: GivenContext) => {
      onChange({ context });
    },
  };
  return (
    <div className="flex flex-col gap-4 px-3 py-3">
      <Combobox
        label={words.role}
        value={hop.role}
        options={suggestRoles(entities.values())}
        allowCustom
        mono
        onChange={(role) => {
          onChange({ role });
        }}
      />
      <ClaimFields {...callContext} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={words.sessionName}
          value={hop.sessionName ?? ""}
          placeholder="session"
          onCommit={(text) => {
            onChange({ sessionName: text.trim() || null });
          }}
        />
        <TextField
          label={words.externalId}
          value={hop.externalId ?? ""}
          onCommit={(text) => {
            onChange({ externalId: text || null });
          }}
        />
      </div>
      <SessionFields session={hop} hop={index} onChange={onChange} onLeave={onLeave} />
      <FurtherKeys {...callContext} />
    </div>
  );
}
