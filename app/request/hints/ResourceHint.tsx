import { useEffect } from "react";
import type { SavedRequest } from "#core";
import { HINT_WORDS } from "../../messages/request-hints.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { announce } from "../../state/actions.ts";
import { TextField } from "../../ui/TextField.tsx";
import { editRequest } from "../edit-request.ts";
import { type ActionResources, fillPlace, placesIn } from "./resource-formats.ts";

interface ResourceHintProps {
  readonly request: SavedRequest;
  readonly resources: ActionResources;
}

/** Fills in an ARN's open places, or says what the action is requested on instead. */
export function ResourceHint({ request, resources }: ResourceHintProps) {
  const words = useMessages(HINT_WORDS);
  const { resource } = request;
  const places = placesIn(resource);
  if (places.length === 0) return <Unfitting request={request} resources={resources} />;
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <p className="pb-1.5">{words.places}</p>
      {places.map((place) => (
        <div key={place} className="min-w-0 max-w-80 flex-[1_1_9rem]">
          <TextField
            label={place}
            mono
            value=""
            onCommit={(text) => {
              if (text.trim() === "") return;
              editRequest(words.edit.place(place), {
                resource: fillPlace(resource, place, text.trim()),
              });
            }}
          />
        </div>
      ))}
    </div>
  );
}

function Unfitting({ request, resources }: ResourceHintProps) {
  const words = useMessages(HINT_WORDS);
  const { action, resource } = request;
  const said = unfitting(request, resources, words);
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said]);
  if (said === null || !resources.isKnown) return null;
  const offered =
    resources.formats.length === 0
      ? resource === "*"
        ? []
        : ["*"]
      : resources.formats.map(({ arn }) => arn);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p>{said}</p>
      {offered.slice(0, MOST_OFFERED).map((arn) => (
        <button
          key={arn}
          type="button"
          aria-label={words.use(arn)}
          className="min-h-6 rounded-sm font-mono break-all text-accent underline underline-offset-2"
          onClick={() => {
            editRequest(words.edit.resource(arn), { resource: arn, action });
          }}
        >
          {arn}
        </button>
      ))}
    </div>
  );
}

/** Some actions take a dozen types; the field offers them all. */
const MOST_OFFERED = 3;

function unfitting(
  { action, resource }: SavedRequest,
  resources: ActionResources,
  words: (typeof HINT_WORDS)["en"],
): string | null {
  if (!resources.isKnown) return null;
  const { formats } = resources;
  if (formats.length === 0) return resource === "*" ? null : words.noResource(action);
  if (resources.fits(resource)) return null;
  const types = formats.map(({ type }) => type).join(", ");
  return resource === "*" ? words.wholeService(action, types) : words.actsOn(action, types);
}
