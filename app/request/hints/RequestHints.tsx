import type { SavedRequest, ServiceActions } from "#core";
import { HINT_WORDS } from "../../messages/request-hints.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { ActionHint } from "../ActionHint.tsx";
import { AccessKeyHint } from "./AccessKeyHint.tsx";
import { PassRoleHint } from "./PassRoleHint.tsx";
import { ProviderHint } from "./ProviderHint.tsx";
import type { ActionResources } from "./resource-formats.ts";
import { ResourceHint } from "./ResourceHint.tsx";

/** What the request still needs, or cannot be meant: below its fields, and nothing where all is well. */
export function RequestHints({
  request,
  services,
  resources,
}: {
  readonly request: SavedRequest;
  /** Every action of AWS's; empty while they are not loaded. */
  readonly services: readonly ServiceActions[];
  readonly resources: ActionResources;
}) {
  const words = useMessages(HINT_WORDS);
  return (
    <div
      role="group"
      aria-label={words.hints}
      className="flex flex-col gap-2 text-xs text-muted empty:hidden @xl/request:order-last @xl/request:basis-full"
    >
      {services.length === 0 ? null : <ActionHint action={request.action} services={services} />}
      <AccessKeyHint request={request} />
      <ProviderHint request={request} />
      <PassRoleHint request={request} />
      <ResourceHint request={request} resources={resources} />
    </div>
  );
}
