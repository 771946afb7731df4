import type { Span } from '@liantu/ontology';
import { mayBeCompany } from './company-items.js';
import type { CompanyItem } from './company-items.js';
import type { Mention } from './mention.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 中标人：|缙岳西北、缙禾送变电, 【环评单位】|缙岳环院; must not match 责任单位：, 主管单位：.
const RE_LABEL = pagePattern(
  /(?:(?:中标|成交|建设|施工|设计|监理|环评|评价|招标|采购|承建|承包|总包|运营|(?<!总)投资|出资|参与|代理|供货|供应|生产|实施|申报|业主|项目|编制|勘察|检测|会员|参会|服务)(?:人|方|单位|机构|企业|公司|主体|商|候选人)(?:名称)?|招标代理|业主)[：】](?=[^\n：]{2,})/gu,
);
const RE_LINE = /^[^\n，。；：｜|]{2,60}/u;
const RE_BODY =
  /(?:[局委部办厅院校所馆站元]|政府|投资基金|产业基金|母基金|中心|管委会|大学|学院|协会|指挥部|医院|[省市县区镇乡村])$/u;
const RE_DESIGN = /(?:设计院|勘察院|环院|建院)$/u;
const RE_NAME = /^[\p{Script=Han}A-Za-z·（）]{2,18}$/u;
const RE_NONE_YET =
  /招商|招标|待定|未定|公示|联系|电话|个人|投资者|见附|详见|暂无|项目|人士|单位$/u;

/** The firms that a form or a notice gives after the label of a party: 中标人：缙岳西北. */
export function recognizeLabelledCompanies(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_LABEL).flatMap(({ end, sentence }) =>
    itemsAfter(context, end, sentence.end)
      .filter((item) => !isKnown(context, item) && isFirm(context, item))
      .map(({ start, end: to }) => ({
        type: 'Enterprise' as const,
        start,
        end: to,
        name: context.text.slice(start, to),
        rule: 'enterprise.labelled',
        confidence: 0.75,
      })),
  );
}

/** The items up to the end of the line, what stands in brackets or behind a space left out. */
function itemsAfter(
  { text, found }: RecognitionContext,
  from: number,
  limit: number,
): CompanyItem[] {
  const line = RE_LINE.exec(text.slice(from, Math.min(limit, from + 60)))?.[0] ?? '';
  const items: CompanyItem[] = [];
  let at = from;
  for (const part of line.split(/[、/／]/u)) {
    const name = /^\s*(?:[^\s（]|（[^（）]{2,6}）(?=\p{Script=Han}{2}))*/u.exec(part)![0];
    const lead = name.length - name.trimStart().length;
    const span: Span = { start: at + lead, end: at + name.length };
    const place = found.startingAt(span.start, 'District');
    const isHead = place !== undefined && place.end + 2 <= span.end;
    items.push({ ...span, coreStart: isHead ? place.end : span.start });
    at += part.length + 1;
  }
  return items;
}

/** Whether a company was found that begins the item. */
function isKnown({ found }: RecognitionContext, item: CompanyItem): boolean {
  return found.overlapping(item, 'Enterprise').some(({ start }) => start <= item.start + 2);
}

function isFirm(context: RecognitionContext, item: CompanyItem): boolean {
  const name = context.text.slice(item.start, item.end);
  if (!RE_NAME.test(name) || RE_NONE_YET.test(name)) return false;
  if (RE_BODY.test(name)) return RE_DESIGN.test(name);
  return mayBeCompany(context, item);
}
