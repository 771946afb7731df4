import { RE_BUILT } from './listed-works.js';
import type { Mention } from './mention.js';
import { RE_DROPPED } from './project-heads.js';
import type { ReadableSentence } from './recognition.js';
import { sentencePattern } from './sentence-patterns.js';

// 投资3亿元的|“澜石二期”, 上周受理的|“青屏光伏胶膜料”, “青屏年产3万吨聚甲醛”; must not match 实施的“百企帮百村”.
const RE_QUOTED = sentencePattern(
  /(?:(?<sure>\d[余多]?[万亿]+美?元的|(?:受理|签约|开工|投产|竣工|备案|在建|投建)的)|(?<told>建设的|新建的|实施的|引进的|谋划的))?“(?<name>[^“”，。；：！？\n]{4,36})”(?!活动|行动|计划|称号|奖|品牌|荣誉)/dgu,
);
// 年产3万吨 in a quotation is said of nothing but works.
const RE_YEARLY = /年(?:产|处理|加工|回收)[\d.]+[万亿千百]*\p{Script=Han}/u;
const RE_NO_WORKS =
  /(?:计划|行动|战略|模式|体系|机制|平台|基金|走廊|工程|品牌|协议|精神|之[家城乡都])$/u;

/** Works that a quotation names and no head tells: 投资3亿元的“澜石二期”. */
export function worksQuotedIn(sentence: ReadableSentence): readonly Mention[] {
  return RE_QUOTED.readIn(sentence, (match) => {
    const { sure, told, name } = match.groups as Record<string, string>;
    if (
      RE_NO_WORKS.test(name!) ||
      RE_DROPPED.test(sentence.text.slice(match.index + match[0].length))
    )
      return [];
    const isWorks =
      sure !== undefined || RE_YEARLY.test(name!) || (told !== undefined && RE_BUILT.test(name!));
    if (!isWorks) return [];
    const [from, to] = match.indices!.groups!['name']!;
    const span = { start: sentence.start + from, end: sentence.start + to };
    return [{ ...span, type: 'Project', name: name!, rule: 'project.quoted', confidence: 0.75 }];
  });
}
