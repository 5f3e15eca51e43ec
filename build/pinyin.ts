import { Converter } from "opencc-js";
import { customPinyin, pinyin } from "pinyin-pro";

/** pinyin-pro knows the words of Simplified text, and by the words it tells polyphones apart. */
const toSimplified = Converter({ from: "t", to: "cn" });

/** Words of the field in which pinyin-pro picks another reading of a polyphone than a speaker does. */
customPinyin({
  重排: "chóng pái",
  重排序: "chóng pái xù",
  重采样: "chóng cǎi yàng",
  重构: "chóng gòu",
  重参数化: "chóng cān shù huà",
  重写: "chóng xiě",
  重要性: "zhòng yào xìng",
  权重: "quán zhòng",
  加权: "jiā quán",
  长上下文: "cháng shàng xià wén",
  长距离: "cháng jù lí",
  长程: "cháng chéng",
  长短期: "cháng duǎn qī",
  调用: "diào yòng",
  调度: "diào dù",
  微调: "wēi tiáo",
  调优: "tiáo yōu",
  调参: "tiáo cān",
  量化: "liàng huà",
  向量: "xiàng liàng",
  矢量: "shǐ liàng",
  张量: "zhāng liàng",
  标量: "biāo liàng",
  变量: "biàn liàng",
  分量: "fèn liàng",
  批量: "pī liàng",
  度量: "dù liàng",
  质量: "zhì liàng",
  数量: "shù liàng",
  动量: "dòng liàng",
  能量: "néng liàng",
  参数: "cān shù",
  分词: "fēn cí",
  传播: "chuán bō",
  朴素: "pǔ sù",
  卷积: "juǎn jī",
  差分: "chā fēn",
  残差: "cán chā",
  偏差: "piān chā",
  误差: "wù chā",
  方差: "fāng chā",
  离差: "lí chā",
  极差: "jí chā",
  启发: "qǐ fā",
  排行榜: "pái háng bǎng",
  回馈: "huí kuì",
  资讯: "zī xùn",
  华为: "huá wéi",
  知识: "zhī shí",
  句子: "jù zi",
  模板: "mú bǎn",
});

/** Gives the syllables of a Chinese name in either script with tone marks; what is not Chinese in it stays as it is. */
export function toPinyin(text: string): string {
  return pinyin(toSimplified(text), { type: "array", nonZh: "consecutive", toneSandhi: false })
    .map((syllable) => syllable.trim())
    .filter((syllable) => syllable !== "")
    .join(" ");
}
