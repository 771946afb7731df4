import type { EntityType } from '@liantu/ontology';
import type { Valuation } from '../relations/claim.js';
import { mentionAt, pageSpan } from './fact-sentence.js';
import type { FactSentence } from './fact-sentence.js';
import { isRow } from './find-topic.js';
import { parseAmount } from './quantities.js';

// 总投资（亿元） | 总投资单位：万元
const RE_UNIT = /总?投资(?:额)?[（(：:]?(?:单位)?[：:]?(?<unit>[万亿]元)/u;

/** The unit that a table's head gives its investments; undefined where a page has no such head. */
export function investmentUnit(pageText: string): string | undefined {
  return pageText.includes('｜') ? RE_UNIT.exec(pageText)?.groups?.['unit'] : undefined;
}

// ｜8.6｜, not the row's number at its head.
const RE_CELL = /｜(?<v>\d+(?:\.\d+)?)(?=｜|$)/gu;

/** The investment of a table row: its one bare number, in the unit of the table's head. */
export function readTableRow(sentence: FactSentence, unit: string): Valuation[] {
  const { text, slots } = sentence;
  const cells = isRow(text) ? [...text.matchAll(RE_CELL)] : [];
  const work = [...slots.keys()].find((index) => isWork(slots.get(index)?.type));
  const [cell, ...others] = cells;
  const subject = work === undefined ? undefined : mentionAt(sentence, work);
  if (work === undefined || !subject || !cell || others.length > 0) return [];
  const end = cell.index + cell[0].length;
  return [
    {
      subject,
      property: 'total_investment',
      ...parseAmount(`${cell[1]}${unit}`),
      modality: 'stated',
      parts: [pageSpan(sentence, work, work + 1), pageSpan(sentence, cell.index + 1, end)],
      rule: 'total_investment.cell',
      confidence: 0.8,
    },
  ];
}

function isWork(type: EntityType | undefined): boolean {
  return type === 'Project' || type === 'Park';
}
