import type { Page } from '../layout/page.js';
import type { Learned } from '../learned/learned.js';
import { reviewMentions } from '../learned/review-mentions.js';
import type { Lexicons } from './lexicons.js';
import type { Mention } from './mention.js';
import { dropPlacesInNames } from './drop-places-in-names.js';
import { createRecognitionContext } from './recognition.js';
import type { RecognitionContext, Recognizer } from './recognition.js';
import { recognizeBareBrands } from './recognize-bare-brands.js';
import { recognizeBodies } from './recognize-bodies.js';
import { recognizeDeicticDistricts } from './recognize-deictic-districts.js';
import { recognizeDeicticEnterprises } from './recognize-deictic-enterprises.js';
import { recognizeDeicticParks } from './recognize-deictic-parks.js';
import { recognizeBranches } from './recognize-branches.js';
import { recognizeCompaniesInRoles } from './recognize-companies-in-roles.js';
import { recognizeDivisions } from './recognize-divisions.js';
import { recognizeEnterprises } from './recognize-enterprises.js';
import { recognizeHeadingBrands } from './recognize-heading-brands.js';
import { recognizeHonours } from './recognize-honours.js';
import { recognizeIndustries } from './recognize-industries.js';
import { recognizeInstitutions } from './recognize-institutions.js';
import { recognizeKnownCompanies } from './recognize-known-companies.js';
import { recognizeLabelledCompanies } from './recognize-labelled-companies.js';
import { recognizeListMates } from './recognize-list-mates.js';
import { recognizeListedCompanies } from './recognize-listed-companies.js';
import { recognizeOwnNames } from './recognize-own-names.js';
import { recognizeParks } from './recognize-parks.js';
import { recognizePersons } from './recognize-persons.js';
import { recognizeProducts } from './recognize-products.js';
import { recognizeProgrammes } from './recognize-programmes.js';
import { recognizeProjects } from './recognize-projects.js';
import { recognizePublicInvestors } from './recognize-public-investors.js';
import { recognizeShortCompanies } from './recognize-short-companies.js';
import { recognizeTableCells } from './recognize-table-cells.js';
import { recognizeTowns } from './recognize-towns.js';
import { recognizeZones } from './recognize-zones.js';
import type { Segmenter } from './segmenter.js';
import { settleOverlaps } from './settle-overlaps.js';

/** In this order, since each may look at what those before it found. */
const RECOGNIZERS: readonly Recognizer[] = [
  recognizeOwnNames,
  recognizeDivisions,
  recognizeTowns,
  recognizeZones,
  recognizeDeicticDistricts,
  recognizeEnterprises,
  recognizeTableCells,
  recognizeLabelledCompanies,
  recognizePublicInvestors,
  recognizeKnownCompanies,
  recognizeBareBrands,
  recognizeListedCompanies,
  recognizeCompaniesInRoles,
  recognizeHeadingBrands,
  recognizeShortCompanies,
  recognizeBranches,
  recognizeListMates,
  recognizeDeicticEnterprises,
  recognizeParks,
  recognizeDeicticParks,
  recognizeInstitutions,
  recognizeBodies,
  recognizePersons,
  recognizeProjects,
  recognizeProgrammes,
  recognizeHonours,
  recognizeIndustries,
  recognizeProducts,
];

/**
 * Every mention of the page, by where it starts; a mention may lie inside another (the enterprise in a project's name).
 * What was learnt has the last word; without it the rules have.
 */
export function recognizeMentions(
  page: Page,
  segmenter: Segmenter,
  lexicons: Lexicons,
  learned?: Learned,
): Mention[] {
  const context = findCandidates(page, segmenter, lexicons);
  const settled = settleMentions(context.found.all(), context.text);
  return learned ? reviewMentions(context, settled, learned) : settled;
}

/** What the rules make of all that the recognisers found. */
export function settleMentions(candidates: readonly Mention[], text: string): Mention[] {
  return dropPlacesInNames(withoutBuiltBodies(settleOverlaps(candidates)), text);
}

/** 清江中学建成投用: a body that the page names only as a thing being built is a project and does not act. */
function withoutBuiltBodies(mentions: readonly Mention[]): Mention[] {
  const keyOf = ({ start, end }: Mention): string => `${start} ${end}`;
  const works = new Set(mentions.filter(({ type }) => type === 'Project').map(keyOf));
  const bodies = mentions.filter(({ type }) => type === 'Institution');
  const acting = new Set(bodies.filter((body) => !works.has(keyOf(body))).map(({ name }) => name));
  return mentions.filter(
    (mention) =>
      mention.type !== 'Institution' || !works.has(keyOf(mention)) || acting.has(mention.name),
  );
}

/** Runs the recognisers over the page: what they found, not yet settled, and what they looked at. */
export function findCandidates(
  page: Page,
  segmenter: Segmenter,
  lexicons: Lexicons,
): RecognitionContext {
  const context = createRecognitionContext(page, segmenter, lexicons);
  for (const recognize of RECOGNIZERS) {
    for (const mention of recognize(context)) context.found.add(inOneShape(mention));
  }
  return context;
}

/** The mention with all its fields in one order: what reads mentions by the thousand meets one shape of object. */
function inOneShape(mention: Mention): Mention {
  const { start, end, type, name, deixis, level, code, aliases, rule, confidence } = mention;
  return { start, end, type, name, deixis, level, code, aliases, rule, confidence } as Mention;
}
