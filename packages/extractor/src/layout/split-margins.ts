import type { Span } from '@liantu/ontology';
import type { Draft } from './draft.js';
import { sliceText, trimText } from './mapped-text.js';
import type { ParagraphKind } from './page.js';
import { isCredit } from './signs.js';

// 本报讯（记者 李某）, 【本报阳江讯】, 本报广德讯, 新华社北京7月1日电 | 记者7月1日获悉
const RE_DATELINE =
  /^[【（]?(?:(?:本报|本刊|本网|本台)[\p{Script=Han}]{0,6}讯|[\p{Script=Han}]{1,8}[网报社台]讯(?=[：:（ 】])|[\p{Script=Han}]{2,10}\d{1,2}月\d{1,2}日[讯电]|[\p{Script=Han}]{2,4}(?<![通资短快简音腾])讯(?=（)|(?:新华社|中新[社网])[\p{Script=Han}]{0,8}(?:\d{1,2}月)?\d{1,2}日[电讯])[】）]?(?:（[^）]{0,40}）)?[ 　:：]*(?=\S)/u;
// 发布时间：2024-12-27 14:27 | 来源：某网 | 编辑：李某|12月22日，…
const RE_DATA =
  /^发布(?:时间|日期)?[：:] ?\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?(?: ?[|｜] ?[\p{Script=Han}]{2,4}[：:][^|｜。，：:]{2,20}?){0,4}(?=\d{1,2}月\d{1,2}日|近日|日前|本报讯)/u;
// （上接第1版）十月的宁国
const RE_CONTINUED_FROM = /^（\s*(?:上接|紧接|接)[^）]{0,16}）\s*/u;
// （下转第2版）; （上接A01版）
const RE_CONTINUED_ON = / ?[（►]?(?:下转|转) ?[A-Z]?第?[A-Z]?\d{0,3} ?版[^。]{0,12}[）]?$/u;
// 。（记者 李某 张某）, 。（来源：某报） | 总投资3亿元（二期）
const RE_SIGNED =
  /(?<=[。！？…”])\s*（(?:[^（）。]{0,12}(?:记者|通讯员|作者|文\/图|摄影|编辑|来源|据|摘自)[^（）。]{0,30}|[\p{Script=Han}·]{1,4}(?:[ 　、]+[\p{Script=Han}·]{1,4}){0,4})）$/u;
// 。夏远航 摄; 。某某公司供图; （本版照片均由本报记者李某摄） | 。电路板由甲公司提供
const RE_CREDIT =
  /(?<=[。！？…”])\s*(?:（[^（）。]{0,40}(?:摄|供图|提供|照片|图片|摄影报道)[^（）。]{0,12}）|[^。！？…”]{1,30}(?:摄|供图|摄影报道|\/图)|(?:图片|照片)[^。！？…”]{1,24}提供)$/u;

// 。xNa青溪新闻网, which a site prints to tell copies
const RE_STAMP = /(?<=[。！？”）])[A-Za-z]{2,4}[\p{Script=Han}]{2,10}网$/u;

const HEADS: readonly (readonly [RegExp, ParagraphKind])[] = [
  [RE_DATA, 'furniture'],
  [RE_CONTINUED_FROM, 'furniture'],
  [RE_DATELINE, 'byline'],
];
const TAILS: typeof HEADS = [
  [RE_STAMP, 'furniture'],
  [RE_CONTINUED_ON, 'furniture'],
  [RE_CREDIT, 'furniture'],
  [RE_SIGNED, 'byline'],
];
/** How a paragraph ends that has one of {@link TAILS}: 。（记者 李某）, 。李某摄, （下转第2版. */
const RE_TAIL_END = /(?:[）摄图道供网]|版[^。]{0,12})$/u;
const LONGEST_TAIL_END = 16;
/** No signature or credit is longer, in characters. */
const MAX_TAIL = 100;

interface Part extends Span {
  readonly kind: ParagraphKind;
}

/** A paragraph parted from what is printed in its margins: dateline, page turns, signature, photo credit. */
export function splitMargins(draft: Draft): Draft[] {
  if (draft.kind === 'furniture' || draft.kind === 'byline') return [draft];
  return cutMargins(draft.content.text, draft.kind).map((part, i) => ({
    ...draft,
    content: trimText(sliceText(draft.content, part)),
    kind: part.kind,
    gap: i === 0 ? draft.gap : 0,
  }));
}

function cutMargins(text: string, kind: ParagraphKind): Part[] {
  const before: Part[] = [];
  const after: Part[] = [];
  let start = 0;
  let end = text.length;
  for (const [pattern, headKind] of HEADS) {
    const length = pattern.exec(text.slice(start))?.[0].length ?? 0;
    if (length > 0 && start + length < end)
      before.push({ start, end: start + length, kind: headKind });
    start = before.at(-1)?.end ?? start;
  }
  for (const [pattern, tailKind] of RE_TAIL_END.test(text.slice(-LONGEST_TAIL_END)) ? TAILS : []) {
    const from = Math.max(start, end - MAX_TAIL);
    const at = pattern.exec(text.slice(from, end))?.index;
    if (at !== undefined && from + at > start)
      after.unshift({ start: from + at, end, kind: tailKind });
    end = after[0]?.start ?? end;
  }
  const credited = after.some(
    (part) => part.kind === 'furniture' && isCredit(text.slice(part.start, part.end)),
  );
  return [
    ...before,
    { start, end, kind: credited && kind === 'body' ? 'caption' : kind },
    ...after,
  ];
}
