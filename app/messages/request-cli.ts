import { defineMessages } from "./catalogue.ts";

/** Words of the panel with the AWS CLI commands of a request. */
export const CLI_WORDS = defineMessages(
  {
    title: "AWS CLI",
    description: "The same request on a command line, as it stands. Nothing is run from here.",
    noRequest: "No request yet.",
    close: "Close the AWS CLI commands (Esc)",
    copyAll: "Copy all commands",
    signedWith: (accessKey: string) =>
      `The caller's profile must hold the access key \`${accessKey}\`.`,
    shell: "Quoted for",
    posix: "bash, zsh, sh",
    powershell: "PowerShell 7.3 or later",
    assume: (number: number) => `Assume role ${number}`,
    session: "Make the caller's session",
    store: (profile: string) =>
      `No profile makes this call: store the credentials it returns in \`~/.aws/credentials\` under the name \`${profile}\`.`,
    call: "The call",
    noCall:
      "This action is no command of the AWS CLI, or only part of one, so the call itself is left out.",
    credentials:
      "`--profile` names the credentials that sign. With the profiles below the AWS CLI assumes the roles by itself, and the last command alone is enough.",
    placesToFill: "Fill in the places in angle brackets before running it.",
    parametersMissing:
      "Incomplete: the call may need more parameters than a simulated request tells.",
    unsigned: "The request is anonymous: `--no-sign-request` keeps the CLI from signing it.",
    config: "Profiles for ~/.aws/config",
    noSaml: (profile: string) =>
      `No profile signs in with SAML: store the credentials that the first command returns in \`~/.aws/credentials\` under the name \`${profile}\`.`,
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
  },
  {
    ko: {
      title: "AWS CLI",
      description:
        "현재 요청을 명령줄에서 보내는 방법이며, 요청을 편집하면 따라 바뀝니다. 여기서 실행되지는 않습니다.",
      noRequest: "아직 요청이 없습니다.",
      close: "AWS CLI 명령 닫기(Esc)",
      copyAll: "모든 명령 복사",
      signedWith: (accessKey) =>
        `호출자의 프로필에 액세스 키 \`${accessKey}\`이(가) 있어야 합니다.`,
      shell: "따옴표 형식",
      posix: "bash, zsh, sh",
      powershell: "PowerShell 7.3 이상",
      assume: (number) => `역할 수임 ${number}`,
      session: "호출자의 세션 만들기",
      store: (profile) =>
        `프로필로는 이 호출을 할 수 없습니다. 반환된 자격 증명을 \`~/.aws/credentials\`에 \`${profile}\` 이름으로 저장하세요.`,
      call: "호출",
      noCall: "이 작업은 AWS CLI 명령이 아니거나 명령의 일부일 뿐이므로 호출은 생략합니다.",
      credentials:
        "`--profile`은 서명에 사용할 자격 증명의 이름입니다. 아래 프로필을 사용하면 AWS CLI가 역할을 자동으로 수임하므로 마지막 명령만 실행하면 됩니다.",
      placesToFill: "실행하기 전에 꺾쇠괄호 부분을 채우세요.",
      parametersMissing:
        "불완전합니다. 호출에 시뮬레이션 요청에 없는 파라미터가 더 필요할 수 있습니다.",
      unsigned: "익명 요청이므로 `--no-sign-request`로 CLI가 서명하지 않게 합니다.",
      config: "~/.aws/config 프로필",
      noSaml: (profile) =>
        `프로필로는 SAML 로그인을 할 수 없습니다. 첫 번째 명령이 반환하는 자격 증명을 \`~/.aws/credentials\`에 \`${profile}\` 이름으로 저장하세요.`,
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
    },
  },
);
