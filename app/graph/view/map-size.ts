import type { Size } from "../geometry.ts";

/** Of the map of the canvas in its lower left corner, in pixels of the page. */
export const MAP_SIZE: Size = { width: 176, height: 120 };
