import type { ErrorObject } from "ajv";
import { validate } from "../generated/subject-schema.js";
import type { Path } from "./entry.js";
import type { Fault, FaultCode } from "./fault.js";

/**
 * Gives what in `content` does not fit glossary/schema.json, every fault of it.
 *
 * @param fault Makes a fault at a path into the content.
 */
export function schemaFaults(
  content: unknown,
  fault: (code: FaultCode, path: Path, params: Fault["params"]) => Fault,
): Fault[] {
  if (validate(content)) return [];
  return telling(validate.errors ?? []).map((error) => {
    const path = pathOf(error.instancePath);
    const at = path.join(".") || "the file";
    switch (error.keyword) {
      case "required":
        return fault("schema-missing", path, { key: String(error.params.missingProperty), at });
      case "additionalProperties":
        return fault("schema-unknown-key", [...path, String(error.params.additionalProperty)], {
          key: String(error.params.additionalProperty),
          at,
        });
      case "oneOf":
        return fault("schema-source", path, { at });
      default:
        return fault("schema-value", path, { at, problem: allowed(error) });
    }
  });
}

/** Drops what ajv says beside the point: the branches of `oneOf`, and the `if` that led to a fault. */
function telling(errors: readonly ErrorObject[]): ErrorObject[] {
  return errors.filter(({ keyword, schemaPath }) => keyword !== "if" && !/\/oneOf\/\d/.test(schemaPath));
}

function allowed({ keyword, message, params }: ErrorObject): string {
  if (keyword === "enum") return `one of ${(params.allowedValues as unknown[]).join(", ")}`;
  if (keyword === "const") return `only ${JSON.stringify(params.allowedValue)}`;
  return message ?? keyword;
}

/** A JSON pointer's parts, numbers as numbers. */
function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
