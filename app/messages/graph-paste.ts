import type { DataKind, PastedOmission, PastedPolicy, PastedProblem, PlacementKind } from "#core";
import { defineMessages } from "./catalogue.ts";

type PastedLook = PastedPolicy["look"];

/** Pasting what comes from elsewhere: ARNs, policies, what the AWS CLI printed. */
export const graphPasteMessages = defineMessages(
  {
    title: "Paste from the clipboard",
    description:
      "ARNs, a policy, or what aws iam get-account-authorization-details and its likes print.",
    text: "Pasted text",
    act: "Put on the canvas",
    summary: "What it is",
    leftOut: (count: number) => (count === 1 ? "1 left out" : `${count} left out`),
    where: "Where to put the policy",
    noPlace: {
      identity:
        "There is no place for this policy. Draw an account with a user, group or role first.",
      trust: "This looks like a role’s trust policy, and there is no role. Draw one first.",
      resource:
        "This looks like a resource’s policy, and there is no resource. Draw the one it is about first.",
      "service-control":
        "This is an SCP, which is attached to a root, unit or account of an organization. Draw an organization first.",
      "resource-control":
        "This looks like an RCP, which is attached to a root, unit or account of an organization. Draw an organization first.",
    } satisfies Readonly<Record<PastedLook, string>>,
    added: (what: string) => `Added ${what}`,
    updated: (what: string) => `Updated ${what}`,
    changes: (what: string) => `Brought up to date: ${what}`,
    nothingNew: "Everything in it is on the canvas already",
    fromCatalog: (count: number) =>
      count === 1
        ? "1 AWS managed policy, whose text is in the catalog already"
        : `${count} AWS managed policies, whose texts are in the catalog already`,
    newEntity: (name: string) => `New: ${name}`,
    isThere: (name: string) => `There already: ${name}`,
    attach: (policy: string, name: string) => `${policy}, attached to ${name}`,
    selectIdentity: (policy: string) =>
      `${policy} is a policy of AWS’s. Select a user, group or role first, to attach it.`,
    inNewAccount: (name: string, account: string) => `${name}, with its account ${account}`,
    refusedName: (name: string) => `${name}: a name IAM does not take`,
    kinds: {
      account: (count: number) => (count === 1 ? "1 account" : `${count} accounts`),
      user: (count: number) => (count === 1 ? "1 user" : `${count} users`),
      group: (count: number) => (count === 1 ? "1 group" : `${count} groups`),
      role: (count: number) => (count === 1 ? "1 role" : `${count} roles`),
      policy: (count: number) => (count === 1 ? "1 policy" : `${count} policies`),
    } satisfies Readonly<Record<DataKind, (count: number) => string>>,
    omissions: {
      "no-arn": "no ARN with an account and a name",
      "no-document": "the policy’s text is not in it",
      "unknown-list": "not something of IAM’s that is drawn here",
      truncated: "the output was cut off; page through it with --max-items or --starting-token",
    } satisfies Readonly<Record<PastedOmission["code"], string>>,
    problems: {
      empty: () => "",
      "too-large": () => "This is more than 8 MiB. Paste a part of it.",
      "too-deep": () => "This JSON is nested too deep, or holds too many values.",
      "not-json": (at: string) => `This begins as JSON and is none: ${at}`,
      "not-understood": (at: string) => `Neither an ARN, a policy nor IAM’s output: ${at}`,
      "a-scenario": () => "This is a whole scenario. Open it as a file.",
      "nothing-in-it": (at: string) => `Nothing in it can be drawn: ${at}`,
    } satisfies Readonly<Record<PastedProblem["code"], (at: string) => string>>,
    places: {
      inline: (name: string) => `As an inline policy of ${name}`,
      attached: (name: string) => `As a customer managed policy, attached to ${name}`,
      boundary: (name: string) => `As the permissions boundary of ${name}`,
      managed: (name: string) => `As a customer managed policy of ${name}, attached to nothing`,
      trust: (name: string) => `As the trust policy of ${name}, in place of the one it has`,
      resource: (name: string) => `As the policy of ${name}, in place of any it has`,
      "service-control": (name: string) => `As an SCP attached to ${name}`,
      "resource-control": (name: string) => `As an RCP attached to ${name}`,
    } satisfies Readonly<Record<PlacementKind, (name: string) => string>>,
  },
  {
    ko: {
      title: "클립보드에서 붙여넣기",
      description: "ARN, 정책, 또는 aws iam get-account-authorization-details 등의 출력입니다.",
      text: "붙여넣은 내용",
      act: "캔버스에 놓기",
      summary: "내용",
      leftOut: (count) => `${count}개 제외됨`,
      where: "정책을 둘 곳",
      noPlace: {
        identity: "이 정책을 둘 곳이 없습니다. 먼저 사용자, 그룹 또는 역할이 있는 계정을 그리세요.",
        trust: "역할의 신뢰 정책으로 보이지만 역할이 없습니다. 먼저 역할을 그리세요.",
        resource:
          "리소스의 정책으로 보이지만 리소스가 없습니다. 먼저 정책이 다루는 리소스를 그리세요.",
        "service-control":
          "조직의 루트, 조직 단위 또는 계정에 연결하는 SCP입니다. 먼저 조직을 그리세요.",
        "resource-control":
          "조직의 루트, 조직 단위 또는 계정에 연결하는 RCP로 보입니다. 먼저 조직을 그리세요.",
      },
      added: (what) => `${what} 추가됨`,
      updated: (what) => `${what} 업데이트됨`,
      changes: (what) => `최신 내용으로 바뀜: ${what}`,
      nothingNew: "모두 이미 캔버스에 있습니다",
      fromCatalog: (count) => `AWS 관리형 정책 ${count}개(내용은 이미 카탈로그에 있음)`,
      newEntity: (name) => `새 항목: ${name}`,
      isThere: (name) => `이미 있음: ${name}`,
      attach: (policy, name) => `${policy}을(를) ${name}에 연결`,
      selectIdentity: (policy) =>
        `${policy}은(는) AWS 관리형 정책입니다. 연결하려면 먼저 사용자, 그룹 또는 역할을 선택하세요.`,
      inNewAccount: (name, account) => `${name}(새 계정 ${account} 포함)`,
      refusedName: (name) => `${name}: IAM이 허용하지 않는 이름입니다`,
      kinds: {
        account: (count) => `계정 ${count}개`,
        user: (count) => `사용자 ${count}명`,
        group: (count) => `그룹 ${count}개`,
        role: (count) => `역할 ${count}개`,
        policy: (count) => `정책 ${count}개`,
      },
      omissions: {
        "no-arn": "계정과 이름이 있는 ARN이 없습니다",
        "no-document": "정책의 내용이 들어 있지 않습니다",
        "unknown-list": "여기에 그려지는 IAM 항목이 아닙니다",
        truncated: "출력이 잘렸습니다. --max-items 또는 --starting-token으로 나누어 받으세요",
      },
      problems: {
        empty: () => "",
        "too-large": () => "8MiB가 넘습니다. 일부만 붙여넣으세요.",
        "too-deep": () => "JSON이 너무 깊게 중첩되었거나 값이 너무 많습니다.",
        "not-json": (at) => `JSON으로 시작하지만 올바른 JSON이 아닙니다: ${at}`,
        "not-understood": (at) => `ARN도, 정책도, IAM의 출력도 아닙니다: ${at}`,
        "a-scenario": () => "시나리오 전체입니다. 파일로 여세요.",
        "nothing-in-it": (at) => `그릴 수 있는 것이 없습니다: ${at}`,
      },
      places: {
        inline: (name) => `${name}의 인라인 정책으로`,
        attached: (name) => `고객 관리형 정책으로 만들어 ${name}에 연결`,
        boundary: (name) => `${name}의 권한 경계로`,
        managed: (name) => `아무 데도 연결되지 않은 ${name}의 고객 관리형 정책으로`,
        trust: (name) => `${name}의 신뢰 정책을 대신하여`,
        resource: (name) => `${name}의 정책으로(기존 정책을 대신함)`,
        "service-control": (name) => `${name}에 연결된 SCP로`,
        "resource-control": (name) => `${name}에 연결된 RCP로`,
      },
    },
  },
);

/** The words of pasting in one language. */
export type GraphPasteWords = (typeof graphPasteMessages)["en"];
