import type { Catalog, PolicyPlace, PolicyType, Scenario } from "#core";
import type { PolicyLanguageWords } from "../../../messages/policy-language.ts";

/** What proposals are made from. */
export interface ProposalContext {
  readonly place: PolicyPlace;
  readonly type: PolicyType;
  /** ARN of the resource the policy is attached to; null for every other policy. */
  readonly resource: string | null;
  readonly scenario: Scenario;
  readonly catalog: Catalog;
  readonly words: PolicyLanguageWords;
}

export type ProposalKind =
  | "element"
  | "value"
  | "service"
  | "action"
  | "wildcard"
  | "resource"
  | "principal"
  | "operator"
  | "key"
  | "variable";

/** One line of the list. Not Monaco's own, so that what is proposed can be tested without an editor. */
export interface Proposal {
  /** The text itself, as it stands in the policy when nothing is filled in. */
  readonly label: string;
  readonly kind: ProposalKind;
  /** Lower ones first; equal ones by label. */
  readonly rank: number;
  readonly detail?: string;
  /** The text with places to fill in, as a snippet; the label where absent. */
  readonly snippet?: string;
  /** Of a key: the value it is written with, as a snippet. */
  readonly stub?: string;
  /** What is typed on after it is proposed at once. */
  readonly continues?: boolean;
  /** Markdown, asked for when the line is looked at. */
  readonly describe?: () => Promise<string>;
}

export interface ProposalList {
  readonly proposals: readonly Proposal[];
  /** To be asked again at the next letter: it was too much to give whole. */
  readonly incomplete?: boolean;
}

/** Text that a snippet takes literally. */
export function snippetText(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}

/** AWS's `${Placeholder}`s as places to fill in; some are known beforehand. */
export function snippetOf(template: string, known: ReadonlyMap<string, string>): string {
  let place = 0;
  return template
    .split(/(\$\{\w+\})/)
    .map((part) => {
      const name = /^\$\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return snippetText(part);
      const value = known.get(name);
      if (value !== undefined) return snippetText(value);
      place += 1;
      return `\${${place}:${name}}`;
    })
    .join("");
}

/** The same for reading: `arn:aws:s3:::BucketName`. */
export function plainTemplate(template: string, known: ReadonlyMap<string, string>): string {
  return template.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => known.get(name) ?? name);
}

/** The first of each label: the same value may come from several places. */
export function withoutRepeats(proposals: readonly Proposal[]): readonly Proposal[] {
  const found = new Map<string, Proposal>();
  for (const proposal of proposals) {
    if (!found.has(proposal.label)) found.set(proposal.label, proposal);
  }
  return [...found.values()];
}
