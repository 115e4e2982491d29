import { rememberedSwitch } from "./remembered-switch.ts";

/** Whether the sentences above statements are shown, and what switches them. */
export const useStatementSentences = rememberedSwitch("iam-playground/statement-sentences", true);

/** The same for the list of these sentences beside the editor. */
export const useSentenceList = rememberedSwitch("iam-playground/sentence-list", false);
