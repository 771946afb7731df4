import type { FilterKind } from '../model/filters.js';
import type { RelationGroup } from '../model/relation-groups.js';

/** The explorer's own words. Names and sentences of the articles stay as printed, in either language. */
export interface Messages {
  readonly product: string;
  readonly tagline: string;
  readonly graph: string;
  readonly articles: string;
  readonly overview: string;
  readonly legend: string;
  readonly close: string;
  readonly back: string;
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly hint: string;
    readonly article: string;
    readonly none: (query: string) => string;
    readonly count: (count: number) => string;
    readonly clear: string;
  };
  readonly theme: { readonly toDark: string; readonly toLight: string };
  readonly language: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly skipToPanel: string;
  readonly skipToCanvas: string;
  readonly filters: {
    readonly types: string;
    readonly groups: string;
    readonly modality: string;
    readonly stated: string;
    readonly planned: string;
    readonly shown: (shown: number, total: number) => string;
    readonly only: string;
    readonly onlyNamed: (name: string) => string;
    readonly reset: string;
    readonly all: string;
    readonly groupNames: Readonly<Record<RelationGroup, string>>;
    readonly kindNames: Readonly<Record<FilterKind, string>>;
    readonly hidesAll: (kinds: string) => string;
    readonly hidesAllNext: string;
  };
  readonly canvas: {
    readonly label: string;
    readonly help: string;
    readonly summary: (nodes: number, edges: number) => string;
    readonly outside: (count: number) => string;
    readonly filteredOut: (count: number) => string;
    readonly showAll: string;
    readonly showStart: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly layout: string;
    readonly stopLayout: (seconds: number) => string;
    readonly restoreLayout: string;
    readonly layoutDone: string;
    readonly noWebGl: string;
    readonly lost: string;
    readonly empty: string;
    readonly emptyNext: string;
  };
  readonly overviewPanel: {
    readonly summary: (articles: number, nodes: number, edges: number) => string;
    readonly dates: (first: string, last: string) => string;
    readonly districts: string;
    readonly chains: string;
    readonly newest: string;
    readonly allArticles: string;
    readonly relations: (count: number) => string;
    readonly browse: (type: string) => string;
  };
  readonly detail: {
    readonly aliases: string;
    readonly code: string;
    readonly facts: string;
    readonly relations: string;
    readonly sources: string;
    readonly expand: (count: number) => string;
    readonly collapse: string;
    readonly only: string;
    readonly locate: string;
    readonly open: (name: string) => string;
    readonly evidence: (count: number) => string;
    readonly evidenceFor: (name: string) => string;
    readonly noFacts: string;
    readonly noRelations: string;
    readonly conflicting: string;
    readonly agreed: (articles: number) => string;
    readonly planned: string;
    readonly notShown: (count: number) => string;
    readonly undated: string;
    readonly missing: (key: string) => string;
    readonly missingNext: string;
    readonly link: string;
    readonly letGo: string;
    readonly more: (count: number) => string;
  };
  readonly evidence: {
    readonly loading: string;
    readonly none: string;
    readonly failed: (reason: string) => string;
    readonly retry: string;
    readonly read: string;
    readonly rule: string;
    readonly confidence: string;
  };
  readonly reader: {
    readonly list: string;
    readonly entities: (count: number) => string;
    readonly chars: (count: number) => string;
    readonly noText: string;
    readonly evidence: string;
    readonly missing: (id: string) => string;
    readonly mentions: string;
  };
  readonly page: {
    readonly loading: string;
    readonly failed: (reason: string) => string;
    readonly failedNext: string;
    readonly notGraph: string;
    readonly empty: string;
    readonly emptyNext: string;
    readonly retry: string;
  };
  readonly announce: {
    readonly focused: (name: string, type: string, relations: number) => string;
    readonly link: (from: string, to: string) => string;
    readonly released: string;
    readonly shown: (nodes: number) => string;
  };
}

