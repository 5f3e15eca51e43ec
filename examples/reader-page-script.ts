/** What runs in the demo's page: one call. */
import { annotate } from "../src/reader/index.js";

const article = document.querySelector("article");
if (article) annotate(article);
