import {
  type SavedRequest,
  type SessionDescription,
  takesSessionPolicies,
  workloadServiceOf,
} from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { HOP_WORDS } from "../messages/request-hops.ts";
import { KEY_WORDS } from "../messages/request-key.ts";
import { MORE_WORDS } from "../messages/request-more.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Sentence } from "../ui/Sentence.tsx";
import { Switch } from "../ui/Switch.tsx";
import { TextField } from "../ui/TextField.tsx";
import { AccessKeyField, keysOf } from "./AccessKeyField.tsx";
import { removeKey, setKey } from "./context-rows.ts";
import { editRequest } from "./edit-request.ts";
import { PassedPolicies, SessionFields } from "./SessionFields.tsx";
import { isTime } from "./time.ts";

const ISSUED = "aws:TokenIssueTime";

interface SessionProps {
  readonly request: SavedRequest;
  /** Called when the policy editor is to be seen. */
  readonly onLeave: () => void;
}

/** How the principal's own temporary credentials were made, where it signs with such. */
export function SessionOfPrincipal({ request, onLeave }: SessionProps) {
  const words = useMessages(MORE_WORDS);
  const { edit } = useMessages(REQUEST_WORDS);
  const entities = useStore(selectEntities);
  const { principal } = request;
  const isUser = /^arn:[^:]+:iam::\d{12}:user\//.test(principal);
  const isSession = /^arn:[^:]+:(?:iam|sts)::\d{12}:(?:assumed-role|federated-user|role)\//.test(
    principal,
  );
  const isWorkload = entities.get(principal)?.kind === "resource";
  if (!isUser && !isSession && !isWorkload) return null;
  const session = request.session ?? null;
  const change = (changed: SessionDescription | null) => {
    editRequest(edit.field(words.session), { session: changed });
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 rounded-md border border-line p-3">
      <legend className="px-1 text-xs text-muted">{words.session}</legend>
      {isUser ? <UserSession request={request} onChange={change} /> : null}
      {isSession ? <MadeSession request={request} onChange={change} onLeave={onLeave} /> : null}
      {isWorkload ? (
        <WorkloadSession request={request} onChange={change} onLeave={onLeave} />
      ) : null}
      {isSession || (isUser && session !== null) ? <IssuedAt request={request} /> : null}
    </fieldset>
  );
}

interface PartProps {
  readonly onChange: (session: SessionDescription | null) => void;
}

/** A user signs with an access key, or with what GetSessionToken made of it. */
function UserSession({ request, onChange }: PartProps & { readonly request: SavedRequest }) {
  const words = useMessages(MORE_WORDS);
  const { noKey } = useMessages(KEY_WORDS);
  const { mfa } = useMessages(HOP_WORDS);
  const keys = keysOf(request, useStore(selectEntities));
  const session = request.session ?? null;
  const hasKeys = keys.length > 0 || (request.accessKeyId ?? null) !== null;
  return (
    <>
      {session === null && hasKeys ? <AccessKeyField request={request} keys={keys} /> : null}
      {hasKeys ? null : <p className="text-xs text-muted">{noKey}</p>}
      <Switch
        label={words.sessionToken}
        checked={session !== null}
        onChange={(isOn) => {
          onChange(isOn ? {} : null);
        }}
      />
      {session === null ? null : (
        <Switch
          label={mfa}
          checked={session.mfa === true}
          onChange={(isOn) => {
            onChange({ ...session, mfa: isOn });
          }}
        />
      )}
    </>
  );
}

function MadeSession({ request, onChange, onLeave }: PartProps & SessionProps) {
  const words = useMessages(MORE_WORDS);
  const session = request.session ?? {};
  return (
    <>
      {request.principal.includes(":federated-user/") ? (
        <TextField
          label={words.federatedUser}
          mono
          value={session.user ?? ""}
          onCommit={(text) => {
            onChange({ ...session, user: text.trim() || null });
          }}
        />
      ) : null}
      <SessionFields
        session={session}
        hop={null}
        onLeave={onLeave}
        onChange={(patch) => {
          onChange({ ...session, ...patch });
        }}
      />
    </>
  );
}

/** Whoever starts a workload's session passes nothing with it, with few exceptions: both are said. */
function WorkloadSession({ request, onChange, onLeave }: PartProps & SessionProps) {
  const words = useMessages(MORE_WORDS);
  const { principal } = request;
  const session = request.session ?? null;
  const service = workloadServiceOf(principal);
  if (takesSessionPolicies(principal)) {
    return (
      <>
        <p className="text-xs text-muted">
          <Sentence text={words.passedBy(service)} />
        </p>
        <PassedPolicies
          session={session ?? {}}
          hop={null}
          onLeave={onLeave}
          onChange={(patch) => {
            onChange({ ...session, ...patch });
          }}
        />
      </>
    );
  }
  return (
    <>
      <p className="text-xs text-muted">
        <Sentence text={words.startedBy(service)} />
      </p>
      {session === null ? null : (
        <div>
          <Button
            size="sm"
            onClick={() => {
              onChange(null);
            }}
          >
            {words.stopPassing}
          </Button>
        </div>
      )}
    </>
  );
}

/** When the credentials were issued decides when they end. */
function IssuedAt({ request }: { readonly request: SavedRequest }) {
  const words = useMessages(MORE_WORDS);
  const { edit } = useMessages(REQUEST_WORDS);
  const context = request.context ?? {};
  const given = Object.entries(context).find(
    ([key]) => key.toLowerCase() === ISSUED.toLowerCase(),
  )?.[1];
  const value = typeof given === "string" ? given : "";
  return (
    <TextField
      label={words.issuedAt}
      mono
      value={value}
      placeholder={words.issuedAtHint}
      error={isTime(value) ? null : words.notATime}
      onCommit={(text) => {
        const issued = text.trim();
        editRequest(edit.field(words.issuedAt), {
          context: issued === "" ? removeKey(context, ISSUED) : setKey(context, ISSUED, issued),
        });
      }}
    />
  );
}
