import type { Span } from '@liantu/ontology';
import type { Valuation } from '../relations/claim.js';
import { findDates, isDay } from './dates.js';
import type { DateContext } from './dates.js';
import { mentionAt, pageSpan } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { isWork } from './find-topic.js';
import { isField } from './records.js';

/** What an office makes known of works before they begin: permits asked for or given, what it seeks investors for. */
interface Notice {
  readonly part: Span;
  readonly date?: string;
}

// …环境影响评价文件受理情况公示 | …对外招商项目; not …竣工环境保护验收公示, nor …中标结果公告, after which building may have begun.
const RE_NOTICE =
  /(?:环评|环境影响|能评|节能|稳评|用地|规划|备案|核准|立项|可研|可行性研究|水土保持|初步设计|审批)[^，。；]{0,20}(?:公示|公告|批复|审批意见|的通知书)|招商项目(?:库|册|名录|推介|清单|汇编)?$/u;
const RE_OTHER_NOTICE = /验收|排污|注销|处罚|终止|撤销|流标|废标/u;

/** The notice that a story is, by its titles; undefined of any other. */
function findNotice(story: readonly FactSentence[], dates: DateContext): Notice | undefined {
  for (const sentence of story) {
    const { kind, text } = sentence;
    if (kind !== 'title' && kind !== 'heading') continue;
    const match = RE_NOTICE.exec(text);
    if (!match || RE_OTHER_NOTICE.test(text)) continue;
    const day = findDates(text, dates).find(({ iso }) => isDay(iso))?.iso;
    const part = pageSpan(sentence, match.index, match.index + match[0].length);
    return { part, ...(day !== undefined && { date: day }) };
  }
  return undefined;
}

// 项目名称：… | 一、… | （三）… | 【项目一】…
const RE_NAMES_RECORD =
  /^(?:[\d一二三四五六七八九十]{1,3}[、.．]|[（【](?:项目)?[^）】]{1,4}[）】]|(?:项目|工程)名称|[^\u4e00-\u9fa5\uE000-\uE009])*$/u;
const RE_WITHDRAWN = /撤回|退回|不予|暂缓|终止|未通过/u;

/** The sign of the work that a line of a notice names as one of its records. */
function recordOf(sentence: FactSentence): number | undefined {
  const first = [...sentence.slots.keys()].find((index) => isWork(sentence, index));
  if (first === undefined || RE_WITHDRAWN.test(sentence.text) || isField(sentence))
    return undefined;
  if (sentence.kind === 'title') return first;
  const lead = sentence.text.slice(0, first);
  const heads = sentence.kind !== 'body' || lead.includes('名称');
  return heads && RE_NAMES_RECORD.test(lead) ? first : undefined;
}

/** Where the works stand that a notice is about: each is planned, whatever else is said. */
export function readNotice(story: readonly FactSentence[], dates: DateContext): Valuation[] {
  const notice = findNotice(story, dates);
  if (!notice) return [];
  return story.flatMap((sentence) => {
    const index = recordOf(sentence);
    const subject = index === undefined ? undefined : mentionAt(sentence, index);
    if (index === undefined || !subject) return [];
    const named = pageSpan(sentence, index, index + 1);
    return [
      {
        subject,
        property: 'status' as const,
        value: '谋划',
        ...(notice.date !== undefined && { date: notice.date }),
        modality: 'stated' as const,
        parts: named.start < notice.part.start ? [named, notice.part] : [notice.part, named],
        rule: 'status.notice',
        confidence: 0.75,
      },
    ];
  });
}
