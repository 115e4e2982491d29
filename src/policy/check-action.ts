import type { Located } from "./ast.ts";
import type { Report } from "./policy-diagnostic.ts";

/**
 * An action is `*` or `vendor:Name`: one colon, and a vendor of letters, digits, dots and hyphens.
 * The name may be anything; AWS does not ask whether it exists.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function checkAction(action: Located<string>, report: Report): void {
  const { value, range } = action;
  if (value === "*") return;
  const colon = value.indexOf(":");
  if (colon <= 0) report("IAM_VENDOR_PREFIX", range, { action: value });
  else if (value.indexOf(":", colon + 1) !== -1) report("IAM_ONE_COLON", range, { action: value });
  else {
    const vendor = value.slice(0, colon);
    if (!/^[a-z0-9.*?-]+$/i.test(vendor)) {
      report("IAM_VENDOR_INVALID", range, { action: value, vendor });
    }
  }
}
