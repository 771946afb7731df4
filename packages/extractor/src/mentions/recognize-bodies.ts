import { districtInForce, withDistrict } from './district-in-force.js';
import type { Mention } from './mention.js';
import { matchesIn } from './recognition.js';
import type { RecognitionContext } from './recognition.js';
import { pagePattern } from './sentence-patterns.js';

const CHARGES =
  '企业和投资服务|促进外来投资|外来投资|投资服务|投资合作|经济合作|经贸|商贸|经合|电子商务|电商|(?:茶叶?|果品?|水果|蔬菜|食用菌|中药材|林|竹|油茶|柑橘|苹果|畜牧|蚕桑|花椒|辣椒|食品|特色|优势|现代)产业链?|茶叶|茶业|果业|台港澳(?:事务)?|台湾事务|外事|政府新闻|人民政府新闻|政府|人民政府|发展改革|发展和改革|发改|工业和信息化|工信|经信|经济和信息化|科技和?工?信息?化?|科学技术|科技|科工商务|商务|招商引?资?|投资促进|农业农村|农牧和科技|农牧|农业|农机|水利|水务|交通运输|交通|公路|港口|港航|自然资源和规划|自然资源|人力资源和社会保障|人社|财政|审计|统计|税务|市场监督管理|市场监管|行政审批服务|行政审批|政务服务|生态环境|环保|住房和城乡建设|住建|城乡建设|文化广电和旅游|文化和旅游|文旅|文广旅|教育体育|教育|教体|体育|卫生健康|卫健|应急管理|公安|司法|民政|林业和草原|林草|林业|气象|医疗保障|医保|城市管理|城管|综合执法|综合行政执法|社会事务|社会事业|国资|金融|大数据|数据|能源|乡村振兴|退役军人|粮食和储备|粮食|供电|园林|规划|建设|经济发展|企业服务|营商环境建设|营商环境|海关|检疫|消防|地震|民族宗教|信访|侨务|知识产权|邮政管理|海洋|渔业|盐业|烟草专卖|机关事务|粮食和物资储备|药监|药品监督管理|食品药品监督管理|港务|港航事业|环境保护|招商投资促进|投资促进和商务|对口支援|对口合作|对口|公共资源|检验检测|市政|房管|人防|移民|体旅|文体旅?|文体广旅|网信|保密|史志|档案|铁路|民航|机场|口岸|自贸|链长|营商|新闻出版|广电|博览|会展';
// 市水利局 | 焦河市发展改革委 | 高新区公安分局 | 省工信厅; must not match 局长 as such, 全局.
const RE_BODY = pagePattern(
  new RegExp(
    `(?<level>(?:自治|特别行政|合作)区|[省市县区旗州])?(?:${CHARGES})(?:和(?:${CHARGES}))?(?:委员会|委(?!托|派|员|任)|(?:管理)?局(?!面|部|限|势)|办公厅|厅|分局|办公室|办(?![公理事法好学成在得])|(?:事业)?(?:发展|服务|管理|事务|促进|监测)?中心)`,
    'gu',
  ),
);
// 市委、市政府 | 按照省委部署; must not match 市委书记, 县委常委.
const RE_COMMITTEE = pagePattern(
  /(?<level>[省市县区旗州]|自治区党|兵团党|师市?党)委(?:宣传部|组织部|统战部|政法委(?!书记|员)|(?=[^宣组统政]|$))(?!书记|副书记|常委|员|托|部长|副部长|常务副部长|秘书长|办公室主任|派|任|党校|原)/gu,
);

// 渠县政协 | 市人大常委会; must not match 政协委员, 人大代表, 政协副主席 (an office of the county).
const RE_ASSEMBLY = pagePattern(
  /(?<level>[省市县区旗州])?(?:(?:人大常委会|人民代表大会常务委员会)(?!副?主任|党组|原)|政协(?!委员(?!会)|会议|提案|机关|工作|云|报|协商|原?副?主席|党组|副?秘书长))/gu,
);

// 国家药监局, 工信部, 农业农村部; must not match 国家能源集团, 财政部门.
const RE_MINISTRY = pagePattern(
  /(?<![司校院团市省县区])(?:国家(?:发展改革委|发改委|药监局|药品监督管理局|能源局|知识产权局|林草局|林业和草原局|数据局|统计局|税务总局|市场监管总局|民航局|铁路局|邮政局|航天局|中医药管理局|医保局|粮食和物资储备局|乡村振兴局|文物局|体育总局)|工业和信息化部|工信部|科学技术部|科技部|农业农村部|生态环境部|自然资源部|商务部|财政部|交通运输部|住房和城乡建设部|住建部|水利部|文化和旅游部|教育部|人力资源和?社会保障部|人社部|中国民航局|海关总署|市场监管总局)(?![门分长])/gu,
);
/** Full names of ministries that are mostly called by their short ones. */
const MINISTRIES: Readonly<Record<string, string>> = {
  工信部: '工业和信息化部',
  科技部: '科学技术部',
  住建部: '住房和城乡建设部',
  人社部: '人力资源和社会保障部',
};
// 缙岭科技园|管委会|招商局: of a park; that of a zone is the zone itself.
const RE_BOARD = pagePattern(/管(?:理委员会|委会)(?:招商[处局]|经发局|经济发展局)?/gu);
// 大连|化物所, 中科院|西光所, 中电科|29所; must not match 派出所, 供电所.
const RE_SHORT_INSTITUTE = pagePattern(
  /(?:(?![供变发卫])\p{Script=Han}{0,2}[科机物光子学理料]|\d{1,3})所(?!有|在|以|用|需|得|属|谓|长)/gu,
);
const RE_ACADEMY = /(?:中科院|中国科学院|中电科|中船)$/u;

