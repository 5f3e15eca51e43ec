import type { strings as englishInterface } from "./en/interface.js";
import type { strings as englishTools } from "./en/tools.js";

type Translated<Text> = { readonly [Key in keyof Text]: Text[Key] extends string ? string : Translated<Text[Key]> };

/** What each locale's `interface.ts` holds: the keys of the English one. */
export type InterfaceStrings = Translated<typeof englishInterface>;

/** What each locale's `tools.ts` holds: the keys of the English one. */
export type ToolsStrings = Translated<typeof englishTools>;
