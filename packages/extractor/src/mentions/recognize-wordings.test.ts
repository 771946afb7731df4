import type { EntityType } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { createSegmenter } from './create-segmenter.js';
import { createLexicons } from './lexicons.js';
import { recognizeMentions } from './recognize-mentions.js';

const segmenter = createSegmenter();
const lexicons = createLexicons();

/** The different names of one type in a text, in reading order. */
function names(type: EntityType, text: string): string[] {
  const page = layoutPage({ id: 'test', uri: [], sha256: '', text });
  const mentions = recognizeMentions(page, segmenter, lexicons);
  const own = mentions.filter((mention) => mention.type === type && !mention.deixis);
  return [...new Set(own.map(({ name }) => name))];
}

type Case = readonly [text: string, expected: readonly string[]];

function reads(type: EntityType, cases: readonly Case[]): void {
  describe(`recognizeMentions: ${type}`, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(names(type, text)).toEqual(expected);
    });
  });
}

// The ways in which local news words a thing, one sentence each; where a second follows, it looks alike and is none.
reads('Product', [
  ['该厂投产后，可年产鲜菇1.2万吨。', ['鲜菇']],
  ['园区年产值超过20亿元。', []],
  ['前者织棉袜，后者缝衬衫。', ['棉袜', '衬衫']],
  ['坯布来自隔壁的织造厂，全部销往海外。', ['坯布']],
  ['合作社把青梅加工成青梅酒、话梅和梅精。', ['青梅酒', '话梅', '梅精']],
  ['这是以香椿芽为原料的香椿酱菜。', ['香椿芽', '香椿酱菜']],
  ['公司主要生产纳米银线导电膜及纳米银线触摸屏等产品。', ['纳米银线导电膜', '纳米银线触摸屏']],
  ['总投资2亿元的安澜锂渣制陶粒生产线开工。', ['陶粒']],
  ['全县坚持以市场为导向，做强实体经济。', []],
]);

reads('Project', [
  ['①60万吨/年甲醇升级改造项目\n建设地点：安澜县。', ['60万吨/年甲醇升级改造项目']],
  ['3.200兆瓦光储一体化项目。9月1日开工。', ['200兆瓦光储一体化项目']],
  ['园里先上一条年产1500万双运动鞋生产线，总投资6亿元。', ['年产1500万双运动鞋生产线']],
  ['一期设有7条生产线，已全部建成投产。', []],
  ['年处理10万吨废旧电池的回收利用项目进入调试。', ['年处理10万吨废旧电池的回收利用项目']],
  ['原先谈了一年的生物航煤项目，因为原料价格谈不拢散了伙。', []],
  ['建设抗菌岩板项目和安禾茶具项目。', ['抗菌岩板项目', '安禾茶具项目']],
  ['公司投资5亿元，建设复合调味料项目。', ['复合调味料项目']],
  ['安澜产业园建设项目稳步推进。', []],
]);

reads('Enterprise', [
  ['园区管理方禾澜投资公司垫资4600万元。', ['禾澜投资公司']],
  ['最大的客户是外省的清康和集团。', ['清康和集团']],
  ['该公司由云澜控股集团投资设立。', ['云澜控股集团']],
  ['位于镇上的军垦红桃果蔬合作社新建了冷库。', ['军垦红桃果蔬合作社']],
  ['村里的蔬菜种植合作社新建了冷库。', []],
  ['去年海工装备产业产值63亿元。', []],
  ['据说某海外磁材巨头将来建厂。', []],
]);

reads('Person', [
  ['市领导周禾清、哈斯图雅、陈望舒参加活动。', ['周禾清', '哈斯图雅', '陈望舒']],
  ['副市长钱望、孙筱溪、左文出席。', ['钱望', '孙筱溪', '左文']],
  ['副市长滚清焰表示，将启动新一轮招商。', ['滚清焰']],
  ['县长任链长，书记任总链长。', []],
]);

reads('Programme', [
  [
    '我们深入实施“强轴、通河、富农”三大工程。',
    ['强轴、通河、富农三大工程', '强轴工程', '通河工程', '富农工程'],
  ],
  ['县里用心办好民生十件实事。', ['民生十件实事']],
  ['落户企业执行“算力十二条”。', ['算力十二条']],
  ['全县开展营商环境提升年活动。', ['营商环境提升年活动']],
  ['推行企业服务专员制度。', ['企业服务专员制度']],
  ['围绕“瓷泥—瓷坯—成瓷”布局产业链。', []],
]);

reads('Honour', [
  ['该产品刚刚拿下云岭优质产品称号。', ['云岭优质产品']],
  ['省里授予它“工人先锋号”称号。', ['工人先锋号']],
  ['园区还在争取全国蟠桃标准化示范区。', ['全国蟠桃标准化示范区']],
  ['公司设有博士后科研工作站。', []],
]);

reads('Institution', [
  ['让我们在中共武陟县委领导下奋勇争先。', ['中共武陟县委']],
  ['企业与省农科院合办了云母综合利用中试中心。', ['省农科院', '云母综合利用中试中心']],
  ['全市召开电力电器产业招商会。', []],
  ['清禾第二实验中学投入使用。', []],
]);

reads('Industry', [
  ['主导产业变成锂电、宝玉石、香芋加工三业并重。', ['锂电', '宝玉石', '香芋加工']],
  ['全县设施农业产值突破31亿元。', ['设施农业']],
  ['该县大力发展光伏产业，有效延伸轴承产业链。', ['光伏', '轴承']],
  ['围绕生物医药、动力电池、低空经济三条赛道招商。', ['生物医药', '动力电池', '低空经济']],
  ['做强一根轴，擦亮一张名片。', []],
]);
