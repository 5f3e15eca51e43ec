import fc from "fast-check";
import { expect, test } from "vitest";
import { latex } from "../../src/syntax/latex.js";
import { found, proseOf, ranges, timeOf } from "./check.js";

const raw = String.raw;

test.each([
  ["comments", "a % qcode\nb", ["a", "b"]],
  [
    "the preamble's commands",
    raw`\documentclass[qcode]{qcode}\usepackage{qcode}\title{a}\begin{document}b\end{document}`,
    ["a", "b"],
  ],
  [
    "citations and references",
    raw`a~\cite[p. 3]{qcode} b \citep{qcode} c \autocite{qcode} d \ref{qcode}e\cref{qcode}f\label{qcode}`,
    ["a~", ..."bcdef"],
  ],
  [
    "addresses and files",
    raw`a \url{https://qcode.org} b \includegraphics[width=2cm]{qcode} c \input{qcode} https://qcode.org d`,
    [..."abcd"],
  ],
  ["a link's target", raw`a \href{https://qcode.org}{deep net} b`, ["a", "deep net", "b"]],
  ["math in a line", raw`a $qcode$ b \(qcode\) c`, ["a", "b", "c"]],
  ["displayed math", raw`a $$qcode$$ b \[qcode\] c`, ["a", "b", "c"]],
  [
    "environments of math",
    raw`a \begin{equation}qcode\end{equation} b \begin{align*}qcode &= qcode\end{align*} c`,
    ["a", "b", "c"],
  ],
  ["verbatim text", "a \\begin{verbatim}\nqcode }\n\\end{verbatim} b \\verb|qcode| c", ["a", "b", "c"]],
  [
    "listings",
    "a \\begin{lstlisting}[language=qcode]\nqcode\n\\end{lstlisting} b \\begin{minted}{qcode}\nqcode\n\\end{minted} c",
    ["a", "b", "c"],
  ],
  ["drawings", raw`a \begin{tikzpicture}\node {qcode};\end{tikzpicture} b`, ["a", "b"]],
  ["definitions", raw`\newcommand{\x}[1]{qcode} \def\y{qcode} \renewcommand{\x}{qcode} a`, ["a"]],
  ["colours and lengths", raw`\textcolor{qcode}{a} \vspace{qcode} b\\[2pt]c`, ["a", "b", "c"]],
  ["options of unknown commands", raw`\mine[qcode]{a} b`, ["a", "b"]],
  [
    "the marks of a table",
    raw`\begin{tabular}{ll} a & b \\ \hline \multicolumn{2}{c}{deep net} \end{tabular}`,
    ["a", "b", "deep net"],
  ],
])("%s: no prose", (_, source, parts) => {
  expect(proseOf(latex, source)).toEqual(parts);
  expect(proseOf(latex, source.replace(/\n/g, "\r\n"))).toEqual(parts);
});

test.each([
  "section",
  "subsection*",
  "paragraph",
  "emph",
  "textbf",
  "textit",
  "caption",
  "footnote",
  "title",
  "mycommand",
])("what \\%s says is prose", (name) => {
  expect(proseOf(latex, `a \\${name}{deep net} b`)).toEqual(["a", "deep net", "b"]);
});

test("lists and groups are prose", () => {
  expect(proseOf(latex, raw`\begin{itemize} \item a \item[b] {\bf c} \end{itemize}`)).toEqual(["a", "b", "c"]);
});

test("offsets hold behind a byte-order mark, CRLF and pairs", () => {
  const source = "\ufeff\\section{深网}\r\n\ud83d\ude00 deep\r\nnet\r\n\r\ndeep net";
  expect(found(latex, source)).toEqual(["深网", "deep\r\nnet", "deep net"]);
});

test.each([
  ["a } b", ["a } b"]],
  [raw`\begin{qcode} a \end{b} c`, ["a", "c"]],
  [raw`a \end{b}`, ["a"]],
  [raw`a $ b`, ["a $ b"]],
  [raw`\section{a`, ["a"]],
  ["\\", ["\\"]],
  ["", []],
])("broken markup %j is read all the same", (source, parts) => {
  expect(proseOf(latex, source).map((part) => part.replace(/^\{/, ""))).toEqual(parts);
});

test("a paragraph of braces too deep does not hide the others", () => {
  expect(found(latex, `deep net\n\n${"{".repeat(20_000)}\n\n深网`)).toEqual(["deep net", "深网"]);
});

test("any text: in order, apart, inside, and terms at true places", () => {
  const part = fc.constantFrom(
    ...[
      "deep net",
      "深网",
      "\\",
      "{",
      "}",
      "[",
      "]",
      "$",
      "$$",
      "%",
      "\n",
      "\r\n",
      "\n\n",
      "&",
      "~",
      "#",
      "\\section",
      "\\\\",
    ],
    ...[
      "\\begin{a}",
      "\\end{a}",
      "\\begin{verbatim}",
      "\\end{verbatim}",
      "\\verb|",
      "\\item",
      "\\(",
      "\\)",
      "\\cite",
      "\\def",
    ],
    ...["\\begin{align}", "\\end{align}", "\\newcommand", "\ud83d\ude00", "\ufeff", "\0"],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      ranges(latex, parts.join(""));
      found(latex, parts.join(""));
    }),
    { numRuns: 400 },
  );
});

test.each(["[", "<", "*", "$", "{", "\\["])("100 kB of %s is read in seconds", (sign) => {
  expect(timeOf(latex, sign.repeat(100_000 / sign.length))).toBeLessThan(40_000);
});

test("a long paper is read in pieces, cut outside of code", () => {
  const paragraph = "We train a deep net on text.\n\n\\begin{verbatim}\nqcode\n\nqcode\n\\end{verbatim}\n\n";
  const source = `\\begin{document}\n${paragraph.repeat(2_000)}\\end{document}`;
  expect(new Set(found(latex, source))).toEqual(new Set(["deep net"]));
  expect(proseOf(latex, source)).toHaveLength(2_000);
  expect(found(latex, "deep net ".repeat(10_000))).toHaveLength(10_000);
});
