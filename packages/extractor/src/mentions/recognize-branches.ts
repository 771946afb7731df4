import { splitCompanyName } from './company-names.js';
import type { Mention } from './mention.js';
import { findNameHead } from './name-head.js';
import { oddness } from './name-oddness.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

// 缙岳晶材武汉|分公司, 缙岳建工|四公司, 缙岳汽车常州|基地|采购总监; must not match 全资|子公司, 股份有限|公司, 武汉|基地项目.
const RE_BRANCH = pagePattern(
  /(?:(?<part>分公司|支公司|分厂)|(?<![分支子总限任母集])公司|(?:工厂|基地)(?=负责人|厂长|总经理|采购|供应商|供货))(?![法化])/gu,
);
// 缙岳科工|西南|分公司, 缙岳建工|四|公司
const RE_REGION =
  /(?:华东|华南|华北|华中|西南|西北|东北|东南|中南|北方|南方|[一二三四五六七八九十])$/u;

/** What a company calls its house in another place: 缙岳晶材武汉分公司; with the company. */
export function recognizeBranches(context: RecognitionContext): Mention[] {
  return [...namedInText(context), ...namedInBrackets(context)];
}

/** 缙岳耐材|（大连）: the seat in brackets, as registers write it; not the district that a list adds to a name (宁乡市). */
function namedInBrackets({ text, found }: RecognitionContext): Mention[] {
  return found.all('Enterprise').flatMap((company) => {
    if (company.deixis || text[company.end] !== '（' || company.confidence < 0.6) return [];
    const seat = found.startingAt(company.end + 1, 'District');
    if (seat?.rule !== 'district.short-name' || text[seat.end] !== '）') return [];
    const name = text.slice(company.start, seat.end + 1);
    return [
      { ...company, end: seat.end + 1, name, aliases: [company.name], rule: 'enterprise.seat' },
    ];
  });
}

function namedInText(context: RecognitionContext): Mention[] {
  return matchesIn(context, RE_BRANCH).flatMap(({ sentence, start, end, groups }) => {
    const seat = seatBefore(context, start);
    if (seat === undefined) return [];
    const isNumbered = /^[一二三四五六七八九十]/u.test(context.text.slice(seat, start));
    const isSure = groups['part'] !== undefined || isNumbered;
    const company = companyBefore(context, sentence.start, seat, isSure);
    if (company === undefined) return [];
    return [
      branch(context, company, end, 'enterprise.branch'),
      branch(context, company, seat, 'enterprise.parent'),
    ];
  });
}

/** Where the place or the part of the country begins that ends at `end`. */
function seatBefore({ text, found }: RecognitionContext, end: number): number | undefined {
  const place = found.endingAt(end, 'District');
  if (place && !place.deixis) return place.start;
  const region = RE_REGION.exec(text.slice(Math.max(0, end - 2), end));
  return region ? end - region[0].length : undefined;
}

/** Where the company begins whose name ends at `end`: one found before, or, where a branch is surely meant, an unknown word or one with its trade. */
function companyBefore(
  context: RecognitionContext,
  from: number,
  end: number,
  isSure: boolean,
): number | undefined {
  const company = context.found.endingAt(end, 'Enterprise');
  if (company && company.start >= from) return company.start;
  const head = isSure ? findNameHead(context, from, end, { most: 10 }) : undefined;
  if (!head || end - head.start < 2) return undefined;
  const { brand, trade } = splitCompanyName('', context.text.slice(head.coreStart, end), '');
  const brandEnd = head.coreStart + brand.length;
  const isNamed =
    brand.length > 1 && (trade !== '' || oddness(context, head.coreStart, brandEnd) > 0);
  return isNamed || (head.coreStart > head.start && trade !== '') ? head.start : undefined;
}

function branch({ text }: RecognitionContext, start: number, end: number, rule: string): Mention {
  return { type: 'Enterprise', start, end, name: text.slice(start, end), rule, confidence: 0.85 };
}
