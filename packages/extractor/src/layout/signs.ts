import { isWidgets } from './widgets.js';

/**
 * What the parts of a page look like: patterns over single lines in Simplified characters with half-width digits.
 * Each is shown with lines that it matches | lines that it must not.
 */

// ● 夜市开放时间延长 | 1.2亿元建设的项目
const RE_BULLET =
  /^(?:[●○◆◇■□▲△▼★☆►▶◎·•※↑↓←→①-⑳]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}(?:[、．]|\.(?!\d))|0\d(?=[ \u3000]*\p{Script=Han})|序号[｜|]|\d{1,3}[｜|])/u;
const RE_CAPTION =
  /^(?:图[①-⑳\d]{0,3}[：:为]|图[①-⑳]|[↑↓←→]|[（(](?:[上下左右]图|资料图片|资料图)[)）]|[①-⑳]\d{1,2}月\d{1,2}日)/u;
const RE_SPEAKER = /^(?:问|答|记者|主持人|[□■])[：: ]/u;
// 建设单位：某公司, （二）进展情况：主体封顶 | 厂长说：“…
const RE_FIELD =
  /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．])?\p{Script=Han}{0,6}(?:名称|投资|规模|单位|地[点址]|业主|法人|进[展度]|内容|面积|占地|工期|产能|状态|阶段|性质|年限|时间|效益|选址|资金|责任人|联系人|电话)\p{Script=Han}{0,3}[：:]/u;

