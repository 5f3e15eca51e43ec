/** Strings of the command line, of faults in tables and of findings in translations, in English. */
export const strings = {
  cli: {
    didYouMean: "No term is called “{{query}}”. Did you mean:",
    nothing: "Nothing in the table comes near “{{query}}”.",
    noDefinition: "No definition says “{{query}}”.",
    reason: "{{stage}}: {{query}} → {{key}}",
    stage: {
      exact: "the name",
      prefix: "its beginning",
      syllables: "by syllables",
      words: "by words",
      mixed: "by several names",
      fuzzy: "nearly so spelled",
      phrase: "within the query",
    },
    found_one: "{{count}} term place, {{concepts}} concepts",
    found_other: "{{count}} term places, {{concepts}} concepts",
    sources: "Sources",
    broader: "broader",
    related: "related",
    derivedFrom: "derived from",
    organization: "made by",
    note: "Note",
    valid_one: "{{file}}: {{count}} concept, no fault",
    valid_other: "{{file}}: {{count}} concepts, no fault",
    faults_one: "{{count}} fault",
    faults_other: "{{count}} faults",
    issues_one: "{{count}} finding",
    issues_other: "{{count}} findings",
    noIssues: "No finding.",
    losses_one: "{{count}} thing that the format cannot hold: {{fields}}",
    losses_other: "{{count}} things that the format cannot hold: {{fields}}",
    error: "error",
    mend: "Mend:",
  },
  issue: {
    "missing-term": "“{{name}}” is not rendered as “{{suggestion}}”.",
    "deprecated-term": "“{{name}}” is a deprecated name; write “{{suggestion}}”.",
  },
  fault: {
    yaml: { message: "This is no YAML: {{problem}}.", mend: "Correct the syntax at this place." },
    "schema-missing": {
      message: "“{{key}}” is missing in {{at}}.",
      mend: "Add it; glossary/README.md says what goes there.",
    },
    "schema-unknown-key": { message: "There is no key “{{key}}” here.", mend: "Correct the key or take it out." },
    "schema-value": { message: "The value of {{at}} does not fit: {{problem}}.", mend: "Write a value that does." },
    "schema-source": { message: "A source needs one address.", mend: "Give exactly one of arxiv, doi and url." },
    "subject-file": {
      message: "The file is called {{name}} and its subject {{subject}}.",
      mend: "Give both the same name.",
    },
    "duplicate-id": {
      message: "The id “{{id}}” is taken already, in {{file}}.",
      mend: "Merge the two entries, or give this one another id.",
    },
    "unknown-reference": {
      message: "There is no concept “{{id}}”, named under {{relation}}.",
      mend: "Did you mean “{{near}}”? Correct the id or add the concept.",
    },
    "self-reference": { message: "“{{id}}” refers to itself.", mend: "Take the reference out." },
    "broader-cycle": {
      message: "Broader terms go in a circle: {{circle}}.",
      mend: "Take out the link that leads from wider to narrower.",
    },
    "duplicate-name": {
      message: "The name “{{name}}” stands twice in this entry and language.",
      mend: "Keep it once, under its right status.",
    },
    "shared-name": {
      message: "“{{name}}” is also a name of “{{other}}”.",
      mend: "Take it out of one entry, or write { text: {{name}}, shared: {{other}} } here and the like there.",
    },
    "shared-with-stranger": {
      message: "“{{name}}” is said to be shared with “{{other}}”, which has no such name.",
      mend: "Take the id out of `shared`, or add the name there.",
    },
    "traditional-in-simplified": {
      message: "“{{character}}” is a Traditional character in Simplified text: {{text}}.",
      mend: "Write its Simplified form.",
    },
    "half-width": {
      message: "Half-width “{{mark}}” in Chinese prose: {{text}}.",
      mend: "Write the full-width mark, or run npm run glossary:fix.",
    },
    spacing: {
      message: "Spacing of Chinese and Latin: {{text}}.",
      mend: "Put one blank between Chinese and Latin or digits, and none between Chinese.",
    },
    "repeats-term": {
      message: "The definition repeats the name “{{name}}” that it should explain.",
      mend: "Begin with the kind of thing that it is, then say what sets it apart.",
    },
    "too-long": {
      message: "The definition is {{size}} long, and {{most}} is the most.",
      mend: "Say only what sets the concept apart; the rest may be a note.",
    },
    "no-full-stop": { message: "The definition does not end in a full stop.", mend: "Make it a sentence." },
    copywriting: {
      message: "Chinese copywriting: “{{text}}”.",
      mend: "AutoCorrect would write “{{better}}”.",
    },
    spelling: {
      message: "“{{word}}” is no known word.",
      mend: "Correct it, or add it to glossary/words.txt if it is right.",
    },
    "deprecated-in-prose": {
      message: "The definition uses the deprecated name “{{name}}”.",
      mend: "Write “{{preferred}}”.",
    },
    "foreign-in-prose": {
      message: "The Chinese definition uses the English name “{{name}}”.",
      mend: "Write “{{preferred}}”.",
    },
    "circular-definition": {
      message: "“{{id}}” and “{{other}}” are defined by each other.",
      mend: "Let one of them begin with a wider concept.",
    },
    "future-year": { message: "The year {{year}} is yet to come.", mend: "Write the year of the source." },
    "source-twice": {
      message: "Another entry gives this source as {{title}}.",
      mend: "Write one title and one year for one source.",
    },
    "arxiv-year": {
      message: "The year is {{year}}, but arXiv gave out {{id}} in {{given}}.",
      mend: "Correct the year or the id.",
    },
  },
} as const;
