import type { FactSentence } from './fact-sentence.js';

// 建设单位：… | 3.总投资：182000 | （二）进展情况：…; not 项目名称：…, which names the record, and not 县长说：….
const RE_FIELD =
  /^(?:[（(]?[\d一二三四五六七八九十①-⑳]{1,3}[）)、.．]?)?[^，。；：｜\uE000-\uE009]{0,6}(?:投资|规模|单位|地[点址]|业主|法人|进[展度]|内容|面积|占地|用地|工期|产能|状态|阶段|情况|性质|年限|时间|效益|选址|资金|方式|责任人|联系人)[^，。；：｜\uE000-\uE009]{0,4}：/u;

// （三）… | 2.… | ①… | ●…
const RE_NUMBERED = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳●■◆▲★☆▶►◇○•·])/u;

/** Whether a sentence opens a numbered item of a list, which speaks of something new. */
export function opensItem({ kind, text }: FactSentence): boolean {
  return kind === 'item' && RE_NUMBERED.test(text);
}

/** Whether a sentence is a line of the record that its heading names: 建设单位：…, 总投资：…. */
export function isField({ text }: FactSentence): boolean {
  return text.includes('：') && RE_FIELD.test(text);
}
