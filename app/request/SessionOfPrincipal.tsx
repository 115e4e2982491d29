import type { SavedRequest, SessionDescription } from "#core";
import { REQUEST_WORDS } from "../messages/request.ts";
import { HOP_WORDS } from "../messages/request-hops.ts";
import { MORE_WORDS } from "../messages/request-more.ts";
import { useMessages } from "../messages/use-messages.ts";
import { Switch } from "../ui/Switch.tsx";
import { TextField } from "../ui/TextField.tsx";
import { removeKey, setKey } from "./context-rows.ts";
import { editRequest } from "./edit-request.ts";
import { SessionFields } from "./SessionFields.tsx";
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
  const { principal } = request;
  const isUser = /^arn:[^:]+:iam::\d{12}:user\//.test(principal);
  const isSession = /:(?:assumed-role|federated-user|role)\//.test(principal);
  if (!isUser && !isSession) return null;
  const session = request.session ?? null;
  const change = (changed: SessionDescription | null) => {
    editRequest(edit.field(words.session), { session: changed });
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 rounded-md border border-line p-3">
      <legend className="px-1 text-xs text-muted">{words.session}</legend>
      {isUser ? (
        <UserSession session={session} onChange={change} />
      ) : (
        <MadeSession request={request} onChange={change} onLeave={onLeave} />
      )}
      {isUser && session === null ? null : <IssuedAt request={request} />}
    </fieldset>
  );
}

interface PartProps {
  readonly onChange: (session: SessionDescription | null) => void;
}

/** A user signs with an access key, or with what GetSessionToken made of it. */
function UserSession({
  session,
  onChange,
}: PartProps & { readonly session: SessionDescription | null }) {
  const words = useMessages(MORE_WORDS);
  const { mfa } = useMessages(HOP_WORDS);
  return (
    <>
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
