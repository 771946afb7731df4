import type { Span } from '@liantu/ontology';
import { matchAll } from '../patterns/match-all.js';
import type { PooledPattern } from '../patterns/pattern-pool.js';
import { mentionsAgain } from './mention-again.js';
import type { Mention } from './mention.js';
import { phraseEndingAt } from './phrase-bounds.js';
import { unitsOf, unitsUntil } from './phrase-units.js';
import type { Unit } from './phrase-unit.js';
import { CLASS_WORDS } from './phrase-words.js';
import {
  RE_ABBREVIATION,
  RE_AIMING,
  RE_AIM_AFTER,
  RE_BARE_HEAD,
  RE_CAMPAIGN,
  RE_CAMPAIGN_WORD,
  RE_COMPONENTS,
  RE_COMPONENTS_AFTER,
  RE_COUNTED_AIMS,
  RE_DOCUMENT,
  RE_ENTERED,
  RE_GRAND_WORKS,
  RE_HEADED_COMPONENTS,
  RE_LAUNCH,
  RE_NATIONAL,
  RE_NUMBERED,
  RE_NUMBERED_ANYWHERE,
  RE_NUMBER_TAIL,
  RE_PAIR,
  RE_PLAN_AFTER,
  RE_QUOTED,
  RE_QUOTED_COMPONENTS,
  RE_QUOTED_HEAD,
  RE_SAME_NUMBER,
  RE_SETS_GOING,
  RE_SHARED_HEAD,
  RE_STANDING_FORM,
  RE_SUM,
  RE_TAIL,
  RE_TAIL_BREAK,
  RE_TITLE_LIKE,
} from './programme-frames.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

/** Campaigns, strategies, plans and mechanisms with a name: “登峰”三年行动, 《江澜市锂电产业提升方案》, 3+8+N产业链群. */
export function recognizeProgrammes(context: RecognitionContext): Mention[] {
  const found: Mention[] = [];
  for (const sentence of context.sentences) {
    found.push(...quotedIn(sentence));
    found.push(...documentsIn(sentence));
    if (!RE_CAMPAIGN_WORD.isIn(sentence)) continue;
    found.push(...campaignsIn(context, sentence));
    found.push(...componentsIn(sentence));
    found.push(...headedComponentsIn(sentence));
    found.push(...standingFormsIn(sentence));
  }
  return [...found, ...mentionsAgain(context, found, 'programme.again')];
}

/** “登峰”三年行动, “双百行动”, 推行“一企一档”; a quoted slogan (“项目为王”理念) is none. */
function quotedIn(sentence: ReadableSentence): readonly Mention[] {
  return RE_QUOTED.readIn(sentence, (match) => {
    const quoted = match[1]!;
    if (RE_TITLE_LIKE.test(quoted) || RE_CHAIN.test(quoted)) return [];
    const end = match.index + match[0].length;
    const after = sentence.text.slice(end);
    const tail = tailOf(after, quoted);
    if (tail !== undefined) {
      return [made(sentence, match.index, end + tail.length, quoted + tail, 'quoted-head', quoted)];
    }
    const own = RE_QUOTED_HEAD.test(quoted) && !RE_BARE_HEAD.test(quoted);
    if (
      own ||
      RE_SAME_NUMBER.test(quoted) ||
      RE_ABBREVIATION.test(quoted) ||
      RE_NUMBERED.test(quoted)
    ) {
      return [made(sentence, match.index, end, quoted, 'quoted')];
    }
    if (RE_PAIR.test(quoted) && RE_PLAN_AFTER.test(after)) {
      return [made(sentence, match.index, end, quoted, 'quoted')];
    }
    const before = sentence.text.slice(0, match.index);
    const aims =
      RE_COUNTED_AIMS.test(quoted) && (RE_AIMING.test(before) || RE_AIM_AFTER.test(after));
    if (aims || RE_SUM.test(quoted)) {
      return [made(sentence, match.index, end, quoted, aims ? 'counted-aims' : 'sum')];
    }
    const launched = RE_LAUNCH.test(before);
    const listed =
      /^(?:[、，。；和与等]|“|$|(?:国家|重大)?(?:战略|机遇|倡议)|组合拳|项目\d|政策|支持)/u.test(
        after,
      );
    return (launched && listed) || RE_SHARED_HEAD.test(after)
      ? [made(sentence, match.index, end, quoted, 'launched')]
      : [];
  });
}

// “瓷泥—瓷坯—成瓷”格局: a chain, no campaign.
const RE_CHAIN = /[^\d][—－→–][^\d]/u;

/** What follows the closing quote and belongs to the name: 三年行动 of “登峰”三年行动. */
function tailOf(after: string, quoted: string): string | undefined {
  if (/^\d{3,5}$/u.test(quoted)) return RE_NUMBER_TAIL.exec(after)?.[0];
  const tail = RE_TAIL.exec(after)?.[0];
  if (tail === undefined || RE_TAIL_BREAK.test(tail)) return undefined;
  return tail.length > 4 && !/\d|年|[一二三四五六七八九十]/u.test(quoted + tail) && tail.length > 8
    ? undefined
    : tail;
}

