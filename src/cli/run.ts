import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Language } from "../core/concept.js";
import { GlossaryError } from "../core/error.js";
import { resolveLanguage } from "../core/language.js";
import type { Finding } from "./commands/find.js";
import { localeLanguage, openStrings } from "./i18n.js";
import { describe, type ExitCode, processTerminal, type Terminal } from "./terminal.js";

/** Runs the command line. Takes the arguments after `duizhao`; gives the exit code. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = commands(async (command, act) => {
    const { lang, json = false } = command.optsWithGlobals<{ lang?: Language; json?: boolean }>();
    const language = lang ?? localeLanguage(process.env);
    const { t } = await openStrings(language);
    code = await act(processTerminal({ t, language, json }));
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof GlossaryError)) throw error;
    process.stderr.write(`${describe(error)}\n`);
    return 2;
  }
}

type Act = (terminal: Terminal) => ExitCode | Promise<ExitCode>;
type Perform = (command: Command, act: Act) => Promise<void>;

/** The commands, each loaded when it is called: looking a term up need not wait for file formats. */
function commands(perform: Perform): Command {
  const program = new Command("duizhao")
    // What stands behind a command is that command's: `suggest -n 3`.
    .enablePositionalOptions()
    .description("Chinese–English AI terminology: look terms up, find them in text, keep them right in translation.")
    .argument("[query...]", "a term, or what you remember of it")
    .option("-n, --limit <number>", "the most suggestions", toCount, 5)
    .option("--explain", "say why each suggestion was found", false)
    .addOption(new Option("--in <where>", "what to search").choices(["name", "definition"]).default("name"))
    .action((words: string[], options: LookUp, command: Command) => {
      if (words.length === 0) program.help({ error: true });
      const query = words.join(" ");
      return perform(command, async (terminal) =>
        options.in === "name"
          ? (await import("./commands/look-up.js")).lookUp(query, options, terminal)
          : (await import("./commands/look-up-definition.js")).lookUpDefinition(query, options.limit, terminal),
      );
    });

  sub(program, "suggest", "the names that a typed text may be completed to, with their counterparts")
    .argument("<text...>", "the beginning of a name, as written or in pinyin")
    .option("-n, --limit <number>", "the most suggestions", toCount, 10)
    .action((text: string[], { limit }: { limit: number }, command: Command) =>
      perform(command, async (terminal) =>
        (await import("./commands/suggest.js")).suggest(text.join(" "), limit, terminal),
      ),
    );

  sub(program, "find", "every term in texts, with its place")
    .argument("[files...]", "text files, patterns such as docs/**/*.md, or - for standard input", ["-"])
    .option("--languages <tags>", "only names in these languages, such as en,zh", (tags: string) => tags.split(","))
    .addOption(
      new Option("--syntax <name>", "what of a file is prose: by its name, or as this markup")
        .choices(["auto", "markdown", "mdx", "html", "latex", "text"])
        .default("auto"),
    )
    .addOption(
      new Option("--context <kind>", "what the texts are about: the field, other things, or let the text tell").choices(
        ["auto", "field", "general"],
      ),
    )
    .option("--min-confidence <number>", "leave out what is less sure, from 0 to 1", toShare)
    .option("--overlaps", "nested and overlapping terms too")
    .addOption(new Option("--first <scope>", "only the first place of each concept").choices(["document", "paragraph"]))
    .option("--explain", "what speaks for and against each term")
    .addOption(new Option("--jsonl", "a line of JSON for each term").conflicts("json"))
    .addOption(new Option("--count", "how often each concept stands, under which names").conflicts("jsonl"))
    .addOption(new Option("--report", "a report of the terms, in Markdown").conflicts(["json", "jsonl", "count"]))
    .action((files: string[], options: Finding, command: Command) =>
      perform(command, async (terminal) => (await import("./commands/find.js")).find(files, options, terminal)),
    );

  sub(program, "tree", "a subject field, what is narrower than a concept, or what was derived from a system")
    .argument("<name...>", "a subject field, such as alignment, or any name")
    .action((name: string[], _: unknown, command: Command) =>
      perform(command, async (terminal) => (await import("./commands/tree.js")).tree(name.join(" "), terminal)),
    );

  paired(sub(program, "table", "the terms of a text with their translations, for a prompt"))
    .argument("[file]", "a text file, or - for standard input", "-")
    .action((file: string, pair: Languages, command: Command) =>
      perform(command, async (terminal) => (await import("./commands/table.js")).table(file, pair, terminal)),
    );

  paired(sub(program, "protect", "the text with its terms carried in tokens through a translation engine"))
    .argument("[file]", "a text file, or - for standard input", "-")
    .addOption(
      new Option("--style <style>", "the form of a token").choices(["placeholder", "xml"]).default("placeholder"),
    )
    .action((file: string, options: Languages & { style: "placeholder" | "xml" }, command: Command) =>
      perform(command, async (terminal) => (await import("./commands/protect.js")).protect(file, options, terminal)),
    );

  paired(sub(program, "check", "what in a translation goes against the table"))
    .argument("<source>", "the source text")
    .argument("<target>", "its translation; one of the two may be -")
    .action((source: string, target: string, pair: Languages, command: Command) =>
      perform(command, async (terminal) =>
        (await import("./commands/check.js")).check({ source, target }, pair, terminal),
      ),
    );

  sub(program, "validate", "everything that is wrong with a term table of your own")
    .argument("<files...>", "YAML or JSON in the form of glossary/README.md")
    .action((files: string[], _: unknown, command: Command) =>
      perform(command, async (terminal) => (await import("./commands/validate.js")).validate(files, terminal)),
    );

  sub(program, "export", "the table in another format")
    .argument("<format>", "json, csv, tsv, deepl, tbx")
    .option("--from <tag>", "source language of a pair format")
    .option("--to <tag>", "target language of a pair format")
    .option("-o, --output <file>", "where to write; standard output when left out")
    .action((format: string, options: { from?: string; to?: string; output?: string }, command: Command) =>
      perform(command, async (terminal) =>
        (await import("./commands/exchange.js")).exportTable(format, options, terminal),
      ),
    );

  sub(program, "import", "a table in another format as duizhao's JSON")
    .argument("<format>", "json, csv, tsv, deepl, tbx")
    .argument("[file]", "the file, or - for standard input", "-")
    .option("--from <tag>", "source language of a pair format")
    .option("--to <tag>", "target language of a pair format")
    .action((format: string, file: string, options: { from?: string; to?: string }, command: Command) =>
      perform(command, async (terminal) =>
        (await import("./commands/exchange.js")).importTable(format, file, options, terminal),
      ),
    );

  return everywhere(program);
}

interface LookUp {
  readonly limit: number;
  readonly explain: boolean;
  readonly in: "name" | "definition";
}

interface Languages {
  readonly from: string;
  readonly to: string;
}

function sub(program: Command, name: string, description: string): Command {
  return everywhere(program.command(name).description(description));
}

function paired(command: Command): Command {
  return command
    .requiredOption("--from <tag>", "language of the source")
    .requiredOption("--to <tag>", "language of the translation");
}

function everywhere(command: Command): Command {
  return command
    .option("--json", "machine-readable output")
    .option("--lang <tag>", "language of the output: en, zh-CN, zh-TW", toLanguage)
    .exitOverride();
}

function toLanguage(tag: string): Language {
  try {
    return resolveLanguage(tag);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
}

function toShare(text: string): number {
  if (!/^(?:0?\.\d+|0|1|1\.0+|0\.)$/.test(text)) throw new InvalidArgumentError("Write a number from 0 to 1.");
  return Number(text);
}

function toCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1.");
  return Number(text);
}
