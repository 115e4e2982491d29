import { classNames } from "../ui/class-names.ts";
import { SEGMENT_CLASSES, type Segment } from "./segments.ts";

/** Narrow, the line runs down behind the marks: from the row's top to the mark, and from the mark on. */
const DOWN = "pointer-events-none absolute left-[14px] -translate-x-1/2 border-l-2 @2xl/map:hidden";

/** Wide, it runs from mark to mark in one piece, so that dots and dashes keep their rhythm. */
const ACROSS =
  "pointer-events-none absolute top-1/2 hidden -translate-y-1/2 border-t-2 @2xl/map:block";

export interface StationLinesProps {
  readonly before: Segment;
  readonly after: Segment;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The pieces of line that lead to a station, and from the last one to the lane's end. */
export function StationLines({ before, after, isFirst, isLast }: StationLinesProps) {
  const beforeClass = SEGMENT_CLASSES[before];
  const afterClass = SEGMENT_CLASSES[after];
  return (
    <>
      {isFirst ? null : (
        <span aria-hidden className={classNames(DOWN, "top-0 h-[18px]", beforeClass)} />
      )}
      {isLast ? null : (
        <span aria-hidden className={classNames(DOWN, "top-[18px] bottom-0", afterClass)} />
      )}
      <LineAcross segment={before} className={isFirst ? "left-0 w-1/2" : "-left-1/2 w-full"} />
      {isLast ? <LineAcross segment={after} className="left-1/2 w-1/2" /> : null}
    </>
  );
}

export function LineAcross({
  segment,
  className,
}: {
  readonly segment: Segment;
  readonly className: string;
}) {
  return (
    <span
      aria-hidden
      className={classNames(
        ACROSS,
        className,
        segment === "into-denial" && "border-t-4",
        SEGMENT_CLASSES[segment],
      )}
    />
  );
}
