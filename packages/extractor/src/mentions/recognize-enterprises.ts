import { companyByForm } from './company-by-form.js';
import { companyByTrade } from './company-by-trade.js';
import { companyCandidates } from './company-candidates.js';
import type { CompanyCandidate } from './company-candidates.js';
import { splitCompanyName, tradeStart } from './company-names.js';
import type { Mention } from './mention.js';
import type { RecognitionContext } from './recognition.js';

/** Companies by legal form, and by a trade word at the end of an unknown name that acts like a company. */
export function recognizeEnterprises(context: RecognitionContext): Mention[] {
  const candidates = context.sentences.flatMap((sentence) => companyCandidates(sentence, context));
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const name = nameOf(candidate);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byForm = candidates.filter(({ kind }) => kind === 'legal');
  const companies = byForm.flatMap((candidate) => companyByForm(candidate, context));
  const brands = new Set(byForm.map(brandOf).filter((brand) => brand.length >= 2));
  const byTrade = candidates.filter(
    (candidate) => candidate.kind === 'trade' && !overruns(candidate, brands),
  );
  return [
    ...companies,
    ...byForm.flatMap((candidate) => companyOfGroup(candidate, companies, context)),
    ...byTrade.flatMap((candidate) =>
      companyByTrade(candidate, counts.get(nameOf(candidate)) ?? 1, context),
    ),
  ];
}

function nameOf({ place, core, form }: CompanyCandidate): string {
  return `${place}${core}${form}`;
}

function brandOf({ place, core, form }: CompanyCandidate): string {
  return splitCompanyName(place, core, form).brand;
}

/** 甲乙|氧传感 in an article that knows 甲乙集团: the brand ends, and what follows is its goods. */
function overruns({ core, form }: CompanyCandidate, brands: ReadonlySet<string>): boolean {
  for (const brand of brands) {
    if (core.startsWith(brand) && core.length > brand.length) return true;
  }
  return brands.has(core) && form.length > 2;
}

/** 砺石集团|水务建设公司: a company that is called by its group and its trade alone; with the group. */
function companyOfGroup(
  { start, end, core, form, place }: CompanyCandidate,
  companies: readonly Mention[],
  { text }: RecognitionContext,
): Mention[] {
  if (!form.endsWith('公司') || tradeStart(core) > 0 || place !== '') return [];
  const group = companies.find((company) => company.end === start && company.name.endsWith('集团'));
  if (!group) return [];
  const name = text.slice(group.start, end);
  return [
    { ...group, end, name, rule: 'enterprise.of-group', confidence: 0.85 },
    { ...group, rule: 'enterprise.parent' },
  ];
}
