import type { ConditionOperatorName } from "../policy/condition-operator-name.ts";
import { arnLike } from "./arn-operators.ts";
import { binaryEquals } from "./binary-operators.ts";
import { bool } from "./bool-operators.ts";
import type { Comparison, ConditionOperator } from "./condition-operator.ts";
import {
  dateEquals,
  dateGreaterThan,
  dateGreaterThanEquals,
  dateLessThan,
  dateLessThanEquals,
} from "./date-operators.ts";
import { ipAddress } from "./ip-address-operators.ts";
import {
  numericEquals,
  numericGreaterThan,
  numericGreaterThanEquals,
  numericLessThan,
  numericLessThanEquals,
} from "./numeric-operators.ts";
import { stringEquals, stringEqualsIgnoreCase, stringLike } from "./string-operators.ts";

/** What every operator that compares values does. `Null` compares none and is not here. */
export const OPERATORS: Readonly<
  Record<Exclude<ConditionOperatorName, "Null">, ConditionOperator>
> = {
  StringEquals: is(stringEquals),
  StringNotEquals: isNot(stringEquals),
  StringEqualsIgnoreCase: is(stringEqualsIgnoreCase),
  StringNotEqualsIgnoreCase: isNot(stringEqualsIgnoreCase),
  StringLike: is(stringLike),
  StringNotLike: isNot(stringLike),
  NumericEquals: is(numericEquals),
  NumericNotEquals: isNot(numericEquals),
  NumericLessThan: is(numericLessThan),
  NumericLessThanEquals: is(numericLessThanEquals),
  NumericGreaterThan: is(numericGreaterThan),
  NumericGreaterThanEquals: is(numericGreaterThanEquals),
  DateEquals: is(dateEquals),
  DateNotEquals: isNot(dateEquals),
  DateLessThan: is(dateLessThan),
  DateLessThanEquals: is(dateLessThanEquals),
  DateGreaterThan: is(dateGreaterThan),
  DateGreaterThanEquals: is(dateGreaterThanEquals),
  Bool: is(bool),
  BinaryEquals: is(binaryEquals),
  IpAddress: is(ipAddress),
  NotIpAddress: isNot(ipAddress),
  ArnEquals: is(arnLike),
  ArnLike: is(arnLike),
  ArnNotEquals: isNot(arnLike),
  ArnNotLike: isNot(arnLike),
};

function is(comparison: Comparison): ConditionOperator {
  return { comparison, negated: false };
}

function isNot(comparison: Comparison): ConditionOperator {
  return { comparison, negated: true };
}
