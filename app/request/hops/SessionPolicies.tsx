import { Pencil, Plus, Trash2 } from "lucide-react";
import { parsePolicy, type PolicyArgument, policyArgumentText } from "#core";
import { HOP_WORDS } from "../../messages/request-hops.ts";
import { useMessages } from "../../messages/use-messages.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { closeSessionPolicy, openSessionPolicy } from "./open-session-policy.ts";

/** A policy to type over: it takes nothing away yet. */
const EVERYTHING = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "*",
      "Resource": "*"
    }
  ]
}
`;

/** The policies passed with a call. They are written in the policy editor. */
export function SessionPolicies({
  policies,
  hop,
  onChange,
  onLeave,
}: {
  readonly policies: readonly PolicyArgument[];
  /** Whose they are: see `openSessionPolicy`. */
  readonly hop: number | null;
  readonly onChange: (policies: readonly PolicyArgument[]) => void;
  /** Called when the editor is to be seen. */
  readonly onLeave: () => void;
}) {
  const words = useMessages(HOP_WORDS);
  const open = (index: number) => {
    onLeave();
    openSessionPolicy(hop, index);
  };
  return (
    <div role="group" aria-label={words.sessionPolicies} className="flex flex-col gap-1.5">
      <span aria-hidden className="text-xs text-muted">
        {words.sessionPolicies}
      </span>
      {policies.map((policy, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a session policy has no name but its place
        <div key={index} className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          <span>{words.sessionPolicy(index + 1)}</span>
          <Contents text={policyArgumentText(policy)} />
          <span className="ml-auto flex gap-1">
            <Button
              size="sm"
              aria-label={words.editSessionPolicy(index + 1)}
              icon={<Pencil size={14} aria-hidden />}
              onClick={() => {
                open(index);
              }}
            >
              {words.editPolicy}
            </Button>
            <IconButton
              size="sm"
              label={words.removeSessionPolicy(index + 1)}
              icon={<Trash2 size={14} aria-hidden />}
              onClick={() => {
                closeSessionPolicy();
                onChange(policies.toSpliced(index, 1));
              }}
            />
          </span>
        </div>
      ))}
      <div>
        <Button
          size="sm"
          icon={<Plus size={14} aria-hidden />}
          onClick={() => {
            onChange([...policies, EVERYTHING]);
            open(policies.length);
          }}
        >
          {words.addSessionPolicy}
        </Button>
      </div>
    </div>
  );
}

function Contents({ text }: { readonly text: string }) {
  const words = useMessages(HOP_WORDS);
  const { policy } = parsePolicy(text);
  return policy === null ? (
    <span className="text-xs text-danger">{words.notJson}</span>
  ) : (
    <span className="text-xs text-muted">{words.statements(policy.statements.length)}</span>
  );
}
