import { INSPECTOR_WORDS } from "../../messages/inspector.ts";
import { useMessages } from "../../messages/use-messages.ts";
import type { EntityOf } from "../entity.ts";
import { Fact } from "./Fact.tsx";

export function ProviderFacts({
  entity: { provider },
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
      <Fact term={words.facts.audiences}>
        {provider.clientIds.length === 0 ? words.none : null}
        {provider.clientIds.map((clientId) => (
          <code key={clientId} className="font-mono text-xs break-all">
            {clientId}
          </code>
        ))}
      </Fact>
    </>
  );
}
