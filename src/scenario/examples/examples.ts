import firstDocument from "./group-to-cross-account-role-mfa.json";
import firstTranslation from "./group-to-cross-account-role-mfa.ko.json";
import { EXAMPLE_TEXTS, type ExampleId, type ExampleLanguage, type ExampleText } from "./texts.ts";

/** A scenario of the gallery. */
export interface Example {
  /** Names it in links: `#/gallery/<id>`. */
  readonly id: ExampleId;
  readonly text: Readonly<Record<ExampleLanguage, ExampleText>>;
  /** The scenario document, to be loaded like any other; its names and description in `language`. */
  readonly load: (language?: ExampleLanguage) => Promise<unknown>;
}

/** What a translation has to work on. */
interface ExampleDocument {
  readonly name: string;
  readonly requests: readonly { readonly name: string }[];
}

/** The description, and the names of the requests in their order. */
interface Translation {
  readonly description: string;
  readonly requests: readonly string[];
}

/** Every example in the gallery's order. All but the first are fetched when asked for. */
export const EXAMPLES: readonly Example[] = [
  {
    id: "group-to-cross-account-role-mfa",
    text: EXAMPLE_TEXTS["group-to-cross-account-role-mfa"],
    load: async (language) => firstExample(language),
  },
  lazy(
    "third-party-external-id",
    () => import("./third-party-external-id.json"),
    () => import("./third-party-external-id.ko.json"),
  ),
  lazy(
    "pass-role-one-role",
    () => import("./pass-role-one-role.json"),
    () => import("./pass-role-one-role.ko.json"),
  ),
  lazy(
    "ec2-instance-role-s3",
    () => import("./ec2-instance-role-s3.json"),
    () => import("./ec2-instance-role-s3.ko.json"),
  ),
  lazy(
    "bucket-policy-principals",
    () => import("./bucket-policy-principals.json"),
    () => import("./bucket-policy-principals.ko.json"),
  ),
  lazy(
    "scp-boundary-identity",
    () => import("./scp-boundary-identity.json"),
    () => import("./scp-boundary-identity.ko.json"),
  ),
  lazy(
    "role-chain-three-accounts",
    () => import("./role-chain-three-accounts.json"),
    () => import("./role-chain-three-accounts.ko.json"),
  ),
  lazy(
    "aws-managed-policies",
    () => import("./aws-managed-policies.json"),
    () => import("./aws-managed-policies.ko.json"),
  ),
];

/** The document of the first example, at hand for the first paint. */
export function firstExample(language: ExampleLanguage = "en"): unknown {
  return language === "en"
    ? firstDocument
    : translate(
        firstDocument,
        EXAMPLE_TEXTS["group-to-cross-account-role-mfa"][language].title,
        firstTranslation,
      );
}

function lazy(
  id: ExampleId,
  loadDocument: () => Promise<{ readonly default: ExampleDocument }>,
  loadTranslation: () => Promise<{ readonly default: Translation }>,
): Example {
  const text = EXAMPLE_TEXTS[id];
  return {
    id,
    text,
    load: async (language = "en") => {
      if (language === "en") return (await loadDocument()).default;
      const [document, translation] = await Promise.all([loadDocument(), loadTranslation()]);
      return translate(document.default, text[language].title, translation.default);
    },
  };
}

function translate(
  document: ExampleDocument,
  name: string,
  { description, requests }: Translation,
): unknown {
  return {
    ...document,
    name,
    description,
    requests: document.requests.map((request, index) => ({
      ...request,
      name: requests[index] ?? request.name,
    })),
  };
}
