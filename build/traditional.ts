import { Converter } from "opencc-js";
import { type Designation, type NameContext, statuses } from "../src/core/concept.js";
import { fold } from "../src/core/fold.js";
import { toPinyin } from "./pinyin.js";

/** OpenCC's `s2twp`: Simplified to Traditional with Taiwan's characters and everyday words. */
const convert = Converter({ from: "cn", to: "twp" });

/**
 * Words for which `s2twp` gives programmers' or everyday Taiwanese where the field says something else:
 * 参数 is 參數 in a model (引數 is a function call's), 函数 is 函數 in mathematics, 循环 is no 迴圈 here. Some are
 * there because `s2twp` cuts the sentence in the wrong place: 只影响 becomes 隻影響, 并发出 would be 並行出.
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
  智能体: "代理",
  只: "只",
  只凭: "只憑",
  占: "佔",
  并发出: "並發出",
  并产出: "並產出",
  余下: "餘下",
  折扣: "折扣",
  提示词里: "提示詞裡",
  杰文斯: "傑文斯",
  借助: "藉助",
  联系: "聯繫",
  正态变量: "常態變數",
  置信度: "信心度",
  置信区间: "信賴區間",
  显著性检验: "顯著性檢定",
  博弈论: "賽局理論",
  水平: "水準",
  水平段: "水平段",
  万亿: "兆",
  相应一行: "相應一列",
  相应的一行: "相應的一列",
  像素: "像素",
  分布: "分佈",
  分布式: "分散式",
  发布: "發佈",
  查找: "查找",
  添加: "加入",
  进程: "行程",
  训练进程: "訓練進程",
  元数据: "中繼資料",
  网关: "閘道",
  网卡: "網路卡",
  显存: "顯示記憶體",
  算子: "運算子",
  调用: "呼叫",
  访问: "存取",
  用户: "使用者",
  客户端: "用戶端",
  摄像头: "攝影機",
  权限: "權限",
  后缀: "後綴",
  审核: "審核",
  二进制位: "位元",
  互联网: "網際網路",
  互联: "互連",
  帖子: "貼文",
  定制: "客製",
  来源支持: "來源支持",
  证据支持: "證據支持",
  数据支持: "資料支持",
  材料支持: "材料支持",
  声明保留: "聲明保留",
  原则文件: "原則文件",
  行为的文件: "行為的文件",
  国务院文件: "國務院文件",
  维基数据: "維基數據",
  国内: "中國大陸",
  下采样: "下取樣",
  下采取: "下採取",
  多采自: "多採自",
  落地签: "落地簽",
  接龙游戏: "接龍遊戲",
  预算法: "預算法",
  珠算法: "珠算法",
  系统的运行: "系統的運作",
  标杆: "標竿",
  社交媒体: "社群媒體",
  笔记本: "筆記型電腦",
  渠道: "管道",
  内置: "內建",
  报道: "報導",
  通过网络: "透過網路",
  通过监测: "透過監測",
  通过逐通道: "透過逐通道",
  通过查询: "透過查詢",
  通过训练: "透過訓練",
  通过两两: "透過兩兩",
  通过强化学习: "透過強化學習",
  通过相互: "透過相互",
  "通过 API": "透過 API",
  通过聊天: "透過聊天",
  通过学习: "透過學習",
  通过再训练: "透過再訓練",
  通过辩论: "透過辯論",
  数字化: "數位化",
  运营: "營運",
  掩码: "遮罩",
  账户: "帳戶",
  国际象棋: "西洋棋",
  与方差: "與變異數",
  位整数: "位元整數",
  位浮点: "位元浮點",
  位量化: "位元量化",
  位数据类型: "位元資料類型",
  位宽: "位元寬度",
  推理时: "推論時",
  推理成本: "推論成本",
  高速推理: "高速推論",
  推理计算量: "推論計算量",
  推理服务: "推論服務",
  开源推理框架: "開源推論框架",
  "模型推理（": "模型推論（",
  发展并运行: "發展並運行",
  开放协议: "開放協定",
  照协议: "照協定",
  密码学协议: "密碼學協定",
  共识协议: "共識協定",
  搜索: "搜尋",
  伯克利: "柏克萊",
  阿布扎比: "阿布達比",
  阿联酋: "阿聯",
  沃森: "華生",
  这份文件: "這份文件",
  同类文件: "同類文件",
  文件用: "文件用",
  不少文件: "不少文件",
  边缘推理: "邊緣推論",
  多模态大语言模型: "多模態大型語言模型",
  音像: "影音",
  推理服务器: "推論伺服器",
};
const fieldWord = new RegExp(
  Object.keys(fieldWords)
    // 并发出 must be tried before 并发.
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "g",
);

/** Gives Simplified text in Traditional Chinese as the field writes it in Taiwan. */
export function toTraditional(text: string): string {
  let out = "";
  let from = 0;
  for (const { 0: word, index } of text.matchAll(fieldWord)) {
    out += convert(text.slice(from, index)) + fieldWords[word];
    from = index + word.length;
  }
  return quoteMarks(out + convert(text.slice(from)));
}

/** Taiwan and Hong Kong quote with corner brackets. */
function quoteMarks(text: string): string {
  return text.replaceAll("“", "「").replaceAll("”", "」").replaceAll("‘", "『").replaceAll("’", "』");
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
  const named = { ...name, text, ...(name.context && { context: traditionalContext(name.context) }) };
  if (!name.pinyin || fold(text) === fold(name.text)) return named;
  return { ...named, pinyin: toPinyin(text) };
}

/** The words as they are, since texts are compared folded, and those for which Taiwan has another word. */
function traditionalContext({ field, general, ...rest }: NameContext): NameContext {
  const each = (words: readonly string[]) => {
    const folded = new Set(words.map(fold));
    return [...words, ...new Set(words.map(toTraditional).filter((word) => !folded.has(fold(word))))];
  };
  return { ...rest, ...(field && { field: each(field) }), ...(general && { general: each(general) }) };
}
