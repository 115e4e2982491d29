import { ArrowRight } from "lucide-react";
import type { SavedRequest } from "#core";
import { HINT_WORDS } from "../../messages/request-hints.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { selectEntities } from "../../state/derived.ts";
import { store } from "../../state/store.ts";
import { Button } from "../../ui/Button.tsx";
import { editRequest } from "../edit-request.ts";
import { claimsOf } from "../hops/claims.ts";
import { nextRole } from "../request-edits.ts";

/** A token alone makes no call: the way on is a role, and the claims stand with that call. */
export function ProviderHint({ request }: { readonly request: SavedRequest }) {
  const words = useMessages(HINT_WORDS);
  const claims = claimsOf(request.principal);
  if (claims === null || (request.assume ?? []).length > 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-2">
      {words.mustAssume(claims.provider)}
      <Button
        size="sm"
        icon={<ArrowRight size={14} aria-hidden />}
        onClick={() => {
          const role = nextRole(request, selectEntities(store.getState()).values());
          editRequest(words.edit.hop, { assume: [{ role }] });
        }}
      >
        {words.assume}
      </Button>
    </p>
  );
}
