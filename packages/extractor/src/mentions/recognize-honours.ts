import {
  RE_AWARDING,
  RE_BARE_TITLE,
  RE_CALLED_TITLE,
  RE_COUNTED_AFTER,
  RE_COUNTED_BEFORE,
  RE_FAILED_BID,
  RE_HONOURS_LABEL,
  RE_LEVEL_QUOTED,
  RE_NO_CALLED,
  RE_NO_TITLE,
  RE_QUOTED_TITLE,
  RE_QUOTES,
  RE_ROLL,
  RE_ROLL_PAGE,
  RE_ROLL_PART,
  RE_ROLLS,
  RE_SURELY_AWARDED,
  RE_TITLE,
  RE_TITLE_IN_APPOSITION,
  RE_TITLE_LEAD,
} from './honour-frames.js';
import { mentionsAgain } from './mention-again.js';
import type { Mention } from './mention.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';
import { matchAll } from '../patterns/match-all.js';

/** Titles, prizes and certificates that a named holder has or seeks; 82家高新技术企业 is nobody's. */
export function recognizeHonours(context: RecognitionContext): Mention[] {
  const found: Mention[] = [];
  let isRoll = false;
  for (const sentence of context.sentences) {
    isRoll ||= sentence.kind === 'title' && RE_ROLL_PAGE.isIn(sentence);
    if (isRoll && sentence.kind === 'heading') found.push(...partOfRoll(sentence));
    found.push(...awardedIn(context, sentence));
    found.push(...calledIn(sentence));
    found.push(...labelledIn(context, sentence));
    found.push(...quotedIn(sentence));
    found.push(...inApposition(context, sentence));
  }
  const again = mentionsAgain(context, found, 'honour.again').filter(
    ({ start, end }) =>
      !RE_COUNTED_AFTER.test(context.text.slice(end, end + 12)) &&
      !RE_COUNTED_BEFORE.test(context.text.slice(Math.max(0, start - 8), start)),
  );
  return [...found, ...again];
}

/** 二、|绿色园区: the title that the rows below it are given. */
function partOfRoll(sentence: ReadableSentence): readonly Mention[] {
  const title = RE_ROLL_PART.exec(sentence.text.trim())?.groups!['title'];
  if (title === undefined) return [];
  const from = sentence.text.indexOf(title);
  return [honour(sentence, from, from + title.length, 'roll')];
}

/** 获评|国家级绿色工厂、省级智能工厂: the titles right after a verb of awarding. */
function awardedIn(context: RecognitionContext, sentence: ReadableSentence): readonly Mention[] {
  const { text } = sentence;
  return RE_AWARDING.readIn(sentence, (match) => {
    const titles: Mention[] = [];
    let at = match.index + match[0].length;
    for (;;) {
      at +=
        /^(?:为|了|过|[今去前]年的?|[0-9一二三四五六七八九十]+项|首个|首批|\p{Script=Han}{0,4}\d+[个家批](?=[^，。；]{4,30}之一))?/u.exec(
          text.slice(at),
        )![0].length;
      const title = withoutRoll(titleAt(context, text, at)) ?? quotesAt(text, at, match[0]);
      if (!title || RE_COUNTED_BEFORE.test(text.slice(0, match.index))) break;
      const end = at + title.length;
      if (RE_ROLLS.test(match[0]) && !RE_ROLL.test(text.slice(end))) break;
      if (RE_COUNTED_AFTER.test(text.slice(end)) || RE_FAILED_BID.test(text.slice(end))) break;
      titles.push(honour(sentence, at, end, 'awarded'));
      const next = /^(?:企业)?”?(?:称号|荣誉)?[、和及]/u.exec(text.slice(end));
      if (!next) break;
      at = end + next[0].length;
    }
    return titles;
  });
}

/** 荣誉资质：|国家级绿色工厂、省级老字号: what begins each item and is a title. */
function labelledIn(context: RecognitionContext, sentence: ReadableSentence): readonly Mention[] {
  const { text } = sentence;
  return RE_HONOURS_LABEL.readIn(sentence, (match) => {
    const from = match.index + match[0].length;
    return matchAll(text.slice(from), /[^、，；\s]+/gu).flatMap(({ index, 0: item }) => {
      const at = from + index;
      const title = titleAt(context, text, at) ?? RE_LEVEL_QUOTED.exec(item)?.[0];
      return title === undefined ? [] : [honour(sentence, at, at + title.length, 'labelled')];
    });
  });
}

