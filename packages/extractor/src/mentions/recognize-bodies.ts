import { districtInForce, withDistrict } from './district-in-force.js';
import type { Mention } from './mention.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

const CHARGES =
  '企业和投资服务|促进外来投资|外来投资|投资服务|投资合作|经济合作|经贸|商贸|经合|电子商务|电商|(?:茶叶?|果品?|水果|蔬菜|食用菌|中药材|林|竹|油茶|柑橘|苹果|畜牧|蚕桑|花椒|辣椒|食品|特色|优势|现代)产业链?|茶叶|茶业|果业|台港澳(?:事务)?|台湾事务|外事|政府新闻|人民政府新闻|政府|人民政府|发展改革|发展和改革|发改|工业和信息化|工信|经信|经济和信息化|科技和?工?信息?化?|科学技术|科技|科工商务|商务|招商引?资?|投资促进|农业农村|农牧和科技|农牧|农业|农机|水利|水务|交通运输|交通|公路|港口|港航|自然资源和规划|自然资源|人力资源和社会保障|人社|财政|审计|统计|税务|市场监督管理|市场监管|行政审批服务|行政审批|政务服务|生态环境|环保|住房和城乡建设|住建|城乡建设|文化广电和旅游|文化和旅游|文旅|文广旅|教育体育|教育|教体|体育|卫生健康|卫健|应急管理|公安|司法|民政|林业和草原|林草|林业|气象|医疗保障|医保|城市管理|城管|综合执法|综合行政执法|社会事务|社会事业|国资|金融|大数据|数据|能源|乡村振兴|退役军人|粮食和储备|粮食|供电|园林|规划|建设|经济发展|企业服务|营商环境建设|营商环境|海关|检疫|消防|地震|民族宗教|信访|侨务|知识产权|邮政管理|海洋|渔业|盐业|烟草专卖|机关事务';
// 市水利局 | 焦河市发展改革委 | 高新区公安分局 | 省工信厅; must not match 局长 as such, 全局.
const RE_BODY = pagePattern(
  new RegExp(
    `(?<level>[省市县区旗州])?(?:${CHARGES})(?:委员会|委(?!托|派|员|任)|(?:管理)?局(?!面|部|限|势)|办公厅|厅|分局|办公室|办(?![公理事法好学成在得])|(?:事业)?(?:发展|服务|管理|事务|促进|监测)?中心)`,
    'gu',
  ),
);
// 市委、市政府 | 按照省委部署; must not match 市委书记, 县委常委.
const RE_COMMITTEE = pagePattern(
  /(?<level>[省市县区旗州]|自治区党|兵团党|师市?党)委(?:宣传部|组织部|统战部|政法委(?!书记|员)|(?=[^宣组统政]|$))(?!书记|副书记|常委|员|托|部长|副部长|常务副部长|秘书长|办公室主任|派|任|党校|原)/gu,
);

// 渠县政协 | 市人大常委会; must not match 政协委员, 人大代表.
const RE_ASSEMBLY = pagePattern(
  /(?<level>[省市县区旗州])?(?:人大常委会|人民代表大会常务委员会|政协(?!委员(?!会)|会议|提案|机关|工作|云|报|协商))/gu,
);

/** Bureaus and committees of party and government, under the name of the district they belong to. */
export function recognizeBodies(context: RecognitionContext): Mention[] {
  return [
    ...matchesIn(context, RE_BODY).flatMap(({ start, end, groups }) =>
      bodyAt(context, start, end, groups['level'], 'institution.bureau'),
    ),
    ...matchesIn(context, RE_COMMITTEE).flatMap(({ start, end, groups }) =>
      bodyAt(context, start, end, groups['level'], 'institution.committee'),
    ),
    ...matchesIn(context, RE_ASSEMBLY).flatMap(({ start, end, groups }) =>
      bodyAt(context, start, end, groups['level'], 'institution.assembly'),
    ),
  ];
}

function bodyAt(
  context: RecognitionContext,
  at: number,
  end: number,
  level: string | undefined,
  rule: string,
): Mention[] {
  const { text, found } = context;
  const printed = text.slice(at, end);
  // 砺云宁夏|数据中心: halls of machines; 大数据中心 is a bureau.
  if (printed === '数据中心') return [];
  // 焦河市|水利局: the level is the place's own suffix.
  // 澄江锂业和|县国资中心: no 和县 where a company stands before it.
  const isJoint = text[at - 1] === '和' && found.endingAt(at - 1, 'Enterprise') !== undefined;
  const inside = level && !isJoint && found.endingAt(at + 1, 'District');
  const before = inside || found.endingAt(at, 'District');
  if (before && before.confidence >= 0.5 && !before.deixis) {
    const rest = text.slice(before.end, end);
    // 中共|宁江县委: what the party calls itself in full.
    const party = text.slice(Math.max(0, before.start - 2), before.start) === '中共' ? '中共' : '';
    const start = before.start - party.length;
    return [body(start, end, `${party}${before.name}${rest}`, rule, 0.95)];
  }
  if (!level) return [];
  if (!isJoint && /[\p{Script=Han}]/u.test(text[at - 1] ?? '') && isInsideWord(text, at, level))
    return [];
  const district = districtInForce(context, level);
  const name =
    rule === 'institution.committee' && district ? `${district}委` : withDistrict(printed, context);
  return [body(at, end, name, rule, district ? 0.9 : 0.7)];
}

// 城市规划局's 市, 园区建设局's 区
function isInsideWord(text: string, at: number, level: string): boolean {
  return (
    (level === '市' && /[城都]/u.test(text[at - 1] ?? '')) ||
    (level === '区' && /[园社地片]/u.test(text[at - 1] ?? ''))
  );
}

function body(start: number, end: number, name: string, rule: string, confidence: number): Mention {
  return { type: 'Institution', start, end, name, rule, confidence };
}
