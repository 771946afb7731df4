import type { Span } from '@liantu/ontology';
import type { Draft } from './draft.js';
import { sliceText, trimText } from './mapped-text.js';
import type { ParagraphKind } from './page.js';

// 本报讯（记者 李某）, 【本报阳江讯】, 本报广德讯, 新华社北京7月1日电 | 记者7月1日获悉
const RE_DATELINE =
  /^[【（]?(?:(?:本报|本刊|本网|本台)[\p{Script=Han}]{0,6}讯|(?:新华社|中新[社网])[\p{Script=Han}]{0,8}(?:\d{1,2}月)?\d{1,2}日[电讯])[】）]?(?:（[^）]{0,40}）)?[ 　:：]*(?=\S)/u;
// （上接第1版）十月的宁国
const RE_CONTINUED_FROM = /^（\s*(?:上接|紧接|接)[^）]{0,16}）\s*/u;
// （下转第2版）; （上接A01版）
const RE_CONTINUED_ON =
  /\s*[（►]?\s*(?:下转|转)\s*[A-Z]?第?\s*[A-Z]?\d{0,3}\s*版[^。]{0,12}[）]?$/u;
// 。（记者 李某 张某） | 总投资3亿元（二期）
const RE_SIGNED =
  /(?<=[。！？…”])\s*（(?:[^（）。]{0,12}(?:记者|通讯员|作者|文\/图|摄影|编辑)[^（）。]{0,30}|[\p{Script=Han}·]{1,4}(?:[ 　、]+[\p{Script=Han}·]{1,4}){0,4}|完)）$/u;
// 。夏远航 摄; 。秦翎航空供图; （本版照片均由本报记者李某摄）
const RE_CREDIT =
  /(?<=[。！？…”])\s*(?:（[^（）。]{0,40}(?:摄|供图|提供|照片|图片|摄影报道)[^（）。]{0,12}）|[^。！？…”]{1,30}(?:摄|供图|提供|摄影报道|\/图))$/u;

/** A paragraph parted from what is printed in its margins: dateline, page turns, signature, photo credit. */
export function splitMargins(draft: Draft): Draft[] {
  if (draft.kind === 'furniture' || draft.kind === 'byline') return [draft];
  const { text } = draft.content;
  const parts: { readonly span: Span; readonly kind: ParagraphKind }[] = [];
  let start = 0;
  let end = text.length;
  const cutHead = (pattern: RegExp, kind: ParagraphKind): void => {
    const length = pattern.exec(text.slice(start, end))?.[0].length ?? 0;
    if (length === 0 || start + length === end) return;
    parts.push({ span: { start, end: start + length }, kind });
    start += length;
  };
  const tail: typeof parts = [];
  const cutTail = (pattern: RegExp, kind: ParagraphKind): boolean => {
    const at = pattern.exec(text.slice(start, end))?.index ?? 0;
    if (at <= 0) return false;
    tail.unshift({ span: { start: start + at, end }, kind });
    end = start + at;
    return true;
  };
  cutHead(RE_CONTINUED_FROM, 'furniture');
  cutHead(RE_DATELINE, 'byline');
  cutTail(RE_CONTINUED_ON, 'furniture');
  const credited = cutTail(RE_CREDIT, 'furniture');
  cutTail(RE_SIGNED, 'byline');
  const kind = credited && draft.kind === 'body' ? 'caption' : draft.kind;
  return [...parts, { span: { start, end }, kind }, ...tail].map((part, i) => ({
    ...draft,
    content: trimText(sliceText(draft.content, part.span)),
    kind: part.kind,
    gap: i === 0 ? draft.gap : 0,
  }));
}
