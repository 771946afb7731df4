import { isTelling } from './company-items.js';
import type { CompanyItem } from './company-items.js';
import type { Mention } from './mention.js';
import type { RecognitionContext } from './recognition.js';

// 、|缇岚|、, 、|清禾精瓷|等: an item of a list up to the next mark or joint.
const RE_NEXT =
  /^[、和与](?<item>[\p{Script=Han}A-Za-z·（）]{2,10}?)(?=[、，。；：（“\n]|等|都|[和与]|[两三四五六七八九\d]家|$)/u;
const RE_BEFORE = /(?<=[、，。；：（“”\n的给]|^)(?<item>[\p{Script=Han}A-Za-z·]{2,8})[、和与]$/u;
/** How far an item may reach, in characters. */
const REACH = 12;

/** The unknown names in a list beside a company: 砺岳科技、|缇岚、|清禾 after the page has told who 砺岳科技 is. */
export function recognizeListMates(context: RecognitionContext): Mention[] {
  const { found } = context;
  const mates: Mention[] = [];
  const seen = new Set<number>();
  for (const company of found.all('Enterprise')) {
    if (company.confidence < 0.6 || company.deixis) continue;
    for (const item of [...after(context, company.end), ...before(context, company.start)]) {
      if (seen.has(item.start)) continue;
      seen.add(item.start);
      if (found.overlapping(item, 'Enterprise').length > 0 || !isTelling(context, item)) continue;
      mates.push(mate(context, item));
    }
  }
  return mates;
}

function after({ text, found }: RecognitionContext, from: number): CompanyItem[] {
  const items: CompanyItem[] = [];
  for (let at = from; ;) {
    const item = RE_NEXT.exec(text.slice(at, at + REACH))?.groups!['item'];
    if (item === undefined) return items;
    const start = at + 1;
    const end = start + item.length;
    const place = found.startingAt(start, 'District');
    items.push({ start, end, coreStart: place && place.end + 2 <= end ? place.end : start });
    at = end;
  }
}

function before({ text, found }: RecognitionContext, to: number): CompanyItem[] {
  const items: CompanyItem[] = [];
  for (let at = to; ;) {
    const item = RE_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.groups!['item'];
    if (item === undefined) return items;
    const end = at - 1;
    const start = end - item.length;
    const place = found.startingAt(start, 'District');
    items.push({ start, end, coreStart: place && place.end + 2 <= end ? place.end : start });
    at = start;
  }
}

function mate({ text }: RecognitionContext, { start, end }: CompanyItem): Mention {
  return {
    type: 'Enterprise',
    start,
    end,
    name: text.slice(start, end),
    rule: 'enterprise.list-mate',
    confidence: 0.65,
  };
}
