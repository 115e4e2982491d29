import { type ConditionKeyType, type KeyTest, parseArn } from "#core";

/** The type a key's own conditions take it for, where the catalog does not know the key. */
export function typeByTests(tests: readonly KeyTest[]): ConditionKeyType {
  const operators = tests.map(({ operator }) => operator?.slice(operator.indexOf(":") + 1) ?? "");
  const found = BY_OPERATOR.find(([start]) => operators.some((one) => one.startsWith(start)));
  return found?.[1] ?? "String";
}

const BY_OPERATOR: readonly (readonly [start: string, type: ConditionKeyType])[] = [
  ["Bool", "Bool"],
  ["Date", "Date"],
  ["Numeric", "Numeric"],
  ["IpAddress", "IPAddress"],
  ["NotIpAddress", "IPAddress"],
  ["Arn", "ARN"],
  ["Binary", "Binary"],
];

/** Whether a value is one of its type; what is not can match nothing, or matches as text. */
export function isOfType(value: string, type: ConditionKeyType): boolean {
  switch (type) {
    case "Bool":
      return /^(?:true|false)$/i.test(value);
    case "Date":
      return /^\d+$/.test(value) || !Number.isNaN(Date.parse(value));
    case "Numeric":
      return value.trim() !== "" && Number.isFinite(Number(value));
    case "IPAddress":
      return isAddress(value);
    case "ARN":
      return parseArn(value) !== null;
    case "Binary":
      return /^[A-Za-z0-9+/]*={0,2}$/.test(value);
    case "String":
      return true;
  }
}

/** A request comes from one address, not from a range. */
function isAddress(value: string): boolean {
  if (value.includes(":")) return /^[0-9a-f:.]{2,45}$/i.test(value) && value.split(":").length <= 9;
  const parts = value.split(".");
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** Something of the type to type over: what a condition wants, where that is a value as it stands. */
export function startingValue(tests: readonly KeyTest[], type: ConditionKeyType): string {
  const wanted = suggestedValues(tests, type);
  return wanted[0] ?? STARTING[type];
}

const STARTING: Readonly<Record<ConditionKeyType, string>> = {
  String: "",
  ARN: "",
  Bool: "true",
  Date: "2026-01-31T09:00:00Z",
  IPAddress: "203.0.113.10",
  Numeric: "0",
  Binary: "",
};

/** Values that the conditions name: ranges by their first address, patterns left out. */
export function suggestedValues(
  tests: readonly KeyTest[],
  type: ConditionKeyType,
): readonly string[] {
  const values = tests
    .flatMap(({ wanted }) => wanted)
    .map((value) => (type === "IPAddress" ? (value.split("/", 1)[0] ?? value) : value));
  return [...new Set(values)].filter((value) => !/[*?]|\$\{/.test(value) && isOfType(value, type));
}
