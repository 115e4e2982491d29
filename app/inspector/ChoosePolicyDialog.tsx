import { useState } from "react";
import {
  attachPolicy,
  entityName,
  iamArn,
  setBoundary,
  identityOf,
  type IdentityEntity,
} from "#core";
import { INSPECTOR_WORDS, type InspectorWords } from "../messages/inspector.ts";
import { useMessages } from "../messages/use-messages.ts";
import { selectScenario } from "../state/derived.ts";
import { useStore } from "../state/use-store.ts";
import { Button } from "../ui/Button.tsx";
import { Combobox } from "../ui/Combobox.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import type { Choosing } from "./add-items.ts";
import { attachManaged, bound, policyName } from "./add-policy.ts";

/** Chooses a managed policy to attach to an identity, or to bound it with. */
export function ChoosePolicyDialog({
  entity,
  as,
  onClose,
}: {
  readonly entity: IdentityEntity;
  readonly as: Choosing;
  readonly onClose: () => void;
}) {
  const words = useMessages(INSPECTOR_WORDS);
  const scenario = useStore(selectScenario);
  const [arn, setArn] = useState("");
  const name = entityName(entity);
  const attaches = as === "attach";
  const fits = (attaches ? attachPolicy : setBoundary)(scenario, entity.id, arn).ok;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={attaches ? words.attachTitle(name) : words.boundaryTitle(name)}
      {...(!attaches && { description: words.boundaryHelp })}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            disabled={!fits}
            onClick={() => {
              (attaches ? attachManaged : bound)(entity, arn, words);
              onClose();
            }}
          >
            {attaches ? words.attachSubmit : words.boundarySubmit}
          </Button>
        </>
      }
    >
      <Combobox
        label={words.policyField}
        placeholder={words.policyPlaceholder}
        allowCustom
        mono
        value={arn}
        options={policyOptions(entity, as, words)}
        onChange={setArn}
      />
      {arn === "" || fits ? null : (
        <p role="alert" className="pt-1 text-xs text-danger">
          {words.notAttachable}
        </p>
      )}
    </Dialog>
  );
}

/** Offered before one types; any other is named by its ARN. */
const COMMON_AWS_POLICIES = [
  "AdministratorAccess",
  "PowerUserAccess",
  "ReadOnlyAccess",
  "SecurityAudit",
  "job-function/ViewOnlyAccess",
  "IAMFullAccess",
  "IAMReadOnlyAccess",
  "AmazonS3FullAccess",
  "AmazonS3ReadOnlyAccess",
  "AmazonDynamoDBReadOnlyAccess",
  "AmazonSQSFullAccess",
  "AWSLambda_ReadOnlyAccess",
  "service-role/AWSLambdaBasicExecutionRole",
] as const;

function policyOptions(entity: IdentityEntity, as: Choosing, words: InspectorWords) {
  const { account } = entity;
  const attached = as === "attach" ? identityOf(entity).attachedPolicies : [];
  const own = account.policies.map((policy) => iamArn(account, "policy", policy));
  const aws = COMMON_AWS_POLICIES.map((path) => `arn:${account.partition}:iam::aws:policy/${path}`);
  const option = (group: string) => (arn: string) => ({
    value: arn,
    label: policyName(arn),
    detail: arn,
    group,
  });
  return [
    ...own.filter((arn) => !attached.includes(arn)).map(option(words.customerManaged)),
    ...aws.filter((arn) => !attached.includes(arn)).map(option(words.awsManagedGroup)),
  ];
}
