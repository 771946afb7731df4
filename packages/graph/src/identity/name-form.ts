import { normalizeName } from '@liantu/ontology';
import type { EntityType } from '@liantu/ontology';

// 安徽某某科技有限公司 | 某某科技, 某某集团
const RE_LEGAL_NAME =
  /.{2}(?:有限公司|有限责任公司|股份公司|银行|信用社|专业合作社|联合社|合伙企业|有限合伙|事务所)(?:[（(].*[)）])?$/u;
// 河北省, 广西壮族自治区 | 焦作市
const RE_PROVINCE = /(?:省|自治区)$/u;
// 东津镇, 滨湖街道 | 马村区
const RE_TOWN = /(?:镇|乡|街道|街道办事处|村|社区|苏木|嘎查)$/u;
// 高新区, 国家级经济技术开发区 | 神木高新区
const RE_BARE_ZONE =
  /^(?:国家级|省级|市级|县级)?(?:经济技术|经济|高新技术产业|高新|工业|综合|先进制造业)?(?:开发区|经开区|高新区|新区|示范区|保税区|工业区|集聚区|园区)$/u;
// Words that many institutions share. 市委, 县第一人民医院 and 研究院 are made of nothing else | 焦作市委
const RE_SHARED_WORDS =
  /[省市县区州镇乡]|第?[一二三四五六七八九十\d]+|人民|中心|妇幼保健|中医|职业|技术|实验|党|委员会|委|组织|宣传|政府|办公|发展|改革|工业|信息化|农业|农村|水利|教育|财政|交通|运输|商务|招商|场|监督|管理|自然|资源|生态|环境|住建|科技|统计|税务|供销|总|部|局|厅|处|办|医院|学院|研究院|院|室|合作社|社|大学|中学|小学|学校|校|高中|幼儿园|研究所|所|站|设计|联合会|协会|商会/gu;
const RE_NUMBERS = /\d+(?:\.\d+)?|[一二三四五六七八九十]+期|[ⅠⅡⅢⅣⅤ]/gu;

/** The form under which two names of a type count as equal; the name itself where nothing else is left of it. */
export function nameForm(name: string, type: EntityType): string {
  return normalizeName(name, type) || name;
}

/** Whether an enterprise's name is a full legal one, which nobody else bears. */
export function isLegalName(name: string): boolean {
  return RE_LEGAL_NAME.test(name);
}

/** Whether a district is a province, which is too wide to tell namesakes apart. */
export function isProvince(name: string): boolean {
  return RE_PROVINCE.test(name);
}

/** Whether a district is a town or smaller, whose name may stand in many counties. */
export function isTown(name: string): boolean {
  return RE_TOWN.test(name);
}

/** Whether a name says what kind of thing it names, but not which one: it needs a place beside it. */
export function isBareName(name: string, type: EntityType): boolean {
  if (type === 'District') return RE_BARE_ZONE.test(name);
  if (type === 'Institution') return name.replace(RE_SHARED_WORDS, '') === '';
  return type === 'Enterprise' && !isLegalName(name) && name.length < 4;
}

/** Whether two names give the same numbers and phases in the same order (一期 is not 二期). */
export function sameNumbers(a: string, b: string): boolean {
  return numbersOf(a) === numbersOf(b);
}

function numbersOf(name: string): string {
  return (name.normalize('NFKC').match(RE_NUMBERS) ?? []).join(' ');
}
