import { Converter } from "opencc-js";
import { type Designation, statuses } from "../src/core/concept.js";
import { fold } from "../src/core/fold.js";
import { toPinyin } from "./pinyin.js";

/** OpenCC's `s2twp`: Simplified to Traditional with Taiwan's characters and everyday words. */
const convert = Converter({ from: "cn", to: "twp" });

/**
 * Words for which `s2twp` gives programmers' or everyday Taiwanese where the field says something else:
 * 参数 is 參數 in a model (引數 is a function call's), 函数 is 函數 in mathematics, 循环 is no 迴圈 here.
 */
const fieldWords: Readonly<Record<string, string>> = {
  参数: "參數",
  函数: "函數",
  激活: "激活",
  循环: "循環",
  连接: "連接",
  局部: "局部",
  扩展: "擴展",
  多任务: "多任務",
  对象: "對象",
  卷积: "卷積",
  反馈: "回饋",
  最优化: "最佳化",
  概率: "機率",
  几率: "機率",
  计算机: "電腦",
  优化器: "優化器",
  全局: "全域",
  实例: "實例",
  并行: "平行",
  识别: "辨識",
  表达式: "表達式",
  脚本: "腳本",
  斯坦福: "史丹佛",
  质量: "品質",
  类型: "類型",
  噪声: "雜訊",
  卸载: "卸載",
  响应: "回應",
  并发: "並行",
  集成: "集成",
  映射: "映射",
  心智能力: "心智能力",
  对数几率: "對數勝算",
  前缀: "前綴",
  绑定: "綁定",
  登录词: "登錄詞",
  聊天历史: "聊天歷史",
  程序性记忆: "程序性記憶",
  程序记忆: "程序記憶",
  万象: "萬象",
  百川智能: "百川智能",
  面壁智能: "面壁智能",
  扣子: "扣子",
};
const fieldWord = new RegExp(Object.keys(fieldWords).join("|"), "g");

/** Gives Simplified text in Traditional Chinese as the field writes it in Taiwan. */
export function toTraditional(text: string): string {
  let out = "";
  let from = 0;
  for (const { 0: word, index } of text.matchAll(fieldWord)) {
    out += convert(text.slice(from, index)) + fieldWords[word];
    from = index + word.length;
  }
  return out + convert(text.slice(from));
}

/**
 * Gives the Traditional designations: those written by hand, then the Simplified ones converted, which step
 * back to admitted where a hand-written name is preferred.
 */
export function traditionalDesignations(
  written: readonly Designation[],
  simplified: readonly Designation[],
): Designation[] {
  const hasPreferred = written.some(({ status }) => status === "preferred");
  const converted = simplified.map(traditionalDesignation).map((designation): Designation => {
    const stepsBack = hasPreferred && designation.status === "preferred";
    return stepsBack ? { ...designation, status: "admitted" } : designation;
  });
  // Where nothing else is preferred, the converted name is, even if it is listed by hand as well.
  const preferred = converted.find(({ status }) => status === "preferred")?.text;
  const byHand = written.filter(({ text, status }) => status !== "admitted" || text !== preferred);
  const named = new Set(byHand.map(({ text }) => text));
  const others = converted.filter(({ text }) => !named.has(text) && named.add(text));
  return [...byHand, ...others].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
}

/** A converted name is read as the Simplified one, unless conversion put another word in its place. */
function traditionalDesignation(name: Designation): Designation {
  const text = toTraditional(name.text);
  if (!name.pinyin || fold(text) === fold(name.text)) return { ...name, text };
  return { ...name, text, pinyin: toPinyin(text) };
}
