import { defineMessages } from "./catalogue.ts";

/** Words of the dialog with the AWS CLI commands of a request. */
export const CLI_WORDS = defineMessages(
  {
    title: "AWS CLI",
    description: "The same request on a command line, for a POSIX shell. Nothing is run from here.",
    assume: (number: number) => `Assume role ${number}`,
    call: "The call",
    noCall:
      "This action is no command of the AWS CLI, or only part of one, so the call itself is left out.",
    credentials:
      "Each command signs with the credentials that the one before returned; the profile below does that by itself.",
    placesToFill: "Fill in the places in angle brackets before running it.",
    parametersMissing:
      "Incomplete: the call may need more parameters than a simulated request tells.",
    unsigned: "The request is anonymous: add `--no-sign-request`, or the CLI signs the call.",
    config: "Profiles for ~/.aws/config",
    noSaml: (profile: string) =>
      `No profile signs in with SAML: store the credentials that the first command returns under the name \`${profile}\`, which the call refers to.`,
    leftOut: {
      SessionPolicies: "A profile cannot hold session policies: they apply with the commands only.",
      Tags: "A profile cannot hold session tags: they are sent by the commands only.",
      TransitiveTagKeys: "A profile cannot make tags transitive: only the commands do.",
      SourceIdentity: "A profile cannot hold a source identity: only the commands send it.",
      SerialNumber: "Write the ARN of the MFA device in place of the angle brackets.",
    },
    copy: (what: string) => `Copy: ${what}`,
    copied: "Copied",
    selected: "The browser did not let us copy. The text is selected: press Ctrl+C or ⌘C.",
    done: "Done",
  },
  {
    ko: {
      title: "AWS CLI",
      description:
        "같은 요청을 명령줄(POSIX 셸)에서 보내는 방법입니다. 여기서 실행되지는 않습니다.",
      assume: (number) => `역할 수임 ${number}`,
      call: "호출",
      noCall: "이 작업은 AWS CLI 명령이 아니거나 명령의 일부일 뿐이므로 호출은 생략합니다.",
      credentials:
        "각 명령은 바로 앞 명령이 반환한 자격 증명으로 서명합니다. 아래 프로필을 사용하면 자동으로 처리됩니다.",
      placesToFill: "실행하기 전에 꺾쇠괄호 부분을 채우세요.",
      parametersMissing:
        "불완전합니다. 호출에 시뮬레이션 요청에 없는 파라미터가 더 필요할 수 있습니다.",
      unsigned: "익명 요청입니다. `--no-sign-request`를 추가하지 않으면 CLI가 호출에 서명합니다.",
      config: "~/.aws/config 프로필",
      noSaml: (profile) =>
        `프로필로는 SAML 로그인을 할 수 없습니다. 첫 번째 명령이 반환하는 자격 증명을 호출에서 사용하는 \`${profile}\` 이름으로 저장하세요.`,
      leftOut: {
        SessionPolicies: "프로필에는 세션 정책을 넣을 수 없으며 명령에서만 적용됩니다.",
        Tags: "프로필에는 세션 태그를 넣을 수 없으며 명령에서만 전달됩니다.",
        TransitiveTagKeys: "프로필로는 태그를 전이적으로 만들 수 없으며 명령에서만 가능합니다.",
        SourceIdentity: "프로필에는 소스 자격 증명을 넣을 수 없으며 명령에서만 전달됩니다.",
        SerialNumber: "꺾쇠괄호 부분에 MFA 디바이스의 ARN을 입력하세요.",
      },
      copy: (what) => `복사: ${what}`,
      copied: "복사했습니다",
      selected:
        "브라우저에서 복사를 허용하지 않았습니다. 텍스트를 선택해 두었으니 Ctrl+C 또는 ⌘C를 누르세요.",
      done: "완료",
    },
  },
);
