import type { PooledPattern } from '../patterns/pattern-pool.js';
import { sentencePattern } from './sentence-patterns.js';

/** What sets a title apart from a description: the level that gives it. */
const LEVELS =
  '国家级|国家|全国|兵团|中国|全球|世界|国际|中华|亚洲|省级|市级|自治区级|自治区|全省|全市|省|市|首批|第[一二三四五六七八九十]+批|\\d{4}年度?|' +
  '(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|北京|天津|上海|重庆)(?:省级?|市级?|自治区级?)?|长三角|大湾区|粤港澳|' +
  '农业产业化|制造业|五一|(?!\\p{Script=Han}{1,2}批)[\\p{Script=Han}]{2,3}(?:省|市)';

/** Heads of titles, prizes and certificates. */
const HEADS =
  '单项冠军(?:示范)?(?:企业|产品)?|专精特新(?:重点)?“?小巨人”?(?:企业)?|“?小巨人”?企业|专精特新(?:中小)?企业|瞪羚企业|独角兽企业|高新技术企业|领航”?企业|雏鹰企业|科技型中小企业|' +
  '“?链主”?(?:培育)?企业|(?:培育|信用|标兵|优势|优秀|明星)企业|(?:智能|数字化|标杆|示范|绿色)车间|(?:领航|示范|标杆|先进|标兵)单位|领跑园区|非?遗?工坊|典型(?:案例|企业)?|(?:农业|工业|产业|养殖|蔬菜|奶业|生猪)?(?:大|强)[县镇]|公用品牌|非遗|技术装备|（?套）?装备|(?:绿色|智能|智慧|灯塔|数字化?)工厂|绿色供应链管理企业|绿色(?:工业)?园区|' +
  '(?:先行)?示范(?:区|基地|县|市|园区?|企业|项目|镇|村|工厂|带|点|平台|街区)|试点(?:区|县|市|园区|企业|示范)?|试验(?:区|基地)|先行区|' +
  '(?:特色|先进制造业|创新型|中小企业特色)?产业(?:集群|园区?)|产业技术研究院|' +
  '(?:特等|[一二三]等)奖|金奖|银奖|铜奖|优秀奖|质量奖|奖章|[\\p{Script=Han}]{2}奖|之乡|之都|之城|名城|名县|名镇|名品|精品|名优产品|名录|名单|目录|地理标志(?:保护)?产品|地理标志证明商标|驰名商标|' +
  '(?:重点)?龙头企业|标杆企业|[^，。；的]{0,4}百强(?:县|区|市|镇|企业|园区)?|500强|领跑县|领跑者|文明城市|卫生城市|森林城市|利用城市|园林城市|健康城市|示范城市|试点城市|' +
  '孵化器|众创空间|新型研发机构|首台（?套）?(?:重大)?(?:技术装备|产品)|首批次(?:新材料|应用)?|首版次软件|经济技术开发区|高新技术产业开发区|级(?:经济)?开发区|级高新区|级经开区|中心城市|优势区|特色小镇|现代农业产业园|外贸转型升级基地|先进制造业基地|' +
  '产业示范基地|实践创新基地|创新基地|研学基地|教育基地|[级型]基地|特色伴手礼|老字号|企业技术中心|数字化转型促进中心|技术创新中心|制造业创新中心|产业创新中心|公共服务(?:示范)?平台|重点实验室|工程(?:技术)?研究中心|工业设计中心|博士后科研工作站|品牌';

/** A title with its level, from where it may begin: 国家级绿色工厂. */
export const RE_TITLE: RegExp = new RegExp(
  `^“?(?:${LEVELS})(?!(?:重点)?(?:项目|式|重要|最|唯一|一流|知名|领先))[^，。；：！？、的了在是和”]{0,26}(?:”[^，。；：！？、的了在是和“”]{0,10})?(?:${HEADS})(?!的?(?:建设|称号)?(?:\\p{Script=Han}{0,3}(?:学院|大学)))`,
  'u',
);

