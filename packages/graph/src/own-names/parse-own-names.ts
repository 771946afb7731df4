import { ENTITY_TYPES, ENTITY_TYPE_NAMES } from '@liantu/ontology';
import type { Diagnostic, EntityType, OwnName } from '@liantu/ontology';
import Papa from 'papaparse';
import { nameForm } from '../identity/name-form.js';

/** The names that a CSV file gives, and what is wrong with the rows that were left out or are doubtful. */
export interface OwnNames {
  readonly names: readonly OwnName[];
  readonly diagnostics: readonly Diagnostic[];
}

type Column = 'name' | 'type' | 'aliases' | 'code';
type Row = Readonly<Partial<Record<Column, string>>>;

const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ['name', 'name'],
  ['名称', 'name'],
  ['type', 'type'],
  ['类型', 'type'],
  ['aliases', 'aliases'],
  ['alias', 'aliases'],
  ['别名', 'aliases'],
  ['简称', 'aliases'],
  ['code', 'code'],
  ['代码', 'code'],
  ['统一社会信用代码', 'code'],
  ['行政区划代码', 'code'],
]);
const TYPES: ReadonlyMap<string, EntityType> = new Map(
  ENTITY_TYPE_NAMES.flatMap((type) => [
    [type.toLowerCase(), type] as const,
    [ENTITY_TYPES[type].label.zh, type] as const,
  ]),
);
const RE_ALIAS_END = /[|;；]/u;

/** Codes by type, with what they look like; other types take any code. */
const CODES: Readonly<Partial<Record<EntityType, readonly [RegExp, string]>>> = {
  District: [/^\d{6}(?:\d{3}){0,2}$/u, 'six digits of GB/T 2260 (or nine or twelve)'],
  Enterprise: [/^[0-9A-Z]{18}$/u, 'the eighteen characters of a 统一社会信用代码'],
};

/**
 * Reads the user's list of names: a CSV with a header row of `name`, `type` (English or Chinese: Enterprise, 企业) and,
 * where wanted, `aliases` (divided by | or ;) and `code`. Rows that cannot be used are left out, each with a diagnostic
 * that names its row; no names for an empty file.
 *
 * @example parseOwnNames('name,type,aliases\n湖南楚岸科技股份有限公司,企业,楚岸科技|楚岸股份').names.length // 1
 */
export function parseOwnNames(csv: string): OwnNames {
  const { data, errors, meta } = Papa.parse<Row>(csv, {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', '\t'],
    transformHeader: (title) => COLUMNS.get(title.trim().toLowerCase()) ?? title.trim(),
  });
  const missing = (['name', 'type'] as const).filter((column) => !meta.fields?.includes(column));
  if (data.length > 0 && missing.length > 0) return { names: [], diagnostics: [noColumn(missing)] };
  const broken = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0, message }) => createDiagnostic('warning', 'quotes', row, message));
  return keepDistinct(data.map(parseRow), broken);
}

interface ParsedRow {
  readonly name?: OwnName;
  readonly diagnostics: readonly Diagnostic[];
}

function parseRow(row: Row, index: number): ParsedRow {
  const [name, written, code] = [row.name, row.type, row.code].map((cell) => cell?.trim() ?? '');
  if (!name) return { diagnostics: [createDiagnostic('error', 'no-name', index, 'has no name')] };
  const type = TYPES.get((written ?? '').toLowerCase());
  if (!type) return { diagnostics: [unknownType(index, written ?? '')] };
  const aliases = (row.aliases ?? '').split(RE_ALIAS_END).map((alias) => alias.trim());
  const own = { type, name, aliases: [...new Set(aliases.filter((a) => a !== '' && a !== name))] };
  if (!code) return { name: own, diagnostics: [] };
  const [pattern, expected] = CODES[type] ?? [];
  const diagnostics =
    pattern?.test(code) === false ? [strangeCode(index, code, expected ?? '')] : [];
  return { name: { ...own, code }, diagnostics };
}

/** Leaves out what says again what an earlier row says, and warns of names that several rows share. */
function keepDistinct(rows: readonly ParsedRow[], broken: readonly Diagnostic[]): OwnNames {
  const names: OwnName[] = [];
  const diagnostics = [...broken];
  const rowOf = new Map<string, number>();
  for (const [index, { name, diagnostics: own }] of rows.entries()) {
    diagnostics.push(...own);
    if (!name) continue;
    const key = `${name.type} ${nameForm(name.name, name.type)} ${name.code ?? ''}`;
    const earlier = rowOf.get(key);
    if (earlier !== undefined) {
      diagnostics.push(
        createDiagnostic('warning', 'repeated', index, `names again what row ${earlier + 2} names`),
      );
      continue;
    }
    rowOf.set(key, index);
    names.push(name);
  }
  return { names, diagnostics };
}

function noColumn(missing: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    rule: 'own-names.columns',
    message: `the list of names has no column ${missing.join(' and no column ')}; its first line must be name,type,aliases,code`,
  };
}

function unknownType(index: number, written: string): Diagnostic {
  const types = ENTITY_TYPE_NAMES.map((type) => `${type} ${ENTITY_TYPES[type].label.zh}`);
  return {
    ...createDiagnostic('error', 'type', index, `has the type "${written}", which is none`),
    actual: written,
    expected: types.join(', '),
  };
}

function strangeCode(index: number, code: string, expected: string): Diagnostic {
  return {
    ...createDiagnostic(
      'warning',
      'code',
      index,
      `has the code "${code}", not ${expected}; it is kept`,
    ),
    actual: code,
    expected,
  };
}

/** Rows are counted as a spreadsheet does, the header being the first. */
function createDiagnostic(
  severity: Diagnostic['severity'],
  check: string,
  index: number,
  message: string,
): Diagnostic {
  return { severity, rule: `own-names.${check}`, message: `row ${index + 2} ${message}` };
}
