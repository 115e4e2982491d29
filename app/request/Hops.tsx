import { ArrowRight, Plus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { type AssumeHop, resourceName, type SavedRequest } from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { editRequest } from "./edit-request.ts";
import { nextRole } from "./request-edits.ts";

const HopsDialog = lazy(async () => ({
  default: (await import("./hops/HopsDialog.tsx")).HopsDialog,
}));

/** The roles assumed on the way, in order: a chip each, edited in a dialog. */
export function Hops({ request }: { readonly request: SavedRequest }) {
  const words = useMessages(REQUEST_WORDS);
  const entities = useStore(selectEntities);
  const [edited, setEdited] = useState<number | null>(null);
  const hops = request.assume ?? [];
  const setHops = (assume: readonly AssumeHop[]) => {
    editRequest(words.edit.hop, { assume });
  };
  return (
    <div role="group" aria-label={words.hops} className="flex min-w-0 flex-wrap items-center gap-1">
      {hops.map((hop, index) => {
        const role = hop.role === "" ? words.noRole : resourceName(hop.role);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a hop is its place on the way
          <span key={index} className="flex min-w-0 items-center gap-1">
            <ArrowRight size={14} aria-hidden className="shrink-0 text-faint" />
            <button
              type="button"
              title={hop.role}
              aria-label={words.hop(index + 1, role)}
              aria-haspopup="dialog"
              className="flex h-8 max-w-48 min-w-0 items-center gap-1.5 rounded-md border border-line-strong/50 bg-surface px-2 text-sm hover:border-line-strong hover:bg-sunken"
              onClick={() => {
                setEdited(index);
              }}
            >
              <span className="truncate">{role}</span>
              {extrasOf(hop).map((extra) => (
                <span
                  key={extra}
                  aria-hidden
                  className="rounded-sm bg-sunken px-1 text-xs text-muted"
                >
                  {extra}
                </span>
              ))}
            </button>
          </span>
        );
      })}
      <Button
        variant="ghost"
        className="px-2"
        title={words.addHop}
        icon={<Plus size={16} aria-hidden />}
        onClick={() => {
          setHops([...hops, { role: nextRole(request, entities.values()) }]);
          setEdited(hops.length);
        }}
      >
        <span className={hops.length === 0 ? undefined : "@xl/request:sr-only"}>
          {words.addHop}
        </span>
      </Button>
      {edited === null ? null : (
        <Suspense>
          <HopsDialog
            request={request}
            start={edited}
            onClose={() => {
              setEdited(null);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What else the call carries, in the least room. */
function extrasOf(hop: AssumeHop): readonly string[] {
  const tags = Object.keys(hop.tags ?? {}).length;
  const policies = (hop.sessionPolicies?.length ?? 0) + (hop.sessionPolicyArns?.length ?? 0);
  return [
    ...(hop.mfa === true ? ["MFA"] : []),
    ...(hop.externalId === null || hop.externalId === undefined ? [] : ["ID"]),
    ...(policies === 0 ? [] : ["{ }"]),
    ...(tags === 0 ? [] : ["#"]),
  ];
}
