import type { FactProperty } from '@liantu/ontology';

/** What the figures of one column of a table are. */
export interface Column {
  /** Counted from 0. */
  readonly index: number;
  readonly property: FactProperty;
  /** Printed with each figure in mind: 万元, 亩. */
  readonly unit: string;
  /** The year that the head gives, of an output. */
  readonly year?: string;
}

const RE_UNIT = /[万亿]元|亩|平方公里|万?平方米|公顷/u;
// 年度计划投资 | 已完成投资: not the total.
const RE_OTHER_MONEY = /年度|本年|今年|完成|累计|到位|\d{4}年/u;
const PROPERTIES: readonly (readonly [RegExp, FactProperty])[] = [
  [/投资/u, 'total_investment'],
  [/占地|用地|面积/u, 'area'],
  [/产值|营业收入|营收|销售(?:收入|额)/u, 'annual_output'],
];

// 亿元 | 金额（万元）: of a list of projects.
const RE_UNIT_ALONE = /^(?:金额|规模|额度)?[（]?[万亿]元[）]?$/u;

// （单位：万元） | 总投资（亿元） | 金额单位为万元; not 建设单位：某公司.
const RE_PAGE_UNIT = /(?:单位|总?投资额?)(?:为)?[（：]{0,2}(?<unit>[万亿]元)/u;

/** The unit that a page gives its bare amounts once for all; undefined where it gives none. */
export function amountUnit(pageText: string): string | undefined {
  return RE_PAGE_UNIT.exec(pageText)?.groups?.['unit'];
}

/** The head of a table: where it stands on the page, and what its columns are. */
export interface TableHead {
  readonly start: number;
  readonly width: number;
  readonly columns: readonly Column[];
}

/** The heads of the tables of a page, from its lines. `unit` is what the page gives for all amounts. */
export function tableHeads(pageText: string, unit: string | undefined): TableHead[] {
  if (!pageText.includes('｜')) return [];
  let next = 0;
  return pageText.split('\n').flatMap((line) => {
    const start = next;
    next += line.length + 1;
    const cells = line.split('｜');
    const columns = columnsOf(cells, unit);
    return columns.length > 0 ? [{ start, width: cells.length, columns }] : [];
  });
}

function columnsOf(cells: readonly string[], unit: string | undefined): Column[] {
  if (cells.length < 3 || cells.some((cell) => /^\d+(?:\.\d+)?$/u.test(cell))) return [];
  const columns = cells.flatMap((cell, index) => columnOf(cell, index, unit) ?? []);
  const isOfProjects = cells.some((cell) => cell.includes('项目'));
  return isOfProjects ? columns : columns.filter(({ index }) => !RE_UNIT_ALONE.test(cells[index]!));
}

function columnOf(cell: string, index: number, pageUnit: string | undefined): Column | undefined {
  const property = RE_UNIT_ALONE.test(cell)
    ? 'total_investment'
    : PROPERTIES.find(([pattern]) => pattern.test(cell))?.[1];
  if (property === undefined || cell.length > 16) return undefined;
  if (property === 'total_investment' && RE_OTHER_MONEY.test(cell)) return undefined;
  const unit = RE_UNIT.exec(cell)?.[0] ?? (property === 'area' ? undefined : pageUnit);
  if (unit === undefined || /元/u.test(unit) === (property === 'area')) return undefined;
  const year = /20\d{2}(?=年)/u.exec(cell)?.[0];
  return { index, property, unit, ...(year !== undefined && { year }) };
}
