import { matchAll } from './match-all.js';
import {
  RE_AWARDING,
  RE_BARE_TITLE,
  RE_COUNTED_AFTER,
  RE_COUNTED_BEFORE,
  RE_FAILED_BID,
  RE_QUOTED_TITLE,
  RE_TITLE,
  RE_TITLE_IN_APPOSITION,
} from './honour-frames.js';
import { mentionsAgain } from './mention-again.js';
import type { Mention } from './mention.js';
import type { ReadableSentence, RecognitionContext } from './recognition.js';

/** Titles, prizes and certificates that a named holder has or seeks; 82家高新技术企业 is nobody's. */
export function recognizeHonours(context: RecognitionContext): Mention[] {
  const found = context.sentences.flatMap((sentence) => [
    ...awardedIn(sentence),
    ...quotedIn(sentence),
    ...inApposition(context, sentence),
  ]);
  return [...found, ...mentionsAgain(context, found, 'honour.again')];
}

/** 获评|国家级绿色工厂、省级智能工厂: the titles right after a verb of awarding. */
function awardedIn(sentence: ReadableSentence): Mention[] {
  const { text } = sentence;
  return matchAll(text, RE_AWARDING).flatMap((match) => {
    const titles: Mention[] = [];
    let at = match.index + match[0].length;
    for (;;) {
      at += /^(?:为|了|过|[0-9一二三四五六七八九十]+项|首个|首批)?/u.exec(text.slice(at))![0]
        .length;
      const title = titleAt(text, at);
      if (!title || RE_COUNTED_BEFORE.test(text.slice(0, match.index))) break;
      const end = at + title.length;
      if (RE_COUNTED_AFTER.test(text.slice(end)) || RE_FAILED_BID.test(text.slice(end))) break;
      titles.push(honour(sentence, at, end, 'awarded'));
      const next = /^(?:企业)?”?(?:称号|荣誉)?[、和及]/u.exec(text.slice(end));
      if (!next) break;
      at = end + next[0].length;
    }
    return titles;
  });
}

function titleAt(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + 44);
  return RE_TITLE.exec(rest)?.[0] ?? RE_BARE_TITLE.exec(rest)?.[0];
}

function quotedIn(sentence: ReadableSentence): Mention[] {
  return matchAll(sentence.text, RE_QUOTED_TITLE).map((match) =>
    honour(sentence, match.index, match.index + match[0].length, 'quoted'),
  );
}

function inApposition(context: RecognitionContext, sentence: ReadableSentence): Mention[] {
  return matchAll(sentence.text, RE_TITLE_IN_APPOSITION).flatMap((match) => {
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
    ...(short !== name && /小巨人$/u.test(short) ? { aliases: [short] } : {}),
    rule: `honour.${rule}`,
    confidence: 0.75,
  };
}
