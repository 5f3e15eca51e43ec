// What the test pages load: the reader itself, and what tests make its options of.
import { createInstance } from "i18next";
import { createGlossary } from "../../src/core/glossary.js";
import { annotate, defineTermElement } from "../../src/reader/index.js";

const duizhao = { annotate, defineTermElement, createGlossary, createInstance };

declare global {
  interface Window {
    duizhao: typeof duizhao;
  }
}

window.duizhao = duizhao;
