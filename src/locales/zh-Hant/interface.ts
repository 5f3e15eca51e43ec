import type { InterfaceStrings } from "../strings.js";

export const strings: InterfaceStrings = {
  status: { preferred: "首選", admitted: "許用", deprecated: "停用" },
  type: { full: "全稱", abbreviation: "縮寫" },
  kind: { concept: "概念", system: "系統", benchmark: "基準", dataset: "資料集", organization: "機構" },
  language: { en: "英文", "zh-Hans": "簡體中文", "zh-Hant": "繁體中文" },
  reader: { loading: "正在載入……", noDefinition: "暫無該語言的定義。", close: "關閉" },
};
