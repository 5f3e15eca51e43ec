import type { InterfaceStrings } from "../strings.js";

export const strings: InterfaceStrings = {
  status: { preferred: "首选", admitted: "许用", deprecated: "停用" },
  type: { full: "全称", abbreviation: "缩写" },
  kind: { concept: "概念", system: "系统", benchmark: "基准", dataset: "数据集", organization: "机构" },
  language: { en: "英文", "zh-Hans": "简体中文", "zh-Hant": "繁体中文" },
  reader: { loading: "正在载入……", noDefinition: "暂无该语言的定义。", close: "关闭" },
};
