import type { Mention } from './mention.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 该园区 | 这个产业园; must not match 该园林.
const RE_THIS = pagePattern(
  /(?:该|这个|这座)(?:产业|工业|科技|物流|化工|合作|协作)?(?:园区|园(?!林|艺|丁))/gu,
);
// 园里的热处理中心 | 同在园内; must not match 校园里, 果园内.
const RE_WITHIN = pagePattern(
  /(?<![校公花果茶菜田庄庭乐陵家桃梨桑葡萄家业技流工区])园(?:里|内|中)/gu,
);
// 。园区已入驻企业11家 | ，产业园里; must not match 工业园区, 现代产业园.
const RE_BARE = pagePattern(
  /(?<=^|[，。；：“”\n])(?:产业园|园区)(?=[里内的东西南北今已将现目规由，也还正和]|入驻|占地|总投资|建成)/gu,
);

// 园区|三期|由县工投公司投资…: not 园区一期, which is told as a part of the whole.
const RE_PHASE = pagePattern(
  /(?<=[。；\n])(?:园区|产业园)(?<phase>[二三四五]期)(?=由|总?投资|占地|已|正|将|[去今]年|[上本]月|计划)/gu,
);

/** Words that point at a park: 该园区, 园里, and 园区 at the head of a clause. */
export function recognizeDeicticParks(context: RecognitionContext): Mention[] {
  return [...pointersIn(context), ...laterPhases(context)];
}

/** 园区|三期 after 青岭产业园: that park's third phase, named so. */
function laterPhases(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_PHASE).flatMap(({ sentence, start, end, groups }) => {
    const paragraph = context.page.paragraphs[sentence.paragraph]!;
    const parks = context.found
      .all()
      .filter((found) => found.type === 'Park' && found.start >= paragraph.start)
      .filter((found) => found.end <= start && !found.deixis);
    const names = new Set(parks.map(({ name }) => name));
    if (names.size !== 1) return [];
    const name = `${parks[0]!.name}${groups['phase']!}`;
    return [{ type: 'Park', start, end, name, rule: 'park.phase', confidence: 0.8 }];
  });
}

function pointersIn(context: RecognitionContext): Mention[] {
  return [RE_THIS, RE_WITHIN, RE_BARE].flatMap((pattern) =>
    matchesIn(context, pattern).map(({ start, end }) => ({
      type: 'Park' as const,
      start,
      end,
      name: context.text.slice(start, end),
      deixis: 'this' as const,
      rule: 'park.this',
      confidence: pattern === RE_BARE ? 0.7 : 0.85,
    })),
  );
}
