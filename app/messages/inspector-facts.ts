import { defineMessages } from "./catalogue.ts";

/** Facts that are edited as texts and lists. */
export const INSPECTOR_FACTS_WORDS = defineMessages(
  {
    path: "Path",
    pathHelp: "Begins and ends with a slash",
    movedPath: (name: string, path: string) => `Moved ${name} to the path ${path}`,
    serviceLinked: "Service-linked role of",
    noService: "not service-linked",
    newKey: "Another access key",
    removeKey: (id: string) => `Remove access key ${id}`,
    keyDays: (id: string) => `Age of ${id} in days`,
    days: "days old",
    newAudience: "Another client ID",
    audience: "Client ID",
    removeAudience: (id: string) => `Remove client ID ${id}`,
    awsManaged: "Managed by AWS",
  },
  {
    ko: {
      path: "경로",
      pathHelp: "슬래시로 시작하고 끝납니다",
      movedPath: (name, path) => `${name}을(를) 경로 ${path}(으)로 옮김`,
      serviceLinked: "서비스 연결 역할의 서비스",
      noService: "서비스 연결 역할 아님",
      newKey: "액세스 키 추가",
      removeKey: (id) => `액세스 키 ${id} 제거`,
      keyDays: (id) => `${id}의 사용 일수`,
      days: "일 지남",
      newAudience: "클라이언트 ID 추가",
      audience: "클라이언트 ID",
      removeAudience: (id) => `클라이언트 ID ${id} 제거`,
      awsManaged: "AWS 관리형",
    },
  },
);
