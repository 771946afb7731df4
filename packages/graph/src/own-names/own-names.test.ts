import type { OwnName } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { buildKnowledgeGraph } from '../memory/build-knowledge-graph.js';
import { sketchDocument } from '../testing/sketch-document.js';
import { parseOwnNames } from './parse-own-names.js';

describe('parseOwnNames', () => {
  it('reads names, types of both languages, aliases and codes', () => {
    const csv =
      '\uFEFFname,type,aliases,code\r\n云栎药业股份有限公司,企业,云栎药业|云栎;YL,91430600MA4L0ABC1D\r\n"墨池县",District,,430699\r\n\r\n';
    expect(parseOwnNames(csv)).toEqual({
      names: [
        {
          type: 'Enterprise',
          name: '云栎药业股份有限公司',
          aliases: ['云栎药业', '云栎', 'YL'],
          code: '91430600MA4L0ABC1D',
        },
        { type: 'District', name: '墨池县', aliases: [], code: '430699' },
      ],
      diagnostics: [],
    });
  });

  it('takes Chinese headings and tabs', () => {
    expect(parseOwnNames('名称\t类型\t别名\n云栎药业\t企业\t云栎；YL').names).toEqual([
      { type: 'Enterprise', name: '云栎药业', aliases: ['云栎', 'YL'] },
    ]);
  });

  it('names the rows that it leaves out or doubts, as a spreadsheet counts them', () => {
    const csv = 'name,type,code\n,企业,\n云栎,公司,\n墨池县,District,43\n墨池县,District,43\n';
    const { names, diagnostics } = parseOwnNames(csv);
    expect(names.map(({ name }) => name)).toEqual(['墨池县']);
    expect(diagnostics.map(({ rule, message }) => [rule, message.slice(0, 5)])).toEqual([
      ['own-names.no-name', 'row 2'],
      ['own-names.type', 'row 3'],
      ['own-names.code', 'row 4'],
      ['own-names.code', 'row 5'],
      ['own-names.repeated', 'row 5'],
    ]);
  });

  it('asks for the columns that are missing and gives nothing for nothing', () => {
    expect(parseOwnNames('公司\n云栎').diagnostics).toMatchObject([{ rule: 'own-names.columns' }]);
    expect(parseOwnNames('')).toEqual({ names: [], diagnostics: [] });
  });
});

describe('buildKnowledgeGraph, with the user’s own names', () => {
  const own: OwnName = {
    type: 'Enterprise',
    name: '云栎药业股份有限公司',
    aliases: ['云栎', '东药集团'],
    code: '91430600MA4L0ABC1D',
  };
  const build = (names: readonly OwnName[], ...sketches: readonly string[]) =>
    buildKnowledgeGraph(
      sketches.map((sketch, i) => sketchDocument(`a${i + 1}`, sketch)),
      { names, layoutIterations: 0 },
    );

  it('joins what bears any of them, under the name and code given', () => {
    const graph = build(
      [own],
      'e Enterprise 云栎',
      'e Enterprise 东药集团',
      'e Enterprise 石浦药业',
    );
    expect(graph.nodes()).toEqual(['Enterprise/91430600MA4L0ABC1D', 'Enterprise/石浦药业']);
    expect(graph.getNodeAttributes('Enterprise/91430600MA4L0ABC1D')).toMatchObject({
      name: '云栎药业股份有限公司',
      code: '91430600MA4L0ABC1D',
      aliases: ['东药集团', '云栎'],
    });
    expect(graph.getAttribute('merges').map(({ reason }) => reason)).toEqual(['own-name']);
  });

  it('lets names that only resemble them join as they would', () => {
    const graph = build([own], 'e Enterprise 云栎', 'e Enterprise 云栎药业');
    expect(graph.order).toBe(1);
    expect(build([], 'e Enterprise 云栎', 'e Enterprise 云栎药业').order).toBe(2);
  });

  it('takes a name that two rows share for neither', () => {
    const other: OwnName = { type: 'Enterprise', name: '云栎置业有限公司', aliases: ['云栎'] };
    const sketches = [
      'e Enterprise 云栎',
      'e Enterprise 云栎药业股份有限公司',
      'e Enterprise 云栎置业有限公司',
    ];
    expect(build([own, other], ...sketches).order).toBe(3);
    expect(build([other, own], ...sketches).export()).toEqual(
      build([own, other], ...sketches).export(),
    );
  });

  it('gives a district its code, and leaves one of another code alone', () => {
    const district: OwnName = {
      type: 'District',
      name: '墨池县',
      aliases: ['墨池'],
      code: '430699',
    };
    expect(
      build(
        [district],
        'd District 墨池',
        'd District 墨池县 code=430699',
        'd District 墨池 code=410999',
      ).nodes(),
    ).toEqual(['District/410999', 'District/430699']);
  });

  it('keeps to the type', () => {
    expect(build([own], 'p Product 云栎').nodes()).toEqual(['Product/云栎']);
  });
});
