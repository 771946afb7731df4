import type { FactSentence } from './fact-sentence.js';
import { isRow } from './find-topic.js';

// What a line of a record may be headed by: 建设单位, 项目概况, 环评机构, 主要环境影响及对策.
const LABEL =
  '(?:投资|规模|单位|机构|地[点址]|位置|业主|法人|代表|[进年]度|进展|内容|概况|简介|简况|介绍|面积|占地|用地|工期|产能|状态|阶段|情况|性质|类[型别]|年限|时间|期限|效益|选址|资金|来源|方式|模式|责任人|联系人|电话|传真|邮箱|影响|对策|措施|意见|参与|告知|结论|用途|指标|工艺|条件|配套|需求|市场分析|前景|优势|代码|编号|等级|级别|部门|负责人|牵头|报价|备注|说明|投资方|招标人|中标人|候选人)';

// 建设单位：… | 3.总投资：182000 | （二）进展情况：… | 【建设地点】…; not 项目名称：…, which names the record, and not 县长说：….
const RE_FIELD = new RegExp(
  `^(?:[（(]?[\\d一二三四五六七八九十①-⑳]{1,3}[）)、.．]?)?[【]?[^，。；：｜【】\\uE000-\\uE009]{0,6}${LABEL}[^，。；：｜【】\\uE000-\\uE009]{0,4}[：】]`,
  'u',
);

// （三）… | 2.… | ①… | ●… | ❻… | ▸…
const RE_NUMBERED =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳❶-❿⓵-⓾●■◆▲△▼★☆▶►▷▸▪▫◇○◎※•·✦✅])/u;

/** Whether a sentence opens a numbered item of a list, which speaks of something new. */
export function opensItem({ kind, text }: FactSentence): boolean {
  return kind === 'item' && RE_NUMBERED.test(text);
}

/** Whether a sentence stands as a line of a list, whatever it was taken for: a short item looks like a heading. */
export function isLine({ kind, text }: FactSentence): boolean {
  return kind !== 'title' && kind !== 'caption' && (RE_NUMBERED.test(text) || isRow(text));
}

/** Whether a sentence is a line of the record that its heading names: 建设单位：…, 总投资：…. */
export function isField({ text }: FactSentence): boolean {
  return /[：】]/u.test(text) && RE_FIELD.test(text);
}
