import { useEffect, useId, useRef, useState } from "react";
import {
  attachPolicy,
  documentIdOf,
  entityName,
  type ManagedPolicyName,
  type Scenario,
  type EntityOf,
  type IdentityEntity,
  isIdentity,
} from "#core";
import { INSPECTOR_WORDS } from "../messages/inspector.ts";
import { MANAGED_POLICIES_WORDS } from "../messages/managed-policies.ts";
import { useMessages } from "../messages/use-messages.ts";
import { addManagedPolicies, selectDocument } from "../state/actions.ts";
import { loadCatalog } from "../state/catalog.ts";
import { keepOpen } from "../state/desk.ts";
import { selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { attachManaged } from "./add-policy.ts";
import { copyManaged } from "./copy-managed.ts";
import { EntityLink } from "./EntityLink.tsx";
import { findManagedPolicies } from "./managed-policies.ts";
import { ManagedPolicyNames } from "./ManagedPolicyNames.tsx";
import { holdersOf } from "./references.ts";

/** All policies that AWS manages: to search, read, open, attach, or copy into the account. */
export function ManagedPoliciesDialog({
  entity,
  onClose,
}: {
  readonly entity: IdentityEntity | EntityOf<"account">;
  readonly onClose: () => void;
}) {
  const words = useMessages(MANAGED_POLICIES_WORDS);
  const inspector = useMessages(INSPECTOR_WORDS);
  const scenario = useStore(selectScenario);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<ManagedPolicyName | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const policies = useManagedPolicies();
  const text = usePolicyText(chosen);
  const found = findManagedPolicies(policies ?? [], search);
  // The catalog holds the policies of one partition; the others have the same ones.
  const arn = chosen?.arn.replace(/^arn:aws:/, `arn:${entity.account.partition}:`) ?? "";
  const attaches = isIdentity(entity) && attachPolicy(scenario, entity.id, arn).ok;
  const act = (does: () => void) => () => {
    onClose();
    does();
  };
  return (
    <Dialog
      open
      wide
      initialFocus={field}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={words.managedTitle}
      footer={
        <>
          <Button
            disabled={text === null}
            onClick={act(() => {
              addManagedPolicies(new Map([[arn, text ?? ""]]));
              const documentId = documentIdOf({ kind: "managed", arn });
              keepOpen(documentId);
              selectDocument(documentId);
            })}
          >
            {words.openReadOnly}
          </Button>
          <Button
            disabled={text === null}
            onClick={act(() => {
              copyManaged(entity.account.id, chosen?.name ?? "", text ?? "", words);
            })}
          >
            {words.copyManaged}
          </Button>
          {isIdentity(entity) ? (
            <Button
              variant="primary"
              disabled={!attaches}
              onClick={act(() => {
                attachManaged(entity, arn, inspector);
              })}
            >
              {words.attachTo(entityName(entity))}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="grid gap-3 sm:h-[60vh] sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="flex min-h-0 flex-col gap-2">
          <input
            ref={field}
            type="search"
            aria-label={words.searchManaged}
            placeholder={words.searchManaged}
            value={search}
            onChange={(event) => {
              setSearch(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== "ArrowDown") return;
              event.preventDefault();
              list.current?.querySelector("button")?.focus();
            }}
            className="h-8 rounded-md border border-line-strong/50 bg-surface px-2 text-sm placeholder:text-faint hover:border-line-strong"
          />
          <p role="status" className="text-xs text-muted">
            {policies === null ? words.loading : words.managedCount(found.length)}
          </p>
          <ManagedPolicyNames
            key={search}
            policies={found}
            chosen={chosen}
            list={list}
            onChoose={setChosen}
          />
        </div>
        <PolicyPreview policy={chosen} arn={arn} text={text} scenario={scenario} />
      </div>
    </Dialog>
  );
}

function PolicyPreview({
  policy,
  arn,
  text,
  scenario,
}: {
  readonly policy: ManagedPolicyName | null;
  readonly arn: string;
  readonly text: string | null;
  readonly scenario: Scenario;
}) {
  const words = useMessages(MANAGED_POLICIES_WORDS);
  const inspector = useMessages(INSPECTOR_WORDS);
  const id = useId();
  if (policy === null) return <p className="text-sm text-muted">{words.chooseManaged}</p>;
  const holders = scenario.accounts.flatMap((account) => holdersOf(account, arn));
  return (
    <div className="flex min-h-0 flex-col gap-2">
      <p id={id} className="font-mono text-xs break-all text-muted">
        {arn}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        {inspector.facts.attachedTo}: {holders.length === 0 ? inspector.none : null}
        {holders.map((holder) => (
          <EntityLink key={holder.id} id={holder.id} name={holder.name} />
        ))}
      </p>
      <pre
        aria-labelledby={id}
        // It scrolls, and holds nothing else that takes the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="max-h-72 min-h-0 flex-1 overflow-auto rounded-md border border-line bg-sunken p-2 font-mono text-xs sm:max-h-none"
      >
        {text ?? words.loading}
      </pre>
    </div>
  );
}

/** Null until they have come. */
function useManagedPolicies(): readonly ManagedPolicyName[] | null {
  const [policies, setPolicies] = useState<readonly ManagedPolicyName[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const all = await (await loadCatalog()).managedPolicies();
      if (wanted) setPolicies(all);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, []);
  return policies;
}

/** The text of a policy's current version; null until it has come. */
function usePolicyText(policy: ManagedPolicyName | null): string | null {
  const [loaded, setLoaded] = useState<{ readonly arn: string; readonly text: string } | null>(
    null,
  );
  const arn = policy?.arn ?? null;
  useEffect(() => {
    if (arn === null) return;
    let wanted = true;
    const load = async () => {
      const text = await (await loadCatalog()).managedPolicy(arn);
      if (wanted && text !== null) setLoaded({ arn, text });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [arn]);
  return loaded?.arn === arn ? loaded.text : null;
}
