import { withDistrict } from './district-in-force.js';
import type { Mention } from './mention.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 清河市|国投, 青溪县|交建投, 江北省|农垦|集团, 县|城发投; must not match 投产, 国投资本家, 城投债.
const RE_INVESTOR = pagePattern(
  /(?<level>[省市县区旗州])?(?:农商行|农信社|国投|国控|国资运营|国资|城投|城发投|城发|城建投|城控|交投|交建投|交发|农投|农发投|农垦|旅投|文投|文旅投|文旅|建投|产投|产发|水投|水发|工投|科投|能投|海投|海发|矿投|矿发|林投|粮投|财投|财金|金控|金投|港投|港务|铁投|路投|环投|教投|康投|高新投|经开投|新区投|工发|商投|投控|创投|国有(?:资本|资产)?(?:投资|运营|经营)(?:发展)?)(?:集团|控股|公司)?(?=(?<next>.)?)/gu,
);

/** The investors that a place's government owns, by place and charge: 清河市国投, 县城发投. */
export function recognizePublicInvestors(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_INVESTOR).flatMap(({ start, end, groups }) =>
    investorAt(context, start, end, groups),
  );
}

// 国投|资3亿元, 城投|债, 文旅|产业, 港务|局
const RE_GOES_ON = /[资产入放向标影保进稿诉局处债业项融消小街城园]/u;
// 文旅, 国资, 港务: a charge as often as a house; the house has its form.
const RE_NEEDS_FORM = /(?:文旅|国资|港务|城发|产发|创投|运营|经营|投资|发展)$/u;

function investorAt(
  context: RecognitionContext,
  at: number,
  end: number,
  groups: Readonly<Record<string, string | undefined>>,
): Mention[] {
  const { text, found } = context;
  const printed = text.slice(at, end);
  if (RE_GOES_ON.test(groups['next'] ?? '') || RE_NEEDS_FORM.test(printed)) return [];
  // 清河市|国投: the level is the place's own suffix.
  const level = groups['level'];
  const place = (level && found.endingAt(at + 1, 'District')) || found.endingAt(at, 'District');
  if (place && !place.deixis) {
    return [investor(place.start, end, text.slice(place.start, end), 0.88)];
  }
  if (!level || !startsPhrase(context, at)) return [];
  return [investor(at, end, withDistrict(printed, context), 0.75)];
}

/** Whether the level begins a phrase, rather than being the end of a word (城市|国投). */
function startsPhrase({ text, tokens }: RecognitionContext, at: number): boolean {
  const before = text[at - 1] ?? '';
  return !/\p{Script=Han}/u.test(before) || (tokens.startsAt(at) && !/[两各全三多]/u.test(before));
}

function investor(start: number, end: number, name: string, confidence: number): Mention {
  return { type: 'Enterprise', start, end, name, rule: 'enterprise.public-investor', confidence };
}
