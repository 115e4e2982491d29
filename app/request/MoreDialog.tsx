import type { ReactNode } from "react";
import { type SavedRequest, STAGES } from "#core";
import { REQUEST_WORDS, type RequestWords } from "../messages/request.ts";
import { MORE_WORDS, type MoreWords } from "../messages/request-more.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectEntities, selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Combobox } from "../ui/Combobox.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { TextField } from "../ui/TextField.tsx";
import { editRequest } from "./edit-request.ts";
import { SessionOfPrincipal } from "./SessionOfPrincipal.tsx";
import { suggestPrincipals, suggestRoles } from "./suggestions.ts";
import { isTime } from "./time.ts";

/** What few requests need: pass-role, endpoint, owner, time, the principal's session, what is expected. */
export function MoreDialog({
  request,
  onClose,
}: {
  readonly request: SavedRequest;
  readonly onClose: () => void;
}) {
  const words = { ...useMessages(REQUEST_WORDS), ...useMessages(MORE_WORDS) };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.moreTitle}
      footer={
        <Button variant="primary" onClick={onClose}>
          {words.done}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <PassRoleFields request={request} words={words} />
        <PlaceFields request={request} words={words} />
        <SessionOfPrincipal request={request} onLeave={onClose} />
        <Expectation request={request} words={words} />
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly request: SavedRequest;
  readonly words: RequestWords & MoreWords;
}

function PassRoleFields({ request, words }: PartProps) {
  const entities = useStore(selectEntities);
  const scenario = useStore(selectScenario);
  const passRole = request.passRole ?? null;
  const services = suggestPrincipals(scenario, [], words).filter(
    ({ group }) => group === words.group.services,
  );
  return (
    <>
      <Combobox
        label={words.passRole}
        value={passRole?.role ?? ""}
        placeholder={words.passRoleHint}
        options={suggestRoles(entities.values())}
        allowCustom
        mono
        onChange={(role) => {
          editRequest(words.edit.field(words.passRole), {
            passRole:
              role === "" ? null : { service: serviceOf(request.action), ...passRole, role },
          });
        }}
      />
      {passRole === null ? null : (
        <Pair>
          <Combobox
            label={words.passService}
            value={passRole.service}
            options={services}
            allowCustom
            mono
            onChange={(service) => {
              editRequest(words.edit.field(words.passService), {
                passRole: { ...passRole, service },
              });
            }}
          />
          <TextField
            label={words.passResource}
            mono
            value={passRole.associatedResource ?? ""}
            onCommit={(text) => {
              editRequest(words.edit.field(words.passResource), {
                passRole: { ...passRole, associatedResource: text.trim() || null },
              });
            }}
          />
        </Pair>
      )}
    </>
  );
}

/** Most services take a role for themselves: `lambda:CreateFunction` passes it to `lambda.amazonaws.com`. */
function serviceOf(action: string): string {
  return `${action.split(":")[0] ?? ""}.amazonaws.com`;
}

function PlaceFields({ request, words }: PartProps) {
  const entities = useStore(selectEntities);
  const accounts = useStore((state) => selectScenario(state).accounts);
  const endpoints = [...entities.values()].filter(
    ({ kind, id }) => kind === "resource" && id.includes(":vpc-endpoint/"),
  );
  return (
    <>
      <Combobox
        label={words.vpcEndpoint}
        value={request.vpcEndpoint ?? ""}
        placeholder={words.vpcEndpointHint}
        options={endpoints.map(({ id }) => ({ value: id, label: id }))}
        allowCustom
        mono
        onChange={(vpcEndpoint) => {
          editRequest(words.edit.field(words.vpcEndpoint), { vpcEndpoint: vpcEndpoint || null });
        }}
      />
      <Pair>
        <Combobox
          label={words.resourceAccount}
          value={request.resourceAccount ?? ""}
          placeholder={words.resourceAccountHint}
          options={accounts.map(({ id, name }) => ({ value: id, label: name, detail: id }))}
          allowCustom
          mono
          onChange={(resourceAccount) => {
            editRequest(words.edit.field(words.resourceAccount), {
              resourceAccount: resourceAccount || null,
            });
          }}
        />
        <TextField
          label={words.time}
          mono
          value={request.time ?? ""}
          placeholder={words.timeHint}
          error={isTime(request.time ?? "") ? null : words.notATime}
          onCommit={(text) => {
            editRequest(words.edit.field(words.time), { time: text.trim() || null });
          }}
        />
      </Pair>
    </>
  );
}

const DECISIONS = ["allowed", "explicitDeny", "implicitDeny"] as const;
const NOTHING = "";

function Expectation({ request, words }: PartProps) {
  const label = words.edit.field(words.expectation);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs text-muted">{words.expectation}</legend>
      <Pair>
        <Select
          label={words.expect}
          value={request.expect ?? NOTHING}
          options={[
            { value: NOTHING, label: words.expectNothing },
            ...DECISIONS.map((value) => ({ value, label: words.decision[value] })),
          ]}
          onChange={(chosen) => {
            editRequest(label, {
              expect: DECISIONS.find((decision) => decision === chosen) ?? null,
            });
          }}
        />
        <Select
          label={words.expectDecidedBy}
          value={request.expectDecidedBy ?? NOTHING}
          options={[
            { value: NOTHING, label: words.expectAny },
            ...STAGES.map((value) => ({ value, label: words.stage[value] })),
          ]}
          onChange={(chosen) => {
            editRequest(label, {
              expectDecidedBy: STAGES.find((stage) => stage === chosen) ?? null,
            });
          }}
        />
      </Pair>
    </fieldset>
  );
}

function Pair({ children }: { readonly children: ReactNode }) {
  return <div className="grid gap-3 sm:grid-cols-2">{children}</div>;
}
