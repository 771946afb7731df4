import { MEASURE_RULES } from './measure-rules.js';
import { OUTPUT_RULES } from './output-rules.js';
import { STAGE_RULES } from './stage-rules.js';

/** A rule by its id, with a text that it reads and one that it leaves. Mentions are marked as in {J青禾铜箔项目}, titles by #. */
export interface FactRule {
  readonly id: string;
  readonly example: string;
  readonly counterexample: string;
}

/** The rules that look at more than a sentence, or inside a name. */
const WIDER_RULES: readonly FactRule[] = [
  {
    id: 'capacity.name',
    example: '{J青禾年产2万吨铜箔项目}开工。',
    counterexample: '{J青禾铜箔项目}开工。',
  },
  {
    id: 'capacity.bare-name',
    example: '{J青禾60万吨甲醇项目}开工。',
    counterexample: '{J青禾8.6代面板项目}开工。',
  },
  {
    id: 'total_investment.cell',
    example: '序号｜项目｜单位｜总投资（亿元）\n1｜{J青禾铜箔项目}｜{E白石公司}｜8.6',
    counterexample: '序号｜项目｜单位｜人数\n1｜{J青禾铜箔项目}｜{E白石公司}｜8.6',
  },
  {
    id: 'area.cell',
    example: '序号｜项目｜单位｜占地（亩）\n1｜{J青禾铜箔项目}｜{E白石公司}｜86',
    counterexample: '序号｜项目｜单位｜距离（公里）\n1｜{J青禾铜箔项目}｜{E白石公司}｜86',
  },
  {
    id: 'annual_output.cell',
    example: '序号｜企业｜主营｜2024年产值（亿元）\n1｜{E白石公司}｜铜箔｜8.6',
    counterexample: '序号｜企业｜主营｜2024年税收（亿元）\n1｜{E白石公司}｜铜箔｜8.6',
  },
  {
    id: 'total_investment.bare-figure',
    example: '（总投资单位：万元）\n{J青禾铜箔项目}，总投资86000，占地60亩。',
    counterexample: '{J青禾铜箔项目}，总投资86000，占地60亩。',
  },
  {
    id: 'total_investment.line',
    example: '★{J青禾铜箔项目}，{E白石公司}，8.6亿元',
    counterexample: '★{J青禾铜箔项目}，{E白石公司}产值8.6亿元',
  },
  {
    id: 'area.line',
    example: '★{J青禾铜箔项目}：8月封顶，8800平方米；',
    counterexample: '★{J青禾铜箔项目}：8月封顶，绿化8800平方米；',
  },
  {
    id: 'status.event',
    example: '昨日，7个项目集中签约。\n其中，{J青禾铜箔项目}投资5亿元。',
    counterexample: '昨日，7个项目集中路演。\n其中，{J青禾铜箔项目}投资5亿元。',
  },
  {
    id: 'status.notice',
    example:
      '# 东山县建设项目环评文件受理情况公示\n项目名称：{J青禾铜箔项目}\n建设单位：{E白石公司}',
    counterexample: '# 东山县建设项目观摩情况\n项目名称：{J青禾铜箔项目}\n建设单位：{E白石公司}',
  },
  {
    id: 'status.headed-list',
    example: '续建项目2个，分别是{J青禾铜箔项目}和{J白石线缆项目}。',
    counterexample: '重点项目2个，分别是{J青禾铜箔项目}和{J白石线缆项目}。',
  },
];

/** All rules whose ids stand on the evidence of facts. */
export const FACT_RULES: readonly FactRule[] = [
  ...MEASURE_RULES,
  ...OUTPUT_RULES,
  ...STAGE_RULES,
  ...WIDER_RULES,
];
