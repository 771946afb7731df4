import type { EntityType } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { recognizedNames } from './recognized-names.js';

/** The different names of one type in a text, in reading order. */
function names(type: EntityType, text: string): string[] {
  return [...new Set(recognizedNames(type, text))];
}

describe('recognizeIndustries', () => {
  it('drops 产业 from the name and the rank from before it', () => {
    expect(names('Industry', '全县生物医药产业产值20亿元，做大储能首位产业。')).toEqual([
      '生物医药',
      '储能',
    ]);
    expect(names('Industry', '壮大主导产业，培育新兴产业，改造传统产业。')).toEqual([]);
  });

  it('reads the list before a number of industries', () => {
    expect(names('Industry', '做强汽车零部件、电子电路和绿色食品三大主导产业。')).toEqual([
      '汽车零部件',
      '电子电路',
      '绿色食品',
    ]);
  });

  it('reads industries that are set, made or said to be leading', () => {
    expect(names('Industry', '该县以轴承、人参为两大支柱产业。')).toEqual(['轴承', '人参']);
    expect(names('Industry', '县里把辣椒加工确定为首位产业。')).toEqual(['辣椒加工']);
    expect(names('Industry', '电线电缆是全市的支柱产业。')).toEqual(['电线电缆']);
    expect(names('Industry', '把项目建设作为第一抓手。')).toEqual([]);
  });

  it('keeps a word of rank that closes the name of a sector', () => {
    expect(names('Industry', '围绕电子信息、装备制造等重点产业谋划项目。')).toEqual([
      '电子信息',
      '装备制造',
    ]);
  });

  it('reads a list in quotation marks, and two lists joined by 和', () => {
    expect(names('Industry', '做强“新能源、楼宇经济、现代服务”三大主导产业。')).toEqual([
      '新能源',
      '楼宇经济',
      '现代服务',
    ]);
    expect(
      names('Industry', '形成纺织服装3个百亿级产业集群和食品加工、家居建材2个产业集群。'),
    ).toEqual(['纺织服装', '食品加工', '家居建材']);
  });

  it('reads a list of fields most of which are sectors', () => {
    expect(names('Industry', '项目涉及物流、电子商务、智能分拣等领域。')).toEqual([
      '物流',
      '电子商务',
      '智能分拣',
    ]);
    expect(names('Industry', '合作涉及人才、资金、市场等领域。')).toEqual([]);
  });

  it('takes what a place develops, not what a company makes', () => {
    expect(names('Industry', '青屏镇重点发展柑橘加工、智能家电。')).toEqual([
      '柑橘加工',
      '智能家电',
    ]);
    expect(names('Industry', '澜石飞控科技有限公司主攻飞控主板。')).toEqual([]);
  });

  it('finds the trade in a park’s name and the full sector in a company’s', () => {
    expect(names('Industry', '青屏低空经济产业园由澜石储能科技有限公司运营。')).toEqual([
      '低空经济',
      '储能',
    ]);
    expect(names('Industry', '走进青屏科创产业园。')).toEqual([]);
  });

  it('reads cards, chains, outputs and trades under one roof', () => {
    expect(names('Industry', '打好玉米、生猪、乳品三张牌，推动五金、杯业两条链升级。')).toEqual([
      '玉米',
      '生猪',
      '乳品',
      '五金',
      '杯业',
    ]);
    expect(names('Industry', '去年，煤化工产值过百亿，发展粮油食品等临港产业。')).toEqual([
      '煤化工',
      '粮油食品',
    ]);
    expect(names('Industry', '公司集药材种植、饮片炮制、研发销售于一体。')).toEqual([
      '药材种植',
      '饮片炮制',
    ]);
    expect(names('Industry', '双方就植物提取物及康复器械等领域合作。')).toEqual([
      '植物提取物',
      '康复器械',
    ]);
    expect(names('Industry', '手里有两张牌，集研发、生产、销售于一体。')).toEqual([]);
  });
});

describe('recognizeProducts', () => {
  it('reads the steps of a chain', () => {
    expect(names('Product', '延伸“坯料—日用瓷、建筑瓷—文创瓷”的链条。')).toEqual([
      '坯料',
      '日用瓷',
      '建筑瓷',
      '文创瓷',
    ]);
    expect(names('Product', '2024—2027年，方案分两步走。')).toEqual([]);
  });

  it('takes goods after a capacity, without process and plant', () => {
    expect(names('Product', '年产3万吨混炼胶技改项目投产，可年产80条电窑炉。')).toEqual([
      '混炼胶',
      '电窑炉',
    ]);
  });

  it('takes the goods of a project’s name after the company', () => {
    expect(names('Product', '澜石新材料有限公司电解铜箔扩建项目开工。')).toEqual(['电解铜箔']);
    expect(names('Product', '城区污水处理厂提标改造工程开工。')).toEqual([]);
  });

  it('takes what is made, and no bare 产品 or 设备', () => {
    expect(names('Product', '澜石公司专做扁线定子，主要产品有减速机、齿轮箱。')).toEqual([
      '扁线定子',
      '减速机',
      '齿轮箱',
    ]);
    expect(names('Product', '企业生产产品，安装设备，提升生产能力。')).toEqual([]);
  });

  it('reads the levels of a chain told in words', () => {
    expect(names('Product', '这条链上游是铝型材、车轴坯，下游是城轨整车。')).toEqual([
      '铝型材',
      '车轴坯',
      '城轨整车',
    ]);
  });
});

