import type { Mention } from './mention.js';
import type { ReadableSentence } from './recognition.js';
import { sentencePattern } from './sentence-patterns.js';

// 项目名称：青屏薄膜扩能（报告表）| 【项目名称】青屏县白石镇泊位工程; must not match 项目名称：待定, 项目名称。
const RE_LABELLED = sentencePattern(
  /(?:项目|工程|标段)名称(?:[：:]|】)(?<name>[^，。；：\s]{4,60}?)(?=(?:（(?:报告[书表]|登记表|[\p{Script=Han}]{0,8}编[号码][^（）]*)）|[，。；\s]|$))/dgu,
);
// 待定, 3个, 见附件 name none.
const RE_NONE = /^(?:待定|未定|见附|暂定|如上|同上|\d+个)/u;

/** What a form fills in as the project's name: it is told whole, whatever its head. */
export function worksLabelledIn(sentence: ReadableSentence): readonly Mention[] {
  return RE_LABELLED.readIn(sentence, (match) => {
    const [from, to] = match.indices!.groups!['name']!;
    const name = match.groups!['name']!.replace(/[“”]/gu, '');
    if (RE_NONE.test(name)) return [];
    const span = { start: sentence.start + from, end: sentence.start + to };
    return [{ ...span, type: 'Project', name, rule: 'project.labelled', confidence: 0.9 }];
  });
}
