const RE_DATE = /(?<!\d)((?:19|20)\d{2})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})(?!\d)/u;
const RE_NAMED_SOURCE = /(?:文章|信息|稿件)?来源[：:]\s*([^\s|｜，。；：:（）()]{2,24})/u;
// 青溪时报, 北岸观察 | 县域经济, 星期四
const RE_PAPER =
  /(?<![\p{Script=Han}·])(?!本)[\p{Script=Han}]{1,10}(?:日报|晚报|时报|晨报|商报|周报|都市报|快报|导报|报|讯|网|(?<![特专副周增])刊|商情|观察|在线|客户端)(?![\p{Script=Han}])/u;
// 柳岸晚报记者
const RE_REPORTER = /^([\p{Script=Han}]{2,8}报)(?:社)?记者/u;

/** Where and when a page says it was printed. */
export interface Dateline {
  readonly source?: string;
  /** ISO date. */
  readonly date?: string;
}

/** Reads the paper and the date off a masthead or source line; empty where it names neither. */
export function parseDateline(line: string): Dateline {
  const source =
    RE_NAMED_SOURCE.exec(line)?.[1] ?? RE_REPORTER.exec(line)?.[1] ?? RE_PAPER.exec(line)?.[0];
  const date = parseDate(line);
  return { ...(source && !RE_DATE.test(source) && { source }), ...(date && { date }) };
}

const RE_MONTH = /(?<!\d)((?:19|20)\d{2})\s*年\s*(0?[1-9]|1[0-2])\s*月(?!\s*\d)/u;

/** The first full date of a line that says when the page was printed, else its first month (`2025-06`). */
export function parseIssueDate(line: string): string | undefined {
  const [, year, month] = RE_MONTH.exec(line) ?? [];
  return parseDate(line) ?? (year && month && `${year}-${month.padStart(2, '0')}`);
}

// 2024年9月9日－9月15日: the issue is of the last day.
const RE_RANGE_END = /^日?\s*[－—–~～至-]\s*(?:(\d{1,2})\s*月\s*)?(\d{1,2})\s*日/u;

/** The first full date of a text, of a range its end, as ISO; undefined where it has none or the day does not exist. */
export function parseDate(text: string): string | undefined {
  const match = RE_DATE.exec(text);
  if (!match) return undefined;
  const [printed, year = '', from = '', first = ''] = match;
  const [, month = from, day = first] =
    RE_RANGE_END.exec(text.slice(match.index + printed.length)) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
