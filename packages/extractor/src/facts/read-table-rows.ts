import type { EntityType, FactProperty } from '@liantu/ontology';
import type { Valuation } from '../relations/claim.js';
import { mentionAt, pageSpan } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { WORKS, isRow } from './find-topic.js';
import { AMOUNT, parseAmount, parseArea } from './quantities.js';
import type { Column, TableHead } from './table-columns.js';

const RE_FIGURE = /^\d+(?:\.\d+)?$/u;
// 2.1亿美元 in a column of 亿元: with a unit of its own.
const RE_AMOUNT = new RegExp(`^${AMOUNT}$`, 'u');
const EARNERS: readonly EntityType[] = ['Enterprise', 'Industry', 'Park', 'District'];

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** The figures of a page's tables, each for the work (an output: the firm or trade) that its row names first. */
export function readTableRows(
  sentences: readonly FactSentence[],
  heads: readonly TableHead[],
): Valuation[] {
  if (heads.length === 0) return [];
  return sentences.flatMap((sentence) => {
    if (!isRow(sentence.text)) return [];
    const at = sentence.toPage(0);
    const head = heads.findLast(({ start }) => start < at);
    return head ? readRow(sentence, cellsOf(sentence.text), head) : [];
  });
}

function cellsOf(text: string): Cell[] {
  let start = 0;
  return text.split('｜').map((cell) => {
    const from = start;
    start += cell.length + 1;
    return { text: cell, start: from };
  });
}

/** A row as wide as its head is read by column; in another the only bare figure is the investment. */
function readRow(
  sentence: FactSentence,
  cells: readonly Cell[],
  { columns, width }: TableHead,
): Valuation[] {
  if (cells.length === width) {
    return columns.flatMap((column) => readCell(sentence, cells[column.index], column));
  }
  const [figure, ...others] = cells.slice(1).filter(({ text }) => RE_FIGURE.test(text));
  const investment = columns.find(({ property }) => property === 'total_investment');
  return investment && others.length === 0 ? readCell(sentence, figure, investment) : [];
}

function readCell(sentence: FactSentence, cell: Cell | undefined, column: Column): Valuation[] {
  if (!cell) return [];
  const { property, unit, year } = column;
  const isWhole = property !== 'area' && RE_AMOUNT.test(cell.text);
  if (!isWhole && !RE_FIGURE.test(cell.text)) return [];
  const types = property === 'annual_output' ? EARNERS : WORKS;
  const index = [...sentence.slots].find(([, { type }]) => types.includes(type))?.[0];
  const subject = index === undefined ? undefined : mentionAt(sentence, index);
  if (index === undefined || !subject) return [];
  const named = pageSpan(sentence, index, index + 1);
  const figure = pageSpan(sentence, cell.start, cell.start + cell.text.length);
  return [
    {
      subject,
      property,
      ...quantityOf(property, isWhole ? cell.text : `${cell.text}${unit}`),
      ...(year !== undefined && { date: year }),
      modality: 'stated',
      parts: named.start < figure.start ? [named, figure] : [figure, named],
      rule: `${property}.cell`,
      confidence: 0.8,
    },
  ];
}

function quantityOf(property: FactProperty, text: string): { value: number; unit: string } {
  return property === 'area' ? parseArea(text) : parseAmount(text);
}
