import { compareSpans } from '@liantu/ontology';
import type { Span } from '@liantu/ontology';
import { FoundMentions } from '../mentions/found-mentions.js';
import type { Mention } from '../mentions/mention.js';
import type { RecognitionContext } from '../mentions/recognition.js';
import { settleOverlaps } from '../mentions/settle-overlaps.js';
import { findNewNames } from './find-new-names.js';
import type { NewName } from './find-new-names.js';
import type { Learned } from './learned.js';

/** The tagger's names that are at least as likely are added; from 0.5 on none overlaps another. */
const ADD_FROM = 0.5;

/**
 * The mentions that the rules settled on, with those that only the tagger sees in the words that are left. Nothing that
 * the rules settled on gives way to the tagger.
 */
export function reviewMentions(
  context: RecognitionContext,
  settled: readonly Mention[],
  { tagger }: Pick<Learned, 'tagger'>,
): Mention[] {
  const names = findNewNames(context, settled, tagger, ADD_FROM);
  if (names.length === 0) return [...settled];
  const found = new FoundMentions();
  for (const mention of settled) found.add(mention);
  const added = names
    .map((name) => mentionOf(context, name))
    .filter((mention) => standsBeside(mention, found));
  const placed = added.map((mention) => withPlace(context, mention, found));
  return [...withoutPlacesIn(settled, placed), ...placed].sort(compareSpans);
}

/** 大连|砺禾新材公司: a place right before a company's name, without its suffix, belongs to the name. */
function withPlace(context: RecognitionContext, mention: Mention, settled: FoundMentions): Mention {
  if (mention.type !== 'Enterprise') return mention;
  const place = settled.endingAt(mention.start, 'District');
  if (place?.rule !== BARE_PLACE || settled.overlapping(place).length > 1) return mention;
  if (settled.endingAt(place.start, 'District')) return mention;
  const { start } = place;
  return { ...mention, start, name: nameAt(context, { start, end: mention.end }) };
}

const BARE_PLACE = 'district.short-name';

/** What was settled, less the places with which a company's name turned out to begin. */
function withoutPlacesIn(settled: readonly Mention[], names: readonly Mention[]): Mention[] {
  const starts = new Set(
    names.filter(({ type }) => type === 'Enterprise').map(({ start }) => start),
  );
  return settled.filter(({ type, rule, start }) => {
    return !(type === 'District' && rule === BARE_PLACE && starts.has(start));
  });
}

/** Whether a mention displaces none of those settled: it may stand inside a project's name. */
function standsBeside(mention: Mention, settled: FoundMentions): boolean {
  const over = settled.overlapping(mention);
  return over.length === 0 || settleOverlaps([mention, ...over]).length === over.length + 1;
}

const RE_SIGNS = /[“”"'‘’「」『』《》〈〉]/gu;

function nameAt({ text }: RecognitionContext, { start, end }: Span): string {
  return text.slice(start, end).replace(RE_SIGNS, '');
}

// 开发|出|双立柱锯床, 整地机|等: words beside a name that the segmenter leaves to it.
const RE_BEFORE_NAME = /^(?:出了?|起|了|着)(?=\p{Script=Han}{3})/u;
const RE_BEHIND_NAME = /(?<=\p{Script=Han}{2})等$/u;

function mentionOf(context: RecognitionContext, found: NewName): Mention {
  const { type, probability } = found;
  const printed = context.text.slice(found.start, found.end);
  const start = found.start + (RE_BEFORE_NAME.exec(printed)?.[0].length ?? 0);
  const end = RE_BEHIND_NAME.test(printed) ? found.end - 1 : found.end;
  const name = nameAt(context, { start, end });
  const confidence = Math.round(probability * 1000) / 1000;
  return { type, start, end, name, rule: `${type.toLowerCase()}.learned`, confidence };
}