const RE_LEVEL = /^“?(?:国家|全国|中国|省|市|\d{4}|\p{Script=Han}{2,3}[省市])/u;

// 荣获|“云岭名品”“白石老字号”|等称号: each is one.
const RE_QUOTED = /“[^“”]{3,24}”/gu;

/** 拿下|云岭优质产品|称号. */
function calledIn(sentence: ReadableSentence): readonly Mention[] {
  return RE_CALLED_TITLE.readIn(sentence, (match) => {
    const { title, head } = match.groups as { title: string; head: string };
    const end = match.index + match[0].length - head.length;
    if (RE_NO_CALLED.test(title) || RE_COUNTED_BEFORE.test(title)) return [];
    const from = end - title.length;
    const quoted = matchAll(title, RE_QUOTED);
    if (quoted.length > 1) {
      return quoted.map(({ index, 0: { length } }) =>
        honour(sentence, from + index, from + index + length, 'called'),
      );
    }
    // 授予它|“先锋号”|称号: before the quotes stands who gets it, unless it is a level.
    const quote = RE_LEVEL.test(title) ? 0 : Math.max(0, title.indexOf('“'));
    return [honour(sentence, from + quote, end, 'called')];
  });
}

/** The longest title that begins at `at`: by its form, or by its usual name after a level. */
function titleAt(context: RecognitionContext, text: string, at: number): string | undefined {
  const rest = text.slice(at, at + 44);
  const formed = RE_TITLE.exec(rest)?.[0] ?? RE_BARE_TITLE.exec(rest)?.[0] ?? '';
  const lead = RE_TITLE_LEAD.exec(rest)![0];
  let end = formed.length;
  for (let from = 0; from <= lead.length; from++) {
    const known = context.lexicons.trades.honours.longestAt(rest, from);
    if (known) end = Math.max(end, known.end);
  }
  const title = rest.slice(0, end);
  return end > 0 && !RE_NO_TITLE.test(title) ? title : undefined;
}

// 绿色工厂|名单: who is on the roll has the title.
const RE_ROLL_END = /(?:公示)?(?:名单|榜单)$/u;

function withoutRoll(title: string | undefined): string | undefined {
  const bare = title?.replace(RE_ROLL_END, '');
  if (bare === undefined || bare === title) return title;
  const formed = RE_TITLE.exec(bare) ?? RE_LEVEL_QUOTED.exec(bare);
  return formed?.[0] === bare ? bare : title;
}

/** 入选|“海川鲜品”: a title that only its quotes show. */
function quotesAt(text: string, at: number, verb: string): string | undefined {
  if (!RE_SURELY_AWARDED.test(verb)) return undefined;
  const rest = text.slice(at, at + 44);
  return (RE_LEVEL_QUOTED.exec(rest) ?? RE_QUOTES.exec(rest))?.[0];
}

function quotedIn(sentence: ReadableSentence): Mention[] {
  return RE_QUOTED_TITLE.matchesIn(sentence).map((match) =>
    honour(sentence, match.index, match.index + match[0].length, 'quoted'),
  );
}

function inApposition(context: RecognitionContext, sentence: ReadableSentence): readonly Mention[] {
  return RE_TITLE_IN_APPOSITION.readIn(sentence, (match) => {
    const end = match.index + match[0].length;
    const held = context.found.startingAt(sentence.start + end, 'Enterprise');
    return held && !RE_COUNTED_BEFORE.test(sentence.text.slice(0, match.index))
      ? [honour(sentence, match.index, end, 'apposition')]
      : [];
  });
}

function honour(sentence: ReadableSentence, from: number, to: number, rule: string): Mention {
  const name = sentence.text.slice(from, to).replace(/[“”]/gu, '');
  const short = name.replace(/企业$/u, '');
  return {
    start: sentence.start + from,
    end: sentence.start + to,
    type: 'Honour',
    name,
    ...(short !== name && short.endsWith('小巨人') ? { aliases: [short] } : {}),
    rule: `honour.${rule}`,
    // What was awarded is a title even where it looks like a zone or a park.
    confidence: rule === 'apposition' ? 0.75 : 0.9,
  };
}
