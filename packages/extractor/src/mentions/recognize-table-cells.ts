import type { EntityType, Span } from '@liantu/ontology';
import type { Mention } from './mention.js';
import type { ReadableSentence, Recognizer } from './recognition.js';

/** What the cells of a column name, by its title; undefined for places, amounts and notes, which are known by themselves. */
type ColumnType = Extract<EntityType, 'Project' | 'Enterprise'> | undefined;

// 项目名称 | 重点项目 | 工程名称; not 项目单位, 项目进度.
const RE_PROJECT_TITLE = /^\p{Script=Han}{0,6}(?:项目|工程)(?:名称)?$/u;
// 企业名称 | 建设单位（业主） | 投资方; not 责任单位, 主管单位.
const RE_ENTERPRISE_TITLE =
  /^(?:\p{Script=Han}{0,4}(?:企业|公司)(?:名称|全称)?|(?:项目)?(?:建设|承办|承建|实施|投资|申报|承担|施工|运营|业主|项目)(?:单位|主体|方|业主)|业主)(?:（\p{Script=Han}{1,6}）)?$/u;
const RE_NAME = /^[\p{Script=Han}\dA-Za-z（）“”·—+×#.-]{3,40}$/u;
// 县水务局, 白石镇人民政府: bodies, known by their own forms.
const RE_BODY = /(?:[局委部办厅院校所]|政府|中心|管委会|大学|协会|指挥部|[省市县区镇乡村])$/u;
// 砺石公司|（禾泉集团全资子公司）
const RE_OWNER_NOTE = /（[^（）]*(?:公司|集团|控股)）$/u;
// 公开招商中, 待定: no name yet.
const RE_NONE_YET = /招商|招标|待定|未定/u;
// A park is known by its own form.
const RE_SITE = /(?:产业|工业|物流|科技)园区?$/u;
const RE_FIGURE = /^[\d.]+$/u;
/** Characters of a project's name in a cell, at least; shorter ones are its kind (新建, 续建). */
const SHORTEST_PROJECT = 4;

/** What the columns of a table's projects and firms name: 青溪冷库 and 砺石公司 in 青溪冷库｜砺石公司｜白石镇 under 项目名称｜业主｜地点. */
export const recognizeTableCells: Recognizer = ({ text, sentences }) => {
  const heads = tableHeadsOf(text);
  if (heads.length === 0) return [];
  return sentences.flatMap((sentence) => {
    const columns = heads.findLast(({ end }) => end < sentence.start)?.columns;
    const cells = cellsOf(sentence);
    return columns && cells.length === columns.length ? namesIn(sentence, cells, columns) : [];
  });
};

interface TableHead {
  readonly end: number;
  readonly columns: readonly ColumnType[];
}

function tableHeadsOf(text: string): TableHead[] {
  if (!text.includes('｜')) return [];
  let end = -1;
  return text.split('\n').flatMap((line) => {
    end += line.length + 1;
    const columns = line.split('｜').map(typeOfTitle);
    return columns.length > 2 && columns.includes('Project') ? [{ end, columns }] : [];
  });
}

function typeOfTitle(title: string): ColumnType {
  if (RE_PROJECT_TITLE.test(title)) return 'Project';
  return RE_ENTERPRISE_TITLE.test(title) ? 'Enterprise' : undefined;
}

function cellsOf({ start, text }: ReadableSentence): readonly Span[] {
  let at = start;
  return text.split('｜').map((cell) => {
    const span = { start: at, end: at + cell.length };
    at = span.end + 1;
    return span;
  });
}

function namesIn(
  { start: from, text }: ReadableSentence,
  cells: readonly Span[],
  columns: readonly ColumnType[],
): Mention[] {
  return cells.flatMap(({ start, end }, index): Mention[] => {
    const type = columns[index];
    const cell = text.slice(start - from, end - from);
    const name = type === 'Enterprise' ? cell.replace(RE_OWNER_NOTE, '') : cell;
    if (type === undefined || !RE_NAME.test(name) || RE_FIGURE.test(name) || RE_NONE_YET.test(name))
      return [];
    if (
      type === 'Project' ? name.length < SHORTEST_PROJECT || RE_SITE.test(name) : RE_BODY.test(name)
    )
      return [];
    const plain = name.replace(/[“”]/gu, '');
    return [
      {
        start,
        end: start + name.length,
        type,
        name: plain,
        rule: `${type.toLowerCase()}.cell`,
        confidence: 0.85,
      },
    ];
  });
}
