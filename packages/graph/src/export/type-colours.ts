import type { EntityType } from '@liantu/ontology';

/**
 * One colour a type, on light and on dark: at least 3:1 against either canvas of the explorer, any two at least 17 apart
 * by CIEDE2000 (10.6 for protan and deutan readers). What colour can't tell, shape does.
 */
export const TYPE_COLOURS: Readonly<Record<EntityType, string>> = {
  District: '#048BFF',
  Park: '#309BB4',
  Project: '#CD3006',
  Enterprise: '#127C5C',
  Industry: '#8623FF',
  Product: '#C8078B',
  Institution: '#5F6DA4',
  Person: '#858984',
  Programme: '#CD800D',
  Honour: '#C12C49',
};