function documentsIn(sentence: ReadableSentence): Mention[] {
  return RE_DOCUMENT.matchesIn(sentence).map((match) => {
    const name = match[1]!;
    const undated = name.replace(/（[^）]*年）/u, '');
    const end = match.index + match[0].length;
    return made(
      sentence,
      match.index,
      end,
      name,
      'document',
      undated === name ? undefined : undated,
    );
  });
}

/** 燃气管网排查专项行动; the head alone (专项行动) is no name. */
function campaignsIn(context: RecognitionContext, sentence: ReadableSentence): readonly Mention[] {
  return RE_CAMPAIGN.readIn(sentence, (match) => {
    const units = unitsOf(context, sentence);
    const start = sentence.start + match.index;
    const before = unitsUntil(units, start);
    const { first, last } = phraseEndingAt(before, before.length - 1);
    const phrase = before.slice(first, last + 1);
    const modifiers = phrase.slice(
      phrase.findLastIndex(({ text }) => RE_SETS_GOING.test(text)) + 1,
    );
    const [opening] = modifiers;
    if (!opening) return [];
    const from = withinQuotes(sentence.text, opening.start - sentence.start, match.index);
    if (!namesCampaign(modifiers, RE_SETS_GOING.test(sentence.text.slice(0, from)))) return [];
    const to = match.index + match[0].length;
    return [made(sentence, from, to, sentence.text.slice(from, to), 'campaign')];
  });
}

/** 推|“渔村焕新三年行动”: a name that begins in quotes begins with them. */
function withinQuotes(text: string, from: number, head: number): number {
  const quote = text.slice(from, head).lastIndexOf('“');
  return quote >= 0 && !text.slice(from + quote, head).includes('”') ? from + quote : from;
}

/** Whether the words before its head tell a campaign from others: two characters do where it is set going. */
function namesCampaign(modifiers: readonly Unit[], isSetGoing: boolean): boolean {
  const length = modifiers.reduce((sum, { text }) => sum + text.length, 0);
  return (
    length >= (isSetGoing ? 2 : 4) &&
    modifiers.some(({ kind, text }) => kind === 'word' && !CLASS_WORDS.has(text))
  );
}

/** 开展强基、补链、育才三大行动: each is one, with and without the head. */
function componentsIn(sentence: ReadableSentence): Mention[] {
  return COMPONENT_FRAMES.flatMap((frame) =>
    frame.readIn(sentence, (match) => {
      const { list, head } = match.groups as { list: string; head: string };
      const from = match.index + match[0].indexOf(list);
      const items = itemsOf(list, from);
      if (items.length < 2 || items.some(({ text }) => !RE_COMPONENT.test(text))) return [];
      return items.map(({ start, end, text }) => {
        const name = text.replace(/[“”]/gu, '');
        const whole = RE_HEADED.test(name) ? name : name + head;
        return made(sentence, start, end, whole, 'component', name);
      });
    }),
  );
}

/** 包括产业振兴行动、人才振兴行动: each with the head that it bears. */
function headedComponentsIn(sentence: ReadableSentence): readonly Mention[] {
  return RE_HEADED_COMPONENTS.readIn(sentence, ({ index, groups, 0: { length } }) => {
    const list = groups!['list']!;
    return itemsOf(list, index + length - list.length)
      .filter(({ text }) => !RE_BARE_HEAD.test(text))
      .map(({ start, end, text }) => made(sentence, start, end, text, 'component'));
  });
}

const COMPONENT_FRAMES: readonly PooledPattern[] = [
  RE_COMPONENTS,
  RE_COMPONENTS_AFTER,
  RE_QUOTED_COMPONENTS,
];

// 强基, “补链”; must not match 建成了园区, 市政府确定的.
const RE_COMPONENT = /^“?(?!\p{Script=Han}*[了的等])\p{Script=Han}{2,8}”?$/u;

const RE_HEADED = /.(?:行动|工程|计划|战略)$/u;

function itemsOf(list: string, from: number): (Span & { text: string })[] {
  return matchAll(list, /“[^“”]+”|[^、和与及“”]+/gu).map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
  }));
}

/** 链长制, 双城协作; 民生提质十大工程. */
function standingFormsIn(sentence: ReadableSentence): Mention[] {
  return STANDING_FORMS.flatMap((form) =>
    form
      .matchesIn(sentence)
      .map((match) => made(sentence, match.index, match.index + match[0].length, match[0], 'form')),
  );
}

const STANDING_FORMS: readonly PooledPattern[] = [
  RE_NATIONAL,
  RE_STANDING_FORM,
  RE_GRAND_WORKS,
  RE_NUMBERED_ANYWHERE,
  RE_ENTERED,
];

function made(
  sentence: ReadableSentence,
  from: number,
  to: number,
  name: string,
  rule: string,
  alias?: string,
): Mention {
  return {
    start: sentence.start + from,
    end: sentence.start + to,
    type: 'Programme',
    name: name.replace(/[“”]/gu, ''),
    ...(alias && alias !== name ? { aliases: [alias.replace(/[“”]/gu, '')] } : {}),
    rule: `programme.${rule}`,
    confidence: 0.75,
  };
}