const ZH: Messages = {
  product: '链图',
  tagline: '从地方报道里读出区域产业链',
  graph: '图谱',
  articles: '报道',
  overview: '概览',
  legend: '图例与筛选',
  close: '关闭',
  back: '返回',
  search: {
    label: '搜索企业、项目、区域或报道',
    placeholder: '搜企业、项目、区域、报道，可输拼音或首字母',
    hint: '上下键选择，回车打开',
    article: '报道',
    none: (query) => `没有找到“${query}”。换个简称，或试试拼音首字母`,
    count: (count) => `找到 ${count} 条`,
    clear: '清除',
  },
  theme: { toDark: '切换到深色', toLight: '切换到浅色' },
  language: 'English',
  copyLink: '复制此视图的链接',
  copied: '链接已复制',
  copyFailed: '浏览器不让复制，请从地址栏复制',
  skipToPanel: '跳到详情',
  skipToCanvas: '跳到图谱',
  filters: {
    types: '实体',
    groups: '关系',
    modality: '现状与计划',
    stated: '已有',
    planned: '计划、拟建',
    shown: (shown, total) => `显示 ${shown} 个，共 ${total} 个`,
    only: '仅看',
    onlyNamed: (name) => `仅看${name}`,
    reset: '恢复全部',
    all: '已显示全部类别',
    groupNames: {
      place: '区位',
      business: '投资与合作',
      chain: '产业链',
      programme: '行动与荣誉',
      people: '任职',
    },
    kindNames: { types: '实体', groups: '关系', modalities: '现状与计划' },
    hidesAll: (kinds) => `“${kinds}”的筛选把画布清空了`,
    hidesAllNext: '恢复筛选',
  },
  canvas: {
    label: '关系图谱画布',
    help: '方向键在实体间移动，回车查看，Esc 放开，加减号缩放，0 看全图',
    summary: (nodes, edges) => `画布上 ${nodes} 个实体、${edges} 条关系`,
    outside: (count) => `另有 ${count} 个未展开`,
    filteredOut: (count) => `${count} 个被筛选隐藏`,
    showAll: '全部展开',
    showStart: '回到骨干',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '看全图',
    layout: '重新排布',
    stopLayout: (seconds) => `停止排布（${seconds} 秒）`,
    restoreLayout: '恢复原位',
    layoutDone: '排布完成',
    noWebGl: '这台浏览器没有开启 WebGL，画不了图；搜索、列表、详情和报道照常可用',
    lost: '显卡中断，正在重画',
    empty: '画布是空的',
    emptyNext: '搜一家企业，或从概览里点开一个区域',
  },
  overviewPanel: {
    summary: (articles, nodes, edges) => `${articles} 篇报道，${nodes} 个实体，${edges} 条关系`,
    dates: (first, last) => `${first} 至 ${last}`,
    districts: '关系最多的区域',
    chains: '关系最多的产业链',
    newest: '最新报道',
    allArticles: '全部报道',
    relations: (count) => `${count} 条关系`,
    browse: (type) => `列出全部${type}`,
  },
  detail: {
    aliases: '又称',
    code: '区划代码',
    facts: '指标',
    relations: '关系',
    sources: '出处',
    expand: (count) => `展开周边 +${count}`,
    collapse: '收起周边',
    only: '只看周边',
    locate: '居中',
    open: (name) => `查看${name}`,
    evidence: (count) => `${count} 篇`,
    evidenceFor: (name) => `${name}：原文依据`,
    noFacts: '报道未给出指标',
    noRelations: '还没有读到与其他实体的关系',
    conflicting: '各报说法不一',
    agreed: (articles) => `${articles} 篇一致`,
    planned: '计划',
    notShown: (count) => `其中 ${count} 条未在画布上`,
    undated: '日期不详',
    missing: (key) => `图谱里没有“${key}”`,
    missingNext: '可能已并入全称或已删除，请搜一下它的名称',
    link: '关系',
    letGo: '放开（Esc）',
    more: (count) => `再列 ${count} 条`,
  },
  evidence: {
    loading: '正在取原文…',
    none: '这篇报道的文件里没有找到依据，可能与图谱不是同一次生成的',
    failed: (reason) => `原文取不到：${reason}`,
    retry: '重试',
    read: '看原文',
    rule: '规则',
    confidence: '置信度',
  },
  reader: {
    list: '全部报道',
    entities: (count) => `${count} 个实体`,
    chars: (count) => `${count} 字`,
    noText: '导出时没有附正文。以下是作为依据的原句',
    evidence: '依据所在',
    missing: (id) => `没有编号为“${id}”的报道`,
    mentions: '文中实体可点开',
  },
  page: {
    loading: '正在打开图谱…',
    failed: (reason) => `图谱没有打开：${reason}`,
    failedNext: '确认 graph.json 与本页在同一文件夹，并通过网页服务器访问，再重试',
    notGraph: 'graph.json 不是链图的图谱文件',
    empty: '图谱里还没有实体',
    emptyNext: '用 liantu build 加入报道后，刷新本页',
    retry: '重试',
  },
  announce: {
    focused: (name, type, relations) => `${name}，${type}，${relations} 条关系`,
    link: (from, to) => `${from} 与 ${to} 之间的关系`,
    released: '已放开',
    shown: (nodes) => `画布上 ${nodes} 个实体`,
  },
};

