import { parseArn } from "../arn/arn.ts";
import type { ResourceElement } from "../policy/ast.ts";
import type { Language } from "../text/language.ts";
import { joinNames } from "./describe-statement-list.ts";

/** `every resource`, `s3 reports/*`, `every resource except sqs jobs`. */
export function describeResources({ kind, patterns }: ResourceElement, language: Language): string {
  const words = WORDS[language];
  const written = patterns.map(({ value }) => value);
  const hasEverything = written.includes("*");
  if (kind === "Resource" && hasEverything) return words.every;
  if (kind === "NotResource" && hasEverything) return words.none;
  const names = joinNames(written.map(shorten), language);
  return kind === "Resource" ? names : words.except(names);
}

/** An ARN's service and resource: the rest stands in the text right below. */
function shorten(pattern: string): string {
  const arn = parseArn(pattern);
  return arn === null ? pattern : `${arn.service} ${arn.resource}`;
}

const WORDS = {
  en: {
    every: "every resource",
    none: "no resource at all",
    except: (names: string) => `every resource except ${names}`,
  },
  ko: {
    every: "모든 리소스",
    none: "어떤 리소스와도 일치하지 않는 대상",
    except: (names: string) => `${names}을(를) 제외한 모든 리소스`,
  },
} as const;
