import type { EntityOf } from "#core";
import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { applyFacts } from "../apply.ts";
import { AudiencesFact } from "./AudiencesFact.tsx";
import { Fact } from "./Fact.tsx";

export function ProviderFacts({
  entity: { provider, id },
}: {
  readonly entity: EntityOf<"identity-provider">;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  if (provider.type === "saml") return <Fact term={words.facts.providerType}>SAML 2.0</Fact>;
  return (
    <>
      <Fact term={words.facts.providerType}>OpenID Connect</Fact>
      <Fact term={words.facts.url}>
        <code className="font-mono text-xs break-all">{provider.url}</code>
      </Fact>
      <AudiencesFact
        ids={provider.clientIds}
        onChange={(clientIds) => {
          applyFacts(words.did.changed(provider.url), id, { kind: "identity-provider", clientIds });
        }}
      />
    </>
  );
}
