import { GlossaryError } from "./error.js";

/**
 * Gives what to do when an optional package does not load. The `import()` with the package's name stays where
 * it is used, followed by `.catch(missing(name))`, which bundlers read as "may be absent".
 *
 * @throws GlossaryError `missing-package`, always, when called.
 * @example const { parse } = await import("csv-parse/sync").catch(missing("csv-parse"));
 */
export function missing(name: string): (error: unknown) => never {
  return (error) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new GlossaryError("missing-package", `The package ${name} did not load: ${reason}`, {
      mend: `Install it beside duizhao: npm install ${name}`,
    });
  };
}
