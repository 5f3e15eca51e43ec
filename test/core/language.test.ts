import { expect, test } from "vitest";
import { languageOf, resolveLanguage } from "../../src/core/language.js";

test.each([
  ["zh", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh_CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-MO", "zh-Hant"],
  ["zh-Hant-HK", "zh-Hant"],
  ["zh-Hans-TW", "zh-Hans"],
  ["en", "en"],
  ["en-US", "en"],
  ["EN-gb", "en"],
])("%s is %s", (tag, language) => {
  expect(resolveLanguage(tag)).toBe(language);
});

test.each(["fr", "", "x", "not a tag", "中文", "e".repeat(1000)])("%j is none of ours", (tag) => {
  expect(languageOf(tag)).toBeUndefined();
  expect(() => resolveLanguage(tag)).toThrow(expect.objectContaining({ code: "unknown-language" }));
});
