import { createInstance } from "i18next";
import type { Fault } from "../src/editorial/fault.js";
import { strings } from "../src/locales/en/tools.js";

/** Prints faults to standard error, each as `file:line:column`, what is wrong, and the mend. */
export async function printFaults(faults: readonly Fault[]): Promise<void> {
  const i18n = createInstance();
  await i18n.init({
    lng: "en",
    resources: { en: { tools: strings } },
    ns: ["tools"],
    defaultNS: "tools",
    interpolation: { escapeValue: false },
  });
  for (const { file, line, column, code, params } of faults) {
    const said = (part: "message" | "mend") => i18n.t(`fault.${code}.${part}`, { ...params });
    console.error(`${file}:${line}:${column} ${said("message")} ${said("mend")}`);
  }
}