/** Bureaus and committees of party and government, under the name of the district they belong to. */
export function recognizeBodies(context: RecognitionContext): Mention[] {
  return [
    ...bureausIn(context),
    ...matchesIn(context, RE_MINISTRY).map(({ start, end }) => {
      const printed = context.text.slice(start, end);
      const name = MINISTRIES[printed] ?? printed;
      return body(start, end, name, 'institution.ministry', 0.85);
    }),
    ...matchesIn(context, RE_BOARD).flatMap(({ start, end }) => boardAt(context, start, end)),
    ...matchesIn(context, RE_SHORT_INSTITUTE).flatMap(({ start, end }) =>
      shortInstituteAt(context, start, end),
    ),
    ...matchesIn(context, RE_COMMITTEE).flatMap(({ start, end, groups }) =>
      bodyAt(context, start, end, groups['level'], 'institution.committee'),
    ),
    ...matchesIn(context, RE_ASSEMBLY).flatMap(({ start, end, groups }) =>
      bodyAt(context, start, end, groups['level'], 'institution.assembly'),
    ),
  ];
}

/** 缙岭科技园|管委会: the board of a park that is no district; with the office of a zone's (新区管委会|招商局). */
function boardAt({ text, found }: RecognitionContext, at: number, end: number): Mention[] {
  const isOffice = /[处局]$/u.test(text.slice(at, end));
  const site =
    found.endingAt(at, 'Park') ?? (isOffice ? found.endingAt(at, 'District') : undefined);
  if (!site || site.deixis || text.slice(site.start, at).endsWith('片区')) return [];
  return [body(site.start, end, text.slice(site.start, end), 'institution.board', 0.8)];
}

/** 大连|化物所: an institute by its short name, behind its place or its academy. */
function shortInstituteAt({ text, found }: RecognitionContext, at: number, end: number): Mention[] {
  for (const from of [at, at + 1, at + 2]) {
    if (from > end - 2) break;
    const academy = RE_ACADEMY.exec(text.slice(Math.max(0, from - 5), from))?.[0];
    const owner = found.endingAt(from, 'Institution') ?? found.endingAt(from, 'District');
    const start = academy ? from - academy.length : owner?.start;
    if (start !== undefined && !owner?.deixis)
      return [body(start, end, text.slice(start, end), 'institution.short', 0.75)];
  }
  return [];
}

/** The bureaus by their charges; of a list the first names the place: 县工信局、住建局. */
function bureausIn(context: RecognitionContext): Mention[] {
  const bureaus: Mention[] = [];
  let last = { end: -1, owner: '' };
  for (const { start, end, groups } of matchesIn(context, RE_BODY)) {
    const level = groups['level'];
    const charge = context.text.slice(start + (level?.length ?? 0), end);
    const [bureau] = bodyAt(context, start, end, level, 'institution.bureau');
    const isNext = last.end === start - 1 && /[、和]/u.test(context.text[start - 1]!);
    if (bureau) {
      bureaus.push(bureau);
      const isWhole = bureau.name.endsWith(charge) && bureau.name.length > charge.length;
      last = { end, owner: isWhole ? bureau.name.slice(0, -charge.length) : '' };
    } else if (!level && isNext && last.owner !== '') {
      bureaus.push(body(start, end, `${last.owner}${charge}`, 'institution.bureau', 0.8));
      last = { end, owner: last.owner };
    }
  }
  return bureaus;
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
  const owner = ownerOf(context, at, level);
  if (owner !== undefined) return [body(owner, end, text.slice(owner, end), rule, 0.85)];
  if (level.length > 1) return ofRegion(context, at, end, level);
  if (!isJoint && /[\p{Script=Han}]/u.test(text[at - 1] ?? '') && isInsideWord(text, at, level))
    return [];
  const district = districtInForce(context, level);
  const name =
    rule === 'institution.committee' && district ? `${district}委` : withDistrict(printed, context);
  return [body(at, end, name, rule, district ? 0.9 : 0.7)];
}

/** 缙岭旗|能源局: where the word of a place begins that no gazetteer has; undefined where the level stands by itself. */
function ownerOf(
  { text, tokens }: RecognitionContext,
  at: number,
  level: string,
): number | undefined {
  const start = tokens.startOf(at);
  if (start < at - 1) {
    const isPlace = /^(?:n[rst]|x)/u.test(tokens.tagAt(at));
    return isPlace && tokens.endOf(at) === at + level.length ? start : undefined;
  }
  const before = tokens.at(at - 1);
  const isPlace = start === at && before !== undefined && /^(?:x|ns)$/u.test(before.tag);
  if (!isPlace || before.end !== at) return undefined;
  return /^\p{Script=Han}{2,4}$/u.test(text.slice(before.start, at)) ? before.start : undefined;
}

/** 自治区|发展改革委, 合作区|经济发展局: of the region of that kind that the article names. */
function ofRegion(context: RecognitionContext, at: number, end: number, level: string): Mention[] {
  const region = districtInForce(context, level);
  if (!region) return [];
  const name = `${region}${context.text.slice(at + level.length, end)}`;
  return [body(at, end, name, 'institution.bureau', 0.85)];
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