/** A title by its level and a name in quotes: 云岭市“专精特新”企业, 首批“共富工坊”; must not match 省“十四五”规划. */
export const RE_LEVEL_QUOTED: RegExp = new RegExp(
  `^(?:${LEVELS})[^，。；：！？、的了在是和“”]{0,14}“(?!十[三四五]五|\\d)[^“”，。；]{2,14}(?<!计划|行动|工程|战略)”(?![“、]|\\p{Script=Han}{0,6}(?:计划|行动|工程|库|专项|方案|攻关|政策|机制|战略|项目))(?:培育|中小|重点|示范|领跑|标杆)*(?:企业|工厂|园区|车间|单位|产品|试点|示范园?|品牌|[县市镇村店]|[金银铜]奖|称号)?`,
  'u',
);

/** A title by its quotes alone: “海川鲜品”, “百工杯”金奖. */
export const RE_QUOTES: RegExp =
  /^“(?!十[三四五]五|一带一路)[^“”，。；]{2,20}(?<!计划|行动|工程|战略|[年月周日])”(?!\p{Script=Han}{0,4}(?:计划|行动|工程|项目|政策))(?:[\p{Script=Han}]{0,6}[金银铜]奖|大赛\p{Script=Han}{0,6}奖|(?:首批|第[一二三四五]批)?\p{Script=Han}{0,6}(?:企业|工厂|园区|单位))?/u;

/** 二、绿色园区: a heading of a part of a roll. */
export const RE_ROLL_PART: RegExp = new RegExp(
  `^[【［（(]?[一二三四五六七八九十]+[）)、．.]\\s*(?<title>[^，。；：！？、的]{0,12}(?:${HEADS}))(?:（[^（）]*）)?$`,
  'u',
);

/** A page that prints a roll says so in its headlines. */
export const RE_ROLL_PAGE: PooledPattern = sentencePattern(/名单|公示|认定结果/u);

/** 荣誉资质：A、B; 【金字招牌】A、B: a label before the titles of whom the page is about. */
export const RE_HONOURS_LABEL: PooledPattern = sentencePattern(
  /【(?:金字招牌|(?:主要|所获|企业)?荣誉(?:资质)?|资质荣誉)】|(?:主要荣誉|所获荣誉|企业荣誉|荣誉资质|资质荣誉|获奖情况)[：:]/gu,
);

/** Verbs behind which a quotation is a title, whatever it says. */
export const RE_SURELY_AWARDED: RegExp =
  /(?:获得?|获[评批颁授]为?|荣获|喜获|入选为?|评为|认定为|定为|授予|挤进了?|命名为|摘得|捧[回得]了?|斩获|夺得|拿下|评上)$/u;

/** A roll's heading: 关于|云岭市绿色工厂|名单的公示. */
export const RE_ROLL: RegExp = /^[^，。；：]{0,12}(?:名单|公示|通知|评审结果)/u;

/** Verbs that open a roll's heading. */
export const RE_ROLLS: RegExp = /(?:关于|公布|公示|遴选了?|评选了?|拟?认定|拟命名)$/u;

/** A prize whose name has no level: 鲁班奖, “小巨人”企业. */
export const RE_BARE_TITLE: RegExp =
  /^(?:专精特新“?小巨人”?(?:企业)?|“?小巨人”企业|单项冠军(?:企业|产品)?|(?:鲁班|詹天佑|长城友谊|大禹水利)奖)/u;

