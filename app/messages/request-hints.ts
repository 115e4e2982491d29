import { defineMessages } from "./catalogue.ts";

/** What is said and asked below the request's fields. */
export const HINT_WORDS = defineMessages(
  {
    hints: "About this request",
    mustAssume: (provider: string) =>
      `Who comes with a token of ${provider} has no AWS credentials before assuming a role.`,
    assume: "Assume a role with it",
    claims: "Enter the token's claims",
    passes: (action: string) =>
      `${action} hands a role to a service, which needs iam:PassRole too.`,
    passedRole: "Role to pass",
    passedTo: "to the service",
    noPass: "none: nothing is passed",
    places: "Fill in the ARN:",
    noResource: (action: string) => `${action} acts on no particular resource: request it on *.`,
    actsOn: (action: string, types: string) => `${action} acts on ${types}.`,
    wholeService: (action: string, types: string) =>
      `${action} acts on ${types}: with * only policies for every resource allow it.`,
    use: (arn: string) => `Use ${arn}`,
    edit: {
      resource: (resource: string) => `Change the resource to ${resource}`,
      place: (place: string) => `Fill in ${place}`,
      pass: "Change the passed role",
      hop: "Assume a role",
    },
  },
  {
    ko: {
      hints: "이 요청에 대한 안내",
      mustAssume: (provider) =>
        `${provider}의 토큰을 가진 호출자는 역할을 수임하기 전에는 AWS 자격 증명이 없습니다.`,
      assume: "토큰으로 역할 수임",
      claims: "토큰의 클레임 입력",
      passes: (action) =>
        `${action}은(는) 서비스에 역할을 전달하므로 iam:PassRole 권한도 필요합니다.`,
      passedRole: "전달할 역할",
      passedTo: "전달받는 서비스",
      noPass: "없음: 전달하지 않음",
      places: "ARN 채우기:",
      noResource: (action) => `${action}은(는) 특정 리소스가 없는 작업이므로 *로 요청하세요.`,
      actsOn: (action, types) => `${action}의 대상은 ${types}입니다.`,
      wholeService: (action, types) =>
        `${action}의 대상은 ${types}입니다. *로 요청하면 모든 리소스에 대한 정책만 허용할 수 있습니다.`,
      use: (arn) => `${arn} 사용`,
      edit: {
        resource: (resource) => `리소스를 ${resource}(으)로 변경`,
        place: (place) => `${place} 채우기`,
        pass: "전달하는 역할 변경",
        hop: "역할 수임",
      },
    },
  },
);
