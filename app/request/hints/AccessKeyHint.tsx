import type { SavedRequest } from "#core";
import { selectEntities } from "../../state/derived.ts";
import { useStore } from "../../state/use-store.ts";
import { AccessKeyField, keysOf } from "../AccessKeyField.tsx";

/** Asked where there is a choice: of a user with several keys, or once one was named. */
export function AccessKeyHint({ request }: { readonly request: SavedRequest }) {
  const keys = useStore((state) => keysOf(request, selectEntities(state)));
  const isNamed = (request.accessKeyId ?? null) !== null;
  // Temporary credentials have a key of their own.
  if ((request.session ?? null) !== null || (keys.length < 2 && !isNamed)) return null;
  return (
    <div className="max-w-80">
      <AccessKeyField request={request} keys={keys} />
    </div>
  );
}
