/** The languages the project speaks. */
export type Language = "en" | "ko";