/** A line that begins a paragraph whatever stands before it. */
export const RE_MARK: RegExp = new RegExp(
  [RE_BULLET, RE_CAPTION, RE_SPEAKER, RE_FIELD, /^(?:【|——)/u]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

// 首页 | 要闻 | 市县 | 园区 and 首页 > 新闻中心 > 正文, 某县政府 > 政务 > 动态 | 1｜冷柜项目｜某公司｜8.6
const RE_NAVIGATION =
  /^(?:[^｜|\d。，]{1,9}[｜|]\s*){3,}[^｜|\d。，]{0,9}$|^首页(?:[ >＞»|｜]|$)|[^\p{Script=Han}]首页\s*(?:[>＞»|｜]|$)|[>＞»]\s*正文$|^[>＞»]|^[^。，；>＞»\s]{1,16}(?:\s*[>＞»]\s*[^。，；>＞»\s]{1,12}){2,}$|^(?:您?(?:的|现在的|所在的|当前)?(?:当前)?位置)[：:]?/u;
// 字号：大 中 小 分享到：…; ►更多图片请扫码; — 2 —; 4A96.jpg; 2024-02-19 11 某报 content_11.html 1 3 | 收藏家协会的企业
const RE_WIDGET =
  /^[[【►]?(?:字号|字体|分享到|扫一扫|还没有账号|网友评论|打开APP|下载APP|更多图片|更多精彩)|^(?:[—–\-·] ?)?第? ?\d{1,3} ?(?:[—–\-·]|页)?(?: ?共 ?\d{1,3} ?页)?$|^[|｜·•]$|^[\w-]+\.(?:jpe?g|png|gif)|content_\d+\.s?html?|-->$|^附件[：:]?$|^[A-Za-z]{2,4}\p{Script=Han}{2,10}网$|^https?:\S+$/iu;
const RE_LEGAL =
  /版权声明|ICP备|公网安备|举报电话|未经授权|网站地图|广告服务|^关于(?:我们|本网)|^(?:主办|承办|技术支持|网站标识码)[：:]|[法律免责]声明$|^版权所有|转载请(?:注明|附上|联系)|不代表本[站网报平]|不得转载|^Notice[：:]|^内容如有|侵权[^。]{0,12}(?:删除|告知|联系)|^(?:本文|原文|文章)(?:地址|链接)[：:]|^[·• ]*(?:联系电话|联系方式|投稿邮箱|投稿热线|新闻热线|服务热线|监督电话|电子邮箱)[：:]|^备案号|Copyright|All Rights Reserved/iu;
// 未经授权，不得转载。 本文仅代表作者观点，不代表本站立场。 | 依法保护版权。
const RE_RIGHTS =
  /未经(?:书面)?(?:授权|许可|允许)[^。]{0,24}(?:转载|使用|复制)|版权(?:归|所有|声明)|免责声明|违者必究|转载请(?:注明|附上|联系)|不代表本[站网报平]|^(?:特别|版权|免责|郑重)(?:声明|提示)|(?:仅|只)提供信息存储|侵权[^。]{0,12}(?:删除|告知|联系)|^Notice:/u;
// 上一篇：… | 上一篇章的故事
const RE_TEASER =
  /^(?:[（(【]?[•· ]*(?:上|下)(?:一[篇条版则张期]|篇)(?:文章|新闻)?[：:]|[◆▶►◇]? ?(?:相关视频|热图推荐|往期(?:推荐|回顾|精彩))[：: ]|[【[]?(?:延伸阅读|相关阅读|相关新闻|相关链接|相关报道|推荐阅读|热门推荐|公益广告|猜你喜欢)|导读[ 　：:]|正在阅读[：:]|原标题[：:])/u;
const RE_TEASER_HEAD =
  /^[【[●■]?(?:相关(?:新闻|阅读|链接|报道|推荐|文章)|延伸阅读|(?:推荐|热门|最新|热点)(?:阅读|新闻|文章|推荐|资讯)|猜你喜欢|(?:图集|图片|更多)(?:新闻|推荐|阅读)? ?更多 ?[>＞»]*|(?:明日|今日|本期|内版)?导读|(?:阅读|点击)排行榜?)[】\]]?[：:]?$/u;
// 本版责编：谭果 美编：阿良 | 编辑部主任李明说
const RE_STAFF =
  /编辑整理|^[（(【]?[\s■]*(?:本版|本期|值班)?(?:责任编辑|责任校对|编辑|责编|美编|版式|校对|审核|审签|编审|编校|监制|制图|统筹|策划|一审|二审|三审|初审|复审|终审|版面)[：: 　■]|(?:责任编辑|责编|美编|版式|校对)[：: 　]/u;
// （上接第1版）, ►下转A06版《…》 | （上接第1版）天刚放亮
const RE_CONTINUED =
  /^[（(►]?\s*(?:上接|下转|紧接|转)\s*第?[A-Z]?\d{0,3}(?:版|页)?(?:《[^》]*》)?[)）]?$/u;
const RE_PHOTO_NOTE =
  /^[（(]?(?:本版|本组|以上|本报)?(?:照片|图片|稿件|摄影|组图)[^。]{0,30}[)）]?$|^[（(](?:本版|本组|以上)[^。]{0,40}[)）]$/u;
// 重大项目科供稿; 信息来源：项目办 点击数：318
const RE_SUPPLIER =
  /^[（(][^。]{0,40}(?:供稿|供图|点击数|打印本页|摄)[^。]{0,40}[)）]$|^[^。，]{0,24}(?:摄|供图|摄影报道)$/u;

const FURNITURE = [
  RE_NAVIGATION,
  RE_WIDGET,
  RE_LEGAL,
  RE_TEASER,
  RE_TEASER_HEAD,
  RE_STAFF,
  RE_CONTINUED,
  RE_PHOTO_NOTE,
  RE_SUPPLIER,
];

/** Whether a line is page furniture: navigation, widgets, legal lines, teasers, staff, credits. */
export function isFurniture(line: string): boolean {
  if (line.length > 160) return false;
  if (line.length > 24 && line.includes('。')) return RE_RIGHTS.test(line);
  return isWidgets(line) || FURNITURE.some((pattern) => pattern.test(line));
}

/** Whether a line announces a list of teasers. */
export function isTeaserHead(line: string): boolean {
  return RE_TEASER_HEAD.test(line) || /^【?(?:延伸阅读|相关新闻|相关阅读)】?/u.test(line);
}

const RE_DATE = /(?<!\d)(?:19|20)\d{2}\s*[年\-/.]\s*\d{1,2}\s*[月\-/.]\s*\d{1,2}日?/u;
// 青溪时报 2022年11月18日 第1版; 来源：… | 2022年11月18日，某项目签约。
const RE_ISSUE =
  /第\s*[A-Z]?\d{1,3}\s*(?:版|$)|[A-Z]?\d{1,3}\s*版|[A-Z]\d{2}|星期[一二三四五六日天]|星期$|^\d{1,2}版/u;
const RE_SOURCE =
  /^[（(【]?(?:来源|文章来源|信息来源|稿源|作者\/来源|摘自|转自|发布(?:时间|日期|人|者|机构|单位)?|信息时间|时间|日期|作者|文|记者|浏览|阅读)[：:]/u;

// 2025-01-02 07:30 黑龙江 | 原创 某公司 2025年3月7日17:30发表于山东
const PROVINCE =
  '(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾)';
const RE_POSTED = new RegExp(
  `发[布表]于 ?${PROVINCE}(?![省市\\p{Script=Han}])|\\d{1,2}[：:]\\d{2} ?${PROVINCE}$`,
  'u',
);

/** Whether a line is a masthead or says where, when and by whom the page was printed. */
export function isDateline(line: string): boolean {
  if (line.length > 120 || /[。；！？]/u.test(line)) return false;
  if (RE_SOURCE.test(line)) return true;
  if (RE_POSTED.test(line)) return true;
  if (!RE_DATE.test(line)) return false;
  const rest = line
    .replace(RE_DATE, '')
    .replace(/\d{1,2}[：:]\d{2}(?:[：:]\d{2})?/u, '')
    .trim();
  if (rest === '' || RE_ISSUE.test(rest) || /来源[：:]|作者[：:]|浏览|阅读|点击|字号/u.test(rest))
    return true;
  return (
    !/[，、：]|——/u.test(rest) &&
    rest.length <= 16 &&
    /报|网|讯|刊|台|观察|商情|在线|社|号/u.test(rest)
  );
}

// 记者 季扬 通讯员 尚春晖; （程漱石 汪拾） | 记者在现场看到
const RE_NAMES = '(?:[\\p{Script=Han}·]{1,4}(?:[ 　、,，]+|(?=[)）]|$))){1,6}';
const RE_BYLINE = new RegExp(
  `^[（(□■]?\\s*(?:[\\p{Script=Han}]{2,8}报)?(?:本报|本刊|本网|见习|实习|首席|特约|融媒体?)*(?:记者|通讯员|作者|撰文|文/图|文)[ 　：:/丨|]+${RE_NAMES}(?:(?:本报|见习|实习)*(?:记者|通讯员|实习生|特约)[ 　：:]*${RE_NAMES})*[^。，]{0,12}[)）]?$`,
  'u',
);

// □ 李某 王某 | □ 酸菜鱼火了，你们沾光没有？
const RE_MARKED_NAMES = /^□[ 　]?[\p{Script=Han}·]{2,4}(?:[ 　][\p{Script=Han}·]{2,4}){0,3}$/u;

/** Whether a line names its authors and nothing else. */
export function isByline(line: string): boolean {
  return line.length <= 60 && (RE_BYLINE.test(line) || RE_MARKED_NAMES.test(line));
}

/** Whether a line is marked as a caption. */
export function isCaption(line: string): boolean {
  return RE_CAPTION.test(line);
}

/** Whether a line is marked as an item of a list. */
export function isItem(line: string): boolean {
  return RE_BULLET.test(line);
}

// ▲10月12日，工人在现场吊装; ②航拍某片区 | ●夜市开放时间延长
const RE_PICTURE_MARK = /^[▲△▼◀▶①-⑳]/u;
const RE_CREDIT = /(?:摄|摄影|供图|摄影报道|(?:图片|照片)[^。]{0,24}提供)[)）]?$/u;

/** Whether a line bears a mark that points to a picture, or to an item of a list. */
export function isPictureMark(line: string): boolean {
  return RE_PICTURE_MARK.test(line);
}

/** Whether a line ends by saying who took a picture. */
export function isCredit(line: string): boolean {
  return RE_CREDIT.test(line);
}

// 县区周刊·某县, 第3版 产业周刊, A03 影像, 某某时报网, 2025年6月 某某特刊 | 县域经济何以突围, 2025年6月项目开工
const RE_FOLIO =
  /^(?:第\s*[A-Z]?\d+\s*版[：:]?|[A-Z]\d{1,2}(?:版[：:]?)?|\d{1,2}\s*版|版(?=[ 　])|[\p{Script=Han}]{2,4}(?:周刊|专刊|副刊|特刊|专版)|[\p{Script=Han}]{2,8}(?:日报|晚报|时报|晨报|商报|周报|都市报|导报|新闻网|日报网|时报网|客户端))(?:[ 　·].{0,8}|[\p{Script=Han}]{0,4})$|^(?:19|20)\d{2}年\d{1,2}月[ 　]*(?:第\d{1,4}期|[\p{Script=Han}]{0,6}[刊报号])?$/u;

/** Whether a line above the headline names the paper, the page or its section. */
export function isFolio(line: string): boolean {
  return RE_FOLIO.test(line);
}
