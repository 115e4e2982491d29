import { completeArn, splitArn } from "../arn/arn.ts";
import { matchesKeyTemplate } from "../catalog/key-template.ts";
import type { Action, ResourceType, Service } from "../catalog/service.ts";
import type { Knowledge } from "./knowledge.ts";

// ARNs of policies, which have wildcards and variables, against the forms of a service's resources, which
// have placeholders. Whether the two can mean the same ARN is asked generously and in linear time: a doubt
// is a match, so that no rule finds fault with an ARN that some resource could have.

/** The form of one resource type's ARNs. */
interface Shape {
  readonly type: ResourceType;
  readonly service: string;
  /** Empty where such ARNs have none. */
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

const SHAPES = new WeakMap<Service, readonly Shape[]>();

/** Several rules ask the same of one ARN. */
const ANSWERS = new WeakMap<readonly string[], readonly Shape[]>();

/** A form that has no place for a slash, though AWS's reference does not say so. */
const WITHOUT_SLASH = new Set(["s3:bucket", "s3express:bucket"]);

/** Whether the catalog knows the forms that the ARNs of a service have. */
export function hasResourceTypes(service: string, known: Knowledge): boolean {
  return shapesOf(service, known).length > 0;
}

/** The resource types of its service that an ARN's last part may be; empty when nothing is known of them. */
export function resourceTypesLike(parts: readonly string[], known: Knowledge): readonly Shape[] {
  const [prefix, , service = "", , , resource] = parts;
  if (prefix !== "arn" || resource === undefined) return [];
  let answer = ANSWERS.get(parts);
  if (answer === undefined) {
    answer = shapesOf(service, known).filter((shape) => mayMatch(shape.resource, resource));
    ANSWERS.set(parts, answer);
  }
  return answer;
}

/** Whether a value of `Resource` can be something that the action works on. */
export function canBeResource(value: string, action: Action, known: Knowledge): boolean {
  if (value === "*") return true;
  const [prefix, , service = "", , , resource = ""] = splitArn(completeArn(value));
  // What names no resource is asked for on `*`, which only a pattern for everything matches.
  if (action.resourceTypes.length === 0) return /^[*:]*$/.test(value.replace(/^arn/, ""));
  if (prefix !== "arn") return true;
  const types = known.service(action.service)?.resourceTypes;
  return action.resourceTypes.some(({ name }) => {
    const type = types?.get(name);
    if (type === undefined) return true;
    const shape = shapeOf(type);
    if (shape === null || !mayMatch(shape.service, service)) return shape === null;
    if (WITHOUT_SLASH.has(`${action.service}:${name}`) && resource.includes("/")) return false;
    return mayMatch(shape.resource, resource);
  });
}

function shapesOf(prefix: string, known: Knowledge): readonly Shape[] {
  const service = known.service(prefix);
  if (service === null) return [];
  let shapes = SHAPES.get(service);
  if (shapes === undefined) {
    shapes = [...service.resourceTypes.values()].flatMap((type) => {
      const shape = shapeOf(type);
      // Recovery points of AWS Backup have ARNs of many services.
      const isOwn = shape?.service === prefix || shape?.service.startsWith("${") === true;
      return shape !== null && isOwn ? [shape] : [];
    });
    SHAPES.set(service, shapes);
  }
  return shapes;
}

function shapeOf(type: ResourceType): Shape | null {
  const [prefix, , service = "", region = "", account = "", resource] = splitArn(type.arn);
  if (prefix !== "arn" || resource === undefined) return null;
  // AWS writes a few placeholders as `*`.
  return { type, service, region, account, resource: resource.replaceAll("*", "${Any}") };
}

/** False only when no text is both a filled-in `template` and matched by `pattern`. */
function mayMatch(template: string, pattern: string): boolean {
  const open = template.indexOf("${");
  const fixed = open === -1 ? template : template.slice(0, open);
  const wild = pattern.search(/[*?]|\$\{/);
  const beginning = wild === -1 ? pattern : pattern.slice(0, wild);
  if (wild === -1) return beginning.startsWith(fixed) && matchesKeyTemplate(template, pattern);
  if (!fixed.startsWith(beginning) && (open === -1 || !beginning.startsWith(fixed))) return false;
  const end = template.slice(template.lastIndexOf("}") + 1);
  const patternEnd = /[^*?}]*$/.exec(pattern)?.[0] ?? "";
  return end.endsWith(patternEnd) || patternEnd.endsWith(end);
}