describe('recognizeProgrammes', () => {
  it('joins a quoted name and its head', () => {
    expect(names('Programme', '实施“青屏强链”三年行动，推行“项目秘书”制度。')).toEqual([
      '青屏强链三年行动',
      '项目秘书制度',
    ]);
    expect(names('Programme', '树牢“项目为王”理念，“链主”企业带头。')).toEqual([]);
  });

  it('reads documents, numbers and components', () => {
    expect(names('Programme', '印发《青屏县轴承产业提升方案（2024—2026年）》。')).toEqual([
      '青屏县轴承产业提升方案（2024—2026年）',
    ]);
    expect(names('Programme', '培育“2+6+N”重点产业链群，健全五项机制。')).toEqual([
      '2+6+N重点产业链群',
    ]);
    expect(names('Programme', '开展补链强芯、品牌登高、电商出海三项行动。')).toEqual([
      '补链强芯行动',
      '品牌登高行动',
      '电商出海行动',
    ]);
  });

  it('takes the same number twice, and what works are entered in', () => {
    expect(names('Programme', '打好“一村一品”组合拳，举行“三个一批”签约。')).toEqual([
      '一村一品',
      '三个一批',
    ]);
    expect(
      names('Programme', '该工程列入2023年省重点建设项目计划，获省级节能技改专项支持。'),
    ).toEqual(['2023年省重点建设项目计划', '省级节能技改专项']);
    expect(names('Programme', '“一砖一瓦”都是乡情，列入计划。')).toEqual([]);
  });

  it('begins a quoted name with its quotation mark', () => {
    expect(names('Programme', '镇里正在推“渔村企业整合提升三年行动”。')).toEqual([
      '渔村企业整合提升三年行动',
    ]);
  });
});

describe('recognizeHonours', () => {
  it('takes titles after verbs of awarding', () => {
    expect(
      names('Honour', '澜石公司获评国家级专精特新“小巨人”企业，产品夺得省科技进步二等奖。'),
    ).toEqual(['国家级专精特新小巨人企业', '省科技进步二等奖']);
    expect(names('Honour', '争创国家新型工业化产业示范基地。')).toEqual([
      '国家新型工业化产业示范基地',
    ]);
  });

  it('leaves counts of holders and descriptions alone', () => {
    expect(names('Honour', '新增国家高新技术企业82家，成为全国最大的轴承基地。')).toEqual([]);
  });

  it('knows titles that look like a park, and certificates', () => {
    expect(names('Honour', '园区获评省级示范物流园区，产品通过绿色食品认证。')).toEqual([
      '省级示范物流园区',
      '绿色食品认证',
    ]);
    expect(names('Honour', '工艺达到国际先进水平。')).toEqual([]);
  });

  it('takes what is quoted after a sure verb, with its level', () => {
    expect(names('Honour', '面条入选“海川鲜品”，瓷碗拿下“百工杯”金奖。')).toEqual([
      '海川鲜品',
      '百工杯金奖',
    ]);
    expect(names('Honour', '公司获评云岭市“专精特新”企业。')).toEqual(['云岭市专精特新企业']);
    expect(names('Honour', '今年被定为“招商突破年”，入选省“春苗计划”。')).toEqual([]);
  });

  it('takes the titles behind a label', () => {
    expect(names('Honour', '荣誉资质：国家级绿色工厂、云岭省“匠心”示范企业')).toEqual([
      '国家级绿色工厂',
      '云岭省匠心示范企业',
    ]);
    expect(names('Honour', '企业荣誉：员工满意、客户放心')).toEqual([]);
  });

  it('takes the title of a roll, without the roll', () => {
    expect(names('Honour', '关于2025年度云岭市培育企业名单的公示')).toEqual([
      '2025年度云岭市培育企业',
    ]);
    expect(names('Honour', '市里公布省级绿色工厂建设标准。')).toEqual([]);
  });

  it('takes a quoted title', () => {
    expect(names('Honour', '被誉为“中国轴承之乡”。')).toEqual(['中国轴承之乡']);
  });
});