// 获评|国家级绿色工厂; not 收获|…, 是|国家重要….
export const RE_AWARDING: PooledPattern = sentencePattern(
  /获得?(?:评|批|颁|授|称|认定)?(?:为|了)?|荣获|喜获|评上|拿了|上榜|(?:建成|拥有|建有)(?=全国|国家|省级|市级)|冲一冲|递交了|入选(?:为|了)?|入围|认定为|评为|定为|授予|关于拟?(?:认定|命名)?(?=\d{4}年|[省市国])|公布|遴选了?|拟?认定(?=\d{4}年|[省市国])|列为|列入|纳入|跻身|挤进了?|属(?=国家级|全国|\p{Script=Han}{2,3}省)|晋级|晋升为?|升级为|升格为|创建(?:为|成)?|争创|申创|创成|申报|冲刺|争取|竞逐|角逐|送进了?|名列|位列|上了|登上|摘得|摘取|捧回了?|捧得|夺得|斩获|拿下|成为|成了|拿到|挂牌|通过|称为|誉为|打造|(?<![还就而但可])是(?=国家|全国|中国|省|首批|\p{Script=Han}{2,3}省)|(?<![设建拥配内只没])有着?|这块|命名为|创评为?|加快建设(?=国家(?:级|中)|“?全国)/gu,
);

// 拿下|云岭优质产品|称号, 摘得|“东江百强”|牌子: what stands between the deed and 称号 is the title.
export const RE_CALLED_TITLE: PooledPattern = sentencePattern(
  /(?:获得?(?:评|批|颁|授)?|荣获|喜获|拿[下到了]|被?授予|摘得|捧回|夺得|争取|争创|通过|取得|把|将|成为)了?(?:[今去前]年的?|\d{4}年度?的?|首批|首个|第[一二三四五六七八九十]+批|一[块个])*(?<title>“?[\p{Script=Han}A-Z][\p{Script=Han}A-Za-z\d“”·—]{2,26}?)(?<head>(?:荣誉)?称号|的?牌[子匾]|(?:的)?(?:桂冠|殊荣|美誉))/gu,
);

/** Words that no title begins with: 获得|这个称号, 多项称号. */
export const RE_NO_CALLED: RegExp =
  /^(?:这|该|此|多|各|一系列|了|过|相关|有关|许多|其|两|[一二三四五六七八九十]+[个项])|[的了]/u;

/** A title in quotes: “中国刷都”, “全国县域商业领跑县”. */
export const RE_QUOTED_TITLE: PooledPattern = sentencePattern(
  /“((?:中国|全国|国家|世界)[^“”，。；]{1,18}(?:[都乡城港]|名[城县镇]|县|市|区|基地|品牌|[特一二三]等奖|[金银]奖|质量奖))”/gu,
);

/** A title said of the holder right after it: 国家级专精特新“小巨人”企业|澄江传动. */
export const RE_TITLE_IN_APPOSITION: PooledPattern = sentencePattern(
  new RegExp(
    `(?:${LEVELS})(?:级)?(?:专精特新(?:重点)?“?小巨人”?企业|制造业单项冠军企业|农业产业化[^，。；、]{0,6}龙头企业|高新技术企业|瞪羚企业)`,
    'gu',
  ),
);

/** A count of holders is nobody's title: 82家, 新增3个. */
export const RE_COUNTED_AFTER: RegExp =
  /^(?:总数|数量|累计|共)?(?:达到?)?[\d一二两三四五六七八九十]+余?(?:家|个|项|户|名)/u;
export const RE_COUNTED_BEFORE: RegExp = /[\d一二两三四五六七八九十]+余?(?:家|个|项|户|名|批)$/u;

/** A bid that failed. */
export const RE_FAILED_BID: RegExp =
  /^[^。；]{0,10}(?:落选|未果|失之交臂|落榜|未获通过|没有通过|未能)/u;

/** What may stand before a title's usual name: a level and a place, 云岭省|示范物流园区. */
export const RE_TITLE_LEAD: RegExp = new RegExp(
  `^(?:“?(?:${LEVELS})(?!(?:重点)?(?:项目|式|重要|最|唯一|一流|知名|领先))[^，。；：！？、的了在是和”]{0,14})?`,
  'u',
);

/** Praise, not a title: 国际先进水平. */
export const RE_NO_TITLE: RegExp = /水平$|第一[家个批]|首家|唯一/u;