const EN: Messages = {
  product: 'Liantu',
  tagline: 'Regional industry, read from local newspapers',
  graph: 'Graph',
  articles: 'Articles',
  overview: 'Overview',
  legend: 'Legend and filters',
  close: 'Close',
  back: 'Back',
  search: {
    label: 'Search enterprises, projects, districts or articles',
    placeholder: 'Search by 汉字, pinyin or initials',
    hint: 'Arrow keys to choose, Enter to open',
    article: 'Article',
    none: (query) => `Nothing found for “${query}”. Try a shorter form, or pinyin initials`,
    count: (count) => `${count} found`,
    clear: 'Clear',
  },
  theme: { toDark: 'Switch to dark', toLight: 'Switch to light' },
  language: '中文',
  copyLink: 'Copy a link to this view',
  copied: 'Link copied',
  copyFailed: 'The browser refused; copy it from the address bar',
  skipToPanel: 'Skip to details',
  skipToCanvas: 'Skip to graph',
  filters: {
    types: 'Entities',
    groups: 'Relations',
    modality: 'Stated or planned',
    stated: 'Stated',
    planned: 'Planned',
    shown: (shown, total) => `${shown} of ${total} shown`,
    only: 'Only',
    onlyNamed: (name) => `Show only ${name}`,
    reset: 'Show all',
    all: 'Everything is shown',
    groupNames: {
      place: 'Location',
      business: 'Business',
      chain: 'Industry chain',
      programme: 'Programmes',
      people: 'Positions',
    },
    kindNames: { types: 'Entities', groups: 'Relations', modalities: 'Stated or planned' },
    hidesAll: (kinds) => `The filter on “${kinds}” hides everything`,
    hidesAllNext: 'Reset filters',
  },
  canvas: {
    label: 'Graph canvas',
    help: 'Arrow keys move between entities, Enter opens, Escape lets go, + and - zoom, 0 fits',
    summary: (nodes, edges) => `${nodes} entities, ${edges} relations on canvas`,
    outside: (count) => `${count} more not expanded`,
    filteredOut: (count) => `${count} hidden by filters`,
    showAll: 'Show all',
    showStart: 'Back to backbone',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    layout: 'Rearrange',
    stopLayout: (seconds) => `Stop (${seconds} s)`,
    restoreLayout: 'Restore positions',
    layoutDone: 'Rearranged',
    noWebGl:
      'WebGL is off in this browser, so the graph cannot be drawn. Search, lists, details and articles work',
    lost: 'The graphics card was interrupted; redrawing',
    empty: 'The canvas is empty',
    emptyNext: 'Search for an enterprise, or open a district from the overview',
  },
  overviewPanel: {
    summary: (articles, nodes, edges) =>
      `${articles} articles, ${nodes} entities, ${edges} relations`,
    dates: (first, last) => `${first} to ${last}`,
    districts: 'Most connected districts',
    chains: 'Most connected industries',
    newest: 'Newest articles',
    allArticles: 'All articles',
    relations: (count) => `${count} relations`,
    browse: (type) => `List every ${type}`,
  },
  detail: {
    aliases: 'Also',
    code: 'Code',
    facts: 'Figures',
    relations: 'Relations',
    sources: 'Sources',
    expand: (count) => `Expand +${count}`,
    collapse: 'Collapse',
    only: 'Isolate',
    locate: 'Centre',
    open: (name) => `Open ${name}`,
    evidence: (count) => (count === 1 ? '1 article' : `${count} articles`),
    evidenceFor: (name) => `${name}: evidence`,
    noFacts: 'No figures were reported',
    noRelations: 'No relation to another entity was read',
    conflicting: 'Papers differ',
    agreed: (articles) => `${articles} articles agree`,
    planned: 'planned',
    notShown: (count) => `${count} of them not on canvas`,
    undated: 'undated',
    missing: (key) => `“${key}” is not in this graph`,
    missingNext: 'It may have been merged into a fuller name, or removed. Search for it by name',
    link: 'Relation',
    letGo: 'Let go (Esc)',
    more: (count) => `${count} more`,
  },
  evidence: {
    loading: 'Fetching the article…',
    none: "The article's file holds no evidence for it; it may come from another build",
    failed: (reason) => `The article could not be fetched: ${reason}`,
    retry: 'Retry',
    read: 'Read in article',
    rule: 'rule',
    confidence: 'confidence',
  },
  reader: {
    list: 'All articles',
    entities: (count) => (count === 1 ? '1 entity' : `${count} entities`),
    chars: (count) => `${count} characters`,
    noText: 'Exported without texts. These are the sentences used as evidence',
    evidence: 'Evidence',
    missing: (id) => `There is no article “${id}”`,
    mentions: 'Names in the text open their entity',
  },
  page: {
    loading: 'Opening the graph…',
    failed: (reason) => `The graph did not open: ${reason}`,
    failedNext:
      'Check that graph.json lies beside this page and that a web server delivers it, then retry',
    notGraph: 'graph.json is not a Liantu graph',
    empty: 'The graph holds no entities yet',
    emptyNext: 'Add articles with liantu build, then reload',
    retry: 'Retry',
  },
  announce: {
    focused: (name, type, relations) => `${name}, ${type}, ${relations} relations`,
    link: (from, to) => `Relation between ${from} and ${to}`,
    released: 'Let go',
    shown: (nodes) => `${nodes} entities on canvas`,
  },
};

/** The languages of the interface. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The words by language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { zh: ZH, en: EN };
