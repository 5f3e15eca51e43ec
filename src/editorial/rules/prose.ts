import { type Language, languages } from "../../core/concept.js";
import { fold, squeeze } from "../../core/fold.js";
import { type Entry, type Path, writtenNames } from "../entry.js";
import type { Fault, FaultCode } from "../fault.js";
import type { PlacedEntry } from "../table.js";
import { traditionalIn } from "./names.js";

/** The longest definition: words in English, characters in Chinese. */
export const longest: Readonly<Record<Language, number>> = { en: 45, "zh-Hans": 90, "zh-Hant": 90 };

/** Definitions and notes: their script, punctuation, spacing and length, and that a definition says something. */
export function proseFaults({ entry, fault }: PlacedEntry): Fault[] {
  const faults: Fault[] = [];
  for (const language of languages) {
    for (const key of ["definition", "note"] as const) {
      const text = entry[language]?.[key];
      if (text === undefined) continue;
      const path: Path = [language, key];
      const report = (code: FaultCode, params: Fault["params"]) => faults.push(fault(code, path, params));
      if (language !== "en") chineseFaults(text, language, report);
      if (key === "definition") definitionFaults(text, entry, language, report);
    }
  }
  return faults;
}

type Report = (code: FaultCode, params: Fault["params"]) => void;

function chineseFaults(text: string, language: Language, report: Report): void {
  const traditional = language === "zh-Hans" ? traditionalIn(text) : undefined;
  if (traditional)
    report("traditional-in-simplified", { character: traditional, text: around(text, text.indexOf(traditional)) });
  const half = /(?<=[\p{Script=Han}”])[,;:?!()]|[,;:?!()](?=[\p{Script=Han}“])/u.exec(text);
  if (half) report("half-width", { mark: half[0], text: around(text, half.index) });
  const gap =
    /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}|[\p{Script=Han}\u3002\uff0c\uff1b\uff1a] +[\p{Script=Han}\u3002\uff0c\uff1b\uff1a]/u.exec(
      text,
    );
  if (gap) report("spacing", { text: around(text, gap.index) });
}

function definitionFaults(text: string, entry: Entry, language: Language, report: Report): void {
  const size = language === "en" ? text.split(/\s+/).length : text.length;
  if (size > longest[language]) report("too-long", { size, most: longest[language] });
  if (!/[.\u3002]$/.test(text)) report("no-full-stop", {});
  const repeated = writtenNames(entry, language).find(({ text: name }) => repeats(text, name, language));
  if (repeated) report("repeats-term", { name: repeated.text });
}

/** Whether a definition opens with the name that it should explain, or is little more than it. */
function repeats(definition: string, name: string, language: Language): boolean {
  const opening = fold(definition).replace(/^(an?|the) /, "");
  const says = squeeze(opening);
  const named = squeeze(name);
  const rest = says.length - named.length;
  if (!says.includes(named)) return false;
  return says.startsWith(named)
    ? !(language === "en" && /^[a-z]/.test(opening.slice(fold(name).length)))
    : rest < named.length;
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 8), at + 9);
}
