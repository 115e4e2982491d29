import type { InspectorWords } from "../messages/inspector.ts";

/** `3600` seconds as `1 hour`, `5400` as `90 min`. */
export function durationText(seconds: number, words: InspectorWords): string {
  return seconds % 3600 === 0
    ? words.hours(seconds / 3600)
    : words.minutes(Math.round(seconds / 60));
}
