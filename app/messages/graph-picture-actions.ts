import { defineMessages } from "./catalogue.ts";

export const GRAPH_PICTURE_ACTION_WORDS = defineMessages(
  { savePicture: "Save a picture…" },
  { ko: { savePicture: "그림 저장…" } },
);
