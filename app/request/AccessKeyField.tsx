import type { AccessKey, Entity, SavedRequest } from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { KEY_WORDS } from "../messages/request-key.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Select } from "../ui/Select.tsx";
import { editRequest } from "./edit-request.ts";

/** Leaves the choice to AWS's rule: an active key signs. */
const ANY = "";

/** Which of a user's access keys signs the request. An inactive one can be chosen, to see what AWS says. */
export function AccessKeyField({
  request,
  keys,
}: {
  readonly request: SavedRequest;
  readonly keys: readonly AccessKey[];
}) {
  const words = useMessages(KEY_WORDS);
  const { edit } = useMessages(REQUEST_WORDS);
  const chosen = request.accessKeyId ?? ANY;
  const isTheirs = chosen === ANY || keys.some(({ id }) => id === chosen);
  return (
    <Select
      label={words.accessKey}
      value={chosen}
      options={[
        { value: ANY, label: words.anyActive },
        ...keys.map(({ id, active, ageDays }) => ({
          value: id,
          label: active ? words.active(id, ageDays) : words.inactive(id),
        })),
        ...(isTheirs ? [] : [{ value: chosen, label: words.notTheirs(chosen) }]),
      ]}
      onChange={(id) => {
        editRequest(edit.field(words.accessKey), { accessKeyId: id === ANY ? null : id });
      }}
    />
  );
}

/** The keys that are drawn for a request's principal, where that is an IAM user. */
export function keysOf(
  { principal }: SavedRequest,
  entities: ReadonlyMap<string, Entity>,
): readonly AccessKey[] {
  const entity = entities.get(principal);
  return entity?.kind === "user" ? entity.user.accessKeys : NO_KEYS;
}

const NO_KEYS: readonly AccessKey[] = [];
