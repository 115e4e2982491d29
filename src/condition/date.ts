const EPOCH_SECONDS = /^-?\d+(?:\.\d+)?$/;

/** Beyond this AWS refuses an epoch value: it counts in signed 64 bits. */
const EPOCH_LIMIT = 2 ** 63;

const DATE = /^(?<year>-?\d{1,9})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/;
const TIME =
  /^(?:(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d{1,9}))?)?)?)?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * A time in milliseconds since 1970: ISO 8601 as loosely as AWS reads it (parts may be left away,
 * no zone is UTC), or epoch seconds. Null for anything else.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
export function parseDate(text: string): number | null {
  if (EPOCH_SECONDS.test(text)) {
    const seconds = Number(text);
    return Math.abs(seconds) < EPOCH_LIMIT ? seconds * 1000 : null;
  }
  const [date = "", time = ""] = text.split(/t(.*)/is, 2);
  const day = midnight(DATE.exec(date)?.groups);
  const timeOfDay = millisecondsOfDay(TIME.exec(time)?.groups);
  return day === null || timeOfDay === null ? null : day + timeOfDay;
}

type Parts = Readonly<Record<string, string | undefined>> | undefined;

/** Null for a day the calendar does not have. */
function midnight(parts: Parts): number | null {
  if (parts === undefined) return null;
  const month = number(parts["month"], 1);
  const day = number(parts["day"], 1);
  const date = new Date(0);
  date.setUTCFullYear(number(parts["year"], 0), month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

/** Since midnight UTC; the zone may make it negative. */
function millisecondsOfDay(parts: Parts): number | null {
  if (parts === undefined) return null;
  const hour = number(parts["hour"], 0);
  const minute = number(parts["minute"], 0);
  const second = number(parts["second"], 0);
  if (hour > 24 || minute > 59 || second > 60) return null;
  const fraction = Number(`0.${parts["fraction"] ?? "0"}`);
  return ((hour * 60 + minute) * 60 + second + fraction) * 1000 - zoneOffset(parts["zone"]);
}

/** `+09:00`, `+0900`, `+09`; none, or `Z`, is UTC. */
function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = number(zone.slice(3).replace(":", ""), 0);
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function number(text: string | undefined, absent: number): number {
  return text === undefined || text === "" ? absent : Number(text);
}
