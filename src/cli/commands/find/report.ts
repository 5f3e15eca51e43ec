import type { Language } from "../../../core/concept.js";
import { subjects } from "../../../generated/subjects.js";
import type { Terminal } from "../../terminal.js";
import { preferred } from "./places.js";
import { type ConceptCount, namesOf, type Tally } from "./tally.js";

/** Gives a report of the terms of a corpus in Markdown: by subject field, by concept, and the names to mend. */
export function report(tally: Tally, { t, language }: Terminal): string {
  const concepts = tally.concepts;
  const heads = (...keys: string[]) => keys.map((key) => t(`cli.column.${key}`));
  const chinese: Language = language === "zh-Hant" ? "zh-Hant" : "zh-Hans";
  const bySubject = [...new Set(concepts.map(({ concept }) => concept.subject))]
    .map((subject) => {
      const members = concepts.filter(({ concept }) => concept.subject === subject);
      return { subject, members, count: sum(members) };
    })
    .sort((a, b) => b.count - a.count || (a.subject < b.subject ? -1 : 1));
  const deprecated = concepts.flatMap((counted) =>
    namesOf(counted)
      .filter(({ match }) => match.designation.status === "deprecated")
      .map(({ text, match, count, files }) => [
        text,
        preferred(match.concept, match.language),
        String(count),
        [...files].sort().join(", "),
      ]),
  );

  const parts = [
    `# ${t("cli.report.title")}`,
    t("cli.report.summary", { files: tally.files, places: tally.places, concepts: concepts.length }),
    `## ${t("cli.report.subjects")}`,
    table(
      heads("subject", "concepts", "count"),
      bySubject.map(({ subject, members, count }) => [
        subjects[subject]?.[language] ?? subject,
        String(members.length),
        String(count),
      ]),
    ),
    `## ${t("cli.report.concepts")}`,
    table(
      [t(`duizhao:language.${chinese}`), t("duizhao:language.en"), ...heads("concept", "count", "files", "names")],
      concepts.map((counted) => [
        preferred(counted.concept, chinese),
        preferred(counted.concept, "en"),
        counted.concept.id,
        String(counted.count),
        String(counted.files.size),
        namesOf(counted)
          .map(({ text, count }) => `${text} ${count}`)
          .join(", "),
      ]),
    ),
    `## ${t("cli.report.deprecated")}`,
    deprecated.length > 0 ? table(heads("used", "write", "count", "where"), deprecated) : t("cli.report.noDeprecated"),
  ];
  return parts.join("\n\n");
}

function sum(members: readonly ConceptCount[]): number {
  return members.reduce((total, { count }) => total + count, 0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** Names of files may hold anything. */
function cell(text: string): string {
  return text.replace(/[\\|`*_[\]<]/g, "\\$&").replace(/\s+/g, " ");
}
