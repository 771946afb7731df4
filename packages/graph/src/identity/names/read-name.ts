import type { EntityType } from '@liantu/ontology';
import { compareDistrictNames, readDistrictName } from './district-name.js';
import type { DistrictName } from './district-name.js';
import { compareEnterpriseNames, readEnterpriseName } from './enterprise-name.js';
import type { EnterpriseName } from './enterprise-name.js';
import { compareIndustryNames, readIndustryName } from './industry-name.js';
import type { IndustryName } from './industry-name.js';
import { compareInstitutionNames, readInstitutionName } from './institution-name.js';
import type { InstitutionName } from './institution-name.js';
import type { NameMatch } from './name-match.js';
import { compareParkNames, readParkName } from './park-name.js';
import type { ParkName } from './park-name.js';
import type { PlacedName } from './place-name.js';
import { compareProjectNames, readProjectName } from './project-name.js';
import type { ProjectName } from './project-name.js';

/** A name in the parts that names of its type have. */
export type NameReading =
  DistrictName | EnterpriseName | IndustryName | InstitutionName | ParkName | ProjectName;

/** Reads a name of a type whose names vary; none for the others, whose names are compared as they stand. */
export function readName(type: EntityType, placed: PlacedName): NameReading | undefined {
  switch (type) {
    case 'District':
      return readDistrictName(placed);
    case 'Enterprise':
      return readEnterpriseName(placed);
    case 'Industry':
      return readIndustryName(placed);
    case 'Institution':
      return readInstitutionName(placed);
    case 'Park':
      return readParkName(placed);
    case 'Project':
      return readProjectName(placed);
    default:
      return undefined;
  }
}

/** What two names say about their being one thing; names of two types never are. */
export function compareNames(a: NameReading, b: NameReading): NameMatch {
  if (a.type === 'District' && b.type === 'District') return compareDistrictNames(a, b);
  if (a.type === 'Enterprise' && b.type === 'Enterprise') return compareEnterpriseNames(a, b);
  if (a.type === 'Industry' && b.type === 'Industry') return compareIndustryNames(a, b);
  if (a.type === 'Institution' && b.type === 'Institution') return compareInstitutionNames(a, b);
  if (a.type === 'Park' && b.type === 'Park') return compareParkNames(a, b);
  if (a.type === 'Project' && b.type === 'Project') return compareProjectNames(a, b);
  return 'different';
}
