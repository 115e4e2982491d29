import { defineMessages } from "./catalogue.ts";

export const LIBRARY_WORDS = defineMessages(
  {
    gallery: "Gallery",
    galleryDescription:
      "Finished scenarios, each with requests ready to send. Change anything you like.",
    examples: "Examples",
    yourWorks: "Your scenarios, kept in this browser",
    noWorks: "Whatever you change is kept here by itself.",
    open: "Open",
    openNamed: (name: string) => `Open ${name}`,
    remove: "Delete",
    removeNamed: (name: string) => `Delete ${name}`,
    blank: "Start empty",
    openFile: "Open a file…",
    saveFile: "Save as a file",
    share: "Share",
    shareTitle: "Share this scenario",
    shareDescription:
      "The whole scenario travels in the link itself. No server sees it, and it opens in every later version.",
    link: "Link",
    copy: "Copy link",
    copied: "Link copied",
    notCopied: "The browser did not allow copying. The link is selected: copy it by hand.",
    length: (characters: number) => `${characters.toLocaleString("en")} characters`,
    longForChat:
      "Some chat programs cut messages off at 4,000 characters; a file or a mail carries it whole.",
    blankName: "Untitled scenario",
  },
  {
    ko: {
      gallery: "갤러리",
      galleryDescription:
        "바로 보낼 수 있는 요청이 들어 있는 완성된 시나리오입니다. 무엇이든 바꿔 보세요.",
      examples: "예제",
      yourWorks: "이 브라우저에 보관된 내 시나리오",
      noWorks: "변경한 내용은 여기에 자동으로 보관됩니다.",
      open: "열기",
      openNamed: (name: string) => `${name} 열기`,
      remove: "삭제",
      removeNamed: (name: string) => `${name} 삭제`,
      blank: "빈 시나리오로 시작",
      openFile: "파일 열기…",
      saveFile: "파일로 저장",
      share: "공유",
      shareTitle: "이 시나리오 공유",
      shareDescription:
        "시나리오 전체가 링크 안에 담깁니다. 어떤 서버에도 전송되지 않으며, 이후의 모든 버전에서 열립니다.",
      link: "링크",
      copy: "링크 복사",
      copied: "링크를 복사했습니다",
      notCopied: "브라우저가 복사를 허용하지 않았습니다. 선택된 링크를 직접 복사하세요.",
      length: (characters: number) => `${characters.toLocaleString("ko")}자`,
      longForChat:
        "일부 채팅 프로그램은 4,000자에서 메시지를 자릅니다. 파일이나 메일로 보내면 온전히 전달됩니다.",
      blankName: "제목 없는 시나리오",
    },
  },
);
