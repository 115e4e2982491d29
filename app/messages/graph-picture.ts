import { defineMessages } from "./catalogue.ts";

/** Words of the dialog that saves the canvas as a picture. */
export const GRAPH_PICTURE_WORDS = defineMessages(
  {
    title: "Save a picture",
    description:
      "The whole graph, sharp at any size. The scenario travels in the picture: open the file here and it can be edited again.",
    preview: (name: string) => `Picture of ${name}`,
    previewStep: (name: string, step: string) => `Picture of ${name}: ${step}`,
    colors: "Colours",
    light: "Light",
    dark: "Dark",
    withStep: "Show the current step",
    png: "Save PNG",
    svg: "Save SVG",
    saved: (file: string) => `Saved ${file}`,
    tooLarge: "This browser cannot make so large a PNG. The SVG has no such limit.",
  },
  {
    ko: {
      title: "그림 저장",
      description:
        "그래프 전체를 어떤 크기에서도 선명하게 저장합니다. 그림에 시나리오가 함께 들어 있으므로, 이 파일을 여기에서 열면 다시 편집할 수 있습니다.",
      preview: (name) => `${name} 그림`,
      previewStep: (name, step) => `${name} 그림: ${step}`,
      colors: "색상",
      light: "밝게",
      dark: "어둡게",
      withStep: "현재 단계 표시",
      png: "PNG 저장",
      svg: "SVG 저장",
      saved: (file) => `${file}에 저장했습니다`,
      tooLarge: "이 브라우저에서는 이렇게 큰 PNG를 만들 수 없습니다. SVG에는 그런 제한이 없습니다.",
    },
  },
);
