import { type Concept, type Designation, type Language, languages } from "../core/concept.js";
import { subjects } from "../generated/subjects.js";
import { cite, define, noteOn } from "../index.js";
import type { Terminal } from "./terminal.js";

/** Gives the lines of a concept's card: names, what it is, and where that comes from. */
export function card(concept: Concept, { t, colors, language }: Terminal): string[] {
  const chinese: Language = language === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  const [english, native] = [concept.terms.en[0], concept.terms[chinese][0]];
  const title = [native?.text, english?.text].filter((text, at, all) => text && all.indexOf(text) === at).join("  ");
  const reading = native?.pinyin ? `  ${colors.dim(native.pinyin)}` : "";
  const facts = [t(`duizhao:kind.${concept.kind}`), subjects[concept.subject]?.[language], concept.year, concept.id];

  const lines = [colors.bold(title) + reading, colors.dim(facts.filter(Boolean).join(" · ")), ""];
  for (const name of languages) {
    const designations = concept.terms[name].map((designation) => describe(designation, t));
    if (designations.length > 0)
      lines.push(`  ${colors.cyan(t(`duizhao:language.${name}`))}  ${designations.join(" · ")}`);
  }
  const definition = define(concept.id, language);
  if (definition) lines.push("", `  ${definition}`);
  const note = noteOn(concept.id, language);
  if (note) lines.push("", `  ${colors.yellow(t("cli.note"))}  ${note}`);
  lines.push(...relations(concept, t, colors));
  lines.push(
    "",
    ...cite(concept.id).map(
      (source) => `  ${colors.dim([source.title, source.year, source.url].filter(Boolean).join("  "))}`,
    ),
  );
  return lines;
}

function describe({ text, status, type, region }: Designation, t: Terminal["t"]): string {
  const said = [
    status === "deprecated" ? t("duizhao:status.deprecated") : "",
    type === "abbreviation" ? t("duizhao:type.abbreviation") : "",
    region ?? "",
  ].filter(Boolean);
  return said.length > 0 ? `${text} (${said.join(", ")})` : text;
}

function relations(concept: Concept, t: Terminal["t"], colors: Terminal["colors"]): string[] {
  const rows = (["broader", "related", "derivedFrom", "organization"] as const).flatMap((relation) => {
    const ids = concept[relation] ?? [];
    return ids.length > 0 ? [`  ${colors.cyan(t(`cli.${relation}`))}  ${ids.join(", ")}`] : [];
  });
  return rows.length > 0 ? ["", ...rows] : [];
}
