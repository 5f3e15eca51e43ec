import type { Engine } from "../engine.js";
import { ahocorasick } from "./ahocorasick.js";
import { exact, folding, terms, wholeWords } from "./duizhao.js";
import { fastscan } from "./fastscan.js";
import { floor } from "./floor.js";
import { modernAhocorasick } from "./modern-ahocorasick.js";
import { monyoneFast, monyoneGreedy } from "./monyone.js";
import { regexp } from "./regexp.js";
import { stream } from "./stream.js";

export const engines: readonly Engine[] = [
  floor,
  exact,
  folding,
  wholeWords,
  terms,
  ...(stream ? [stream] : []),
  regexp,
  monyoneGreedy,
  monyoneFast,
  fastscan,
  ahocorasick,
  modernAhocorasick,
];
