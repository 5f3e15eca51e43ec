import { expect, test } from "vitest";
import { verbForms } from "../../../src/core/spot/verb-forms.js";

test.each([
  ["train", "trains trained training"],
  ["fine-tune", "fine-tunes fine-tuned fine-tuning"],
  ["quantize", "quantizes quantized quantizing"],
  ["chat(t)", "chats chatted chatting"],
  ["embed(d)", "embeds embedded embedding"],
  ["classify", "classifies classified classifying"],
  ["deploy", "deploys deployed deploying"],
  ["compress", "compresses compressed compressing"],
  ["index", "indexes indexed indexing"],
  ["batch", "batches batched batching"],
  ["push", "pushes pushed pushing"],
  ["decree", "decrees decreed decreeing"],
  ["dye", "dyes dyed dyeing"],
  ["toe", "toes toed toeing"],
  ["jailbreak", "jailbreaks jailbroke jailbroken jailbreaking"],
  ["overthink", "overthinks overthought overthinking"],
])("%s", (verb, forms) => {
  const base = verb.replace(/\(.\)$/, "");
  expect(verbForms(verb)).toEqual([base, ...forms.split(" ")]);
});
