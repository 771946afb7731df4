import { tradeStart } from './company-names.js';
import { findNameHead, startsCountry } from './name-head.js';
import type { NameHead } from './name-head.js';
import { oddness } from './name-oddness.js';
import { FUNCTION_CHARACTERS, LEAD_WORDS, LEGAL_FORMS, TELLING_TRADES } from './name-words.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { TermTrie } from './term-trie.js';

/** A stretch that ends like a company's name. */
export interface CompanyCandidate {
  readonly sentence: ReadableSentence;
  readonly start: number;
  readonly end: number;
  /** The place that heads the name; '' where none does. */
  readonly place: string;
  /** Between place and form. */
  readonly core: string;
  readonly form: string;
  /** Whether the form is that of a company, or a word of trade that may end a company's name. */
  readonly kind: 'legal' | 'trade';
}

const FORMS = new TermTrie<CompanyCandidate['kind']>([
  ...[...TELLING_TRADES].map((word) => [word, 'trade'] as const),
  ...LEGAL_FORMS.map((form) => [form, 'legal'] as const),
]);

/** Whether a form or a telling word of trade begins at `at`. */
export function startsForm(text: string, at: number): boolean {
  return FORMS.longestAt(text, at) !== undefined;
}

/** Every stretch of the sentence that ends in a company's form or in a word of trade, as far left as a name goes. */
export function companyCandidates(
  sentence: ReadableSentence,
  context: RecognitionContext,
): CompanyCandidate[] {
  const { text } = context;
  const candidates: CompanyCandidate[] = [];
  const { start, end: limit } = sentence;
  for (let at = start; (at = FORMS.nextStart(text, at, limit)) < limit; at++) {
    const hit = FORMS.longestAt(text, at, limit);
    if (!hit) continue;
    const end = extendForm(text, hit.start, hit.end, limit);
    const candidate = candidateAt(context, sentence, hit.start, end, hit.value);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

// 青禾农商银行|宁江支行, 有限公司|第二分公司
const RE_BRANCH = /^(?:[\p{Script=Han}]{2,5}?(?:分公司|分行|支行|分厂))/u;

function extendForm(text: string, start: number, end: number, limit: number): number {
  if (!/(?:银行|有限公司|有限责任公司)$/u.test(text.slice(start, end))) return end;
  return end + (RE_BRANCH.exec(text.slice(end, Math.min(limit, end + 9)))?.[0].length ?? 0);
}

// 宁海水务集团|水务建设公司
const RE_PARENT = /集团|公司/u;

function candidateAt(
  context: RecognitionContext,
  sentence: ReadableSentence,
  formStart: number,
  end: number,
  kind: CompanyCandidate['kind'],
): CompanyCandidate | undefined {
  const { text } = context;
  const form = text.slice(formStart, end);
  let head = findNameHead(context, sentence.start, formStart, { places: isFullForm(form) ? 2 : 1 });
  if (head?.start === formStart && text[formStart - 1] === '和') {
    // 清康和|集团: a brand that ends like a conjunction.
    head = findNameHead(context, sentence.start, formStart, { beyond: formStart - 1 });
  }
  if (!head) return undefined;
  head = overVerb(context, head);
  if (head.start === formStart) return undefined;
  if (isFullForm(form) && isTooLittle(text.slice(head.start, formStart))) {
    // 某某|过滤|科技有限公司: the word that seemed to stop the name belongs to it.
    head = findNameHead(context, sentence.start, formStart, { beyond: head.start - 1 }) ?? head;
    head = overVerb(context, head);
  }
  if (
    form === '公司' &&
    isTradeOnly(text.slice(head.start, formStart)) &&
    !RE_PARENT.test(text.slice(head.start - 2, head.start))
  ) {
    // 大连|诺维|新材料公司: a brand that is a verb too, where a place begins the name.
    const wider = findNameHead(context, sentence.start, formStart, {
      beyond: head.start - 1,
      most: 12,
    });
    if (wider && wider.coreStart > wider.start && wider.coreStart + 2 <= head.start) head = wider;
  }
  if (isFullForm(form)) {
    head = behindTown(context, formStart, placedHead(context, sentence.start, formStart, head));
  }
  const core = text.slice(head.coreStart, formStart);
  let place = text.slice(head.start, head.coreStart);
  let start = head.start;
  // 青溪镇|果农|合作联社: the place is all that tells it from others.
  const isPlainClub = form.endsWith('社') && oddness(context, head.coreStart, formStart) < 1;
  if (locates(context, head, form, kind) && !isTradeOnly(core) && !isPlainClub) {
    [start, place] = [head.coreStart, ''];
  }
  // 长泰包装: a brand that is a place's name too.
  const isPlaceBrand = core === '' && kind === 'trade' && !isSurePlace(context, head.start);
  return isPlaceBrand
    ? { sentence, start, end, place: '', core: place, form, kind }
    : { sentence, start, end, place, core, form, kind };
}

/** 河西|砺岳|起重|集团: the head before what a firm does, where its unknown word stands between that and a place. */
function overVerb({ text, tokens, found }: RecognitionContext, head: NameHead): NameHead {
  const verb = tokens.at(head.start - 1);
  if (!verb || verb.end !== head.start || !verb.tag.startsWith('v')) return head;
  if (LEAD_WORDS.has(text.slice(verb.start, verb.end))) return head;
  const brand = tokens.at(verb.start - 1);
  if (brand?.tag !== 'x' || !/^\p{Script=Han}{2,3}$/u.test(text.slice(brand.start, brand.end)))
    return head;
  const place = found.endingAt(brand.start, 'District');
  return place && !place.deixis ? { start: place.start, coreStart: place.end } : head;
}

// 清河市|名|门锁业有限公司: what counts elsewhere may open a name right behind a place.
const RE_COUNTER = /^[名位家款条座项批]$/u;

/** 清河市|特佳|塑料有限公司: the head with its place, where only an everyday word keeps the two apart. */
function placedHead(
  context: RecognitionContext,
  from: number,
  formStart: number,
  head: NameHead,
): NameHead {
  const { text, tokens, found } = context;
  // 清河|三和|金业有限公司: one character by itself is no name that 和 could join.
  const place = text[head.start - 1] === '和' && found.endingAt(head.start - 2, 'District');
  if (place && place.start >= from) return { start: place.start, coreStart: place.end };
  const word = tokens.wordAt(head.start - 1);
  if (head.coreStart > head.start || head.start <= from || word.length > 2) return head;
  const isFunction = FUNCTION_CHARACTERS.has(word) && !RE_COUNTER.test(word);
  if (LEAD_WORDS.has(word) || isFunction || !/^\p{Script=Han}+$/u.test(word)) return head;
  const wider = findNameHead(context, from, formStart, { beyond: head.start - 1 });
  const isPlaced = wider !== undefined && wider.coreStart > wider.start;
  return isPlaced && text.slice(wider.coreStart, head.start) === word ? wider : head;
}

/** 石桥镇|禾石箱包有限公司: the head behind the town that begins it, however the words were cut; 安河县石桥镇禾石酒业有限公司 may be whole. */
function behindTown(
  { text, found }: RecognitionContext,
  formStart: number,
  head: NameHead,
): NameHead {
  let start = head.start;
  for (;;) {
    const town = found.startingAt(start, 'District');
    const isTown = town && RE_TOWN.test(text.slice(town.start, town.end));
    if (!isTown || town.end + 2 > formStart) break;
    start = town.end;
  }
  const isNamed = start > head.start && !isTradeOnly(text.slice(start, formStart));
  return isNamed ? { start, coreStart: start } : head;
}

/** Whether the form is one that a register gives, so that the name before it is whole. */
export function isFullForm(form: string): boolean {
  return /(?:有限|责任|株式|总公司)/u.test(form);
}

const RE_NEAR_PLACE = /.{2}(?:区|镇|乡|街道|村)$/u;
/** Seldom does a register let a name begin with a town or a village. */
const RE_TOWN = /.{2}(?:镇|乡|街道|村)$/u;
const RE_WHOLE_PLACE = /.{2}(?:省|市|县|旗)$/u;

/** 高桥区|某某飞机公司, 云江省|清河市|某某集团: whether the place is where the company is, not what it is called. */
function locates(
  { text, found }: RecognitionContext,
  { start, coreStart }: NameHead,
  form: string,
  kind: CompanyCandidate['kind'],
): boolean {
  const place = text.slice(start, coreStart);
  if (onlyLocates(place, form, kind)) return true;
  const wider = found.endingAt(start, 'District');
  return !isFullForm(form) && wider !== undefined && RE_WHOLE_PLACE.test(place);
}

/** 高桥区|某某飞机公司: whether the place is where the company is, not what it is called. */
function onlyLocates(place: string, form: string, kind: CompanyCandidate['kind']): boolean {
  if (isFullForm(form)) return false;
  return RE_NEAR_PLACE.test(place) || (kind === 'trade' && RE_WHOLE_PLACE.test(place));
}

function isSurePlace({ found, text }: RecognitionContext, start: number): boolean {
  const place = found.startingAt(start, 'District');
  return (place !== undefined && place.confidence >= 0.5) || startsCountry(text, start);
}

function isTooLittle(printed: string): boolean {
  const core = printed.replace(/（[^）]*）/gu, '');
  return core.length < 2 || isTradeOnly(core);
}

function isTradeOnly(core: string): boolean {
  return tradeStart(core) === 0;
}
