/** The languages that the command speaks. */
export type Language = 'zh' | 'en';

/** Chinese where the environment asks for it (`LIANTU_LANG`, then the locale variables in POSIX order), else English. */
export function resolveLanguage(env: NodeJS.ProcessEnv): Language {
  const locale = env['LIANTU_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/iu.test(locale) ? 'zh' : 'en';
}

const EN = {
  tagline: 'Newspaper articles about regional industry, read into a knowledge graph you can check.',
  helpUsage: 'Usage:',
  helpArguments: 'Arguments:',
  helpOptions: 'Options:',
  helpGlobalOptions: 'Global options:',
  helpCommands: 'Commands:',
  helpOption: 'show help',
  versionOption: 'show the version',
  jsonOption: 'print results and failures as JSON',
  inputArgument: 'an article (.txt, .html, .pdf, .docx, .json, .jsonl) or a folder of them',
  folderArgument: 'a folder made by liantu build',
  maxSizeOption: 'refuse articles over this size',
  namesOption: 'a CSV of names you vouch for: name,type,aliases,code',
  jobsOption: 'processes to extract in (default: one a processor)',
  build: 'make DIR hold exactly the articles of INPUT, and their graph',
  outOption: 'the folder to make',
  add: 'add articles to a folder, or replace those with the same id',
  toOption: 'the folder to add to',
  remove: 'remove articles from a folder by id',
  idArgument: 'id of an article',
  serve: 'open the explorer on a folder',
  portOption: 'port to listen on; the next free one is taken where it is in use',
  hostOption: 'address to listen on; one beyond this machine needs --token',
  tokenOption: 'what a caller from another machine must give as ?token=',
  openOption: 'open a browser, where a person sits at a terminal',
  extract: 'print the document graph of each article, one JSON a line',
  explainOption:
    'print instead, sentence by sentence, what was read by which rule, what was rejected and why',
  export: 'write the graph in another form',
  formatOption: 'gexf, graphml, json, cypher, csv or site',
  outFileOption: 'where to write; a folder for csv and site (default: standard output)',
  noTextsOption: 'site without the pages, with the evidence',
  query: 'ask the graph: neighbours NAME, chain DISTRICT, supply INDUSTRY, projects, path FROM TO',
  questionArgument: 'what to ask',
  nameArgument: 'name, alias or key of an entity',
  load: 'load the graph into a database',
  loadNeo4j: 'make a Neo4j database hold exactly the graph of DIR',
  urlOption: 'address of the database (or NEO4J_URL)',
  userOption: 'user name (or NEO4J_USER)',
  passwordOption: 'password (or NEO4J_PASSWORD)',
  databaseOption: 'name of the database (default: its own default)',
  eval: 'score document graphs against gold',
  goldArgument: 'gold: a folder of document graphs (.json) or a .jsonl',
  predictedArgument: 'document graphs to score: a folder or a .jsonl',
  articlesOption: 'extract these articles and score the result',
  errorsOption: 'list every miss and every spurious item',
  rules: 'count how often each rule fired on a corpus, and which never did',
  doctor: 'check that this machine has what Liantu needs',
  reading: 'Reading',
  failed: 'failed',
  warning: 'note',
  error: 'error',
  built: (d: Built) =>
    `${d.articles} articles (${d.extracted} read anew, ${d.unchanged} unchanged), ${d.nodes} entities, ${d.edges} relations in ${d.folder}`,
  failures: (count: number) =>
    `${count} ${count === 1 ? 'input' : 'inputs'} failed; the rest is built`,
  removed: (count: number, folder: string) =>
    `${count} ${count === 1 ? 'article' : 'articles'} removed from ${folder}`,
  noArticle: (id: string, folder: string) =>
    `no article "${id}" in ${folder}; the ids are the paths below the input folder, without extension`,
  noEntity: (name: string) => `nothing in the graph is called "${name}"`,
  severalEntities: (name: string, keys: readonly string[]) =>
    `"${name}" may be any of ${keys.join(', ')}; give one of these keys`,
  serving: (address: string) => `Liantu is at ${address} (Ctrl-C stops it)`,
  loaded: (nodes: number, edges: number, url: string) =>
    `${nodes} entities and ${edges} relations are in ${url}`,
  written: (path: string) => `wrote ${path}`,
  engineFallback:
    'nodejieba is not built on this machine (it needs python3, make and a C++ compiler, or its prebuilt binary); @node-rs/jieba cuts words instead',
  usageHint: 'liantu --help lists the commands',
  missingArgument: (name: string) => `missing argument ${name}`,
  unknownCommand: (name: string) => `unknown command "${name}"`,
  unknownOption: (name: string) => `unknown option ${name}`,
  invalidValue: (option: string, value: string, allowed: string) =>
    `${option}: "${value}" is not allowed; it must be ${allowed}`,
  evalNeedsOne: 'give either PRED or --articles INPUT',
};

interface Built {
  readonly articles: number;
  readonly extracted: number;
  readonly unchanged: number;
  readonly nodes: number;
  readonly edges: number;
  readonly folder: string;
}

/** Everything the command says in one language. */
export type Messages = typeof EN;

const ZH: Messages = {
  tagline: '把地方产业报道读成一张可核对的知识图谱。',
  helpUsage: '用法：',
  helpArguments: '参数：',
  helpOptions: '选项：',
  helpGlobalOptions: '通用选项：',
  helpCommands: '命令：',
  helpOption: '显示帮助',
  versionOption: '显示版本',
  jsonOption: '以 JSON 输出结果与失败清单',
  inputArgument: '文章（.txt、.html、.pdf、.docx、.json、.jsonl）或文件夹',
  folderArgument: 'liantu build 建好的文件夹',
  maxSizeOption: '超过此大小的文章不读',
  namesOption: '你认定的名称表（CSV）：名称,类型,别名,代码',
  jobsOption: '抽取所用的进程数（默认每个处理器一个）',
  build: '让 DIR 正好收录 INPUT 的文章，并建成图谱',
  outOption: '要建的文件夹',
  add: '向文件夹添加文章；编号相同的替换',
  toOption: '要添加到的文件夹',
  remove: '按编号从文件夹移除文章',
  idArgument: '文章编号',
  serve: '打开图谱浏览器',
  portOption: '监听端口；被占用时顺延',
  hostOption: '监听地址；对外开放须配 --token',
  tokenOption: '其他机器访问时须在 ?token= 中给出的口令',
  openOption: '在终端前有人时自动打开浏览器',
  extract: '逐篇输出文档图，每行一条 JSON',
  explainOption: '改为逐句说明：读出了什么、依据哪条规则、舍弃了什么及原因',
  export: '把图谱导出为其他格式',
  formatOption: 'gexf、graphml、json、cypher、csv 或 site',
  outFileOption: '输出位置；csv 与 site 为文件夹（默认：标准输出）',
  noTextsOption: 'site 只带证据，不带原文',
  query: '查询图谱：neighbours 名称、chain 区域、supply 产业、projects、path 起 止',
  questionArgument: '问什么',
  nameArgument: '实体的名称、别名或键',
  load: '把图谱载入数据库',
  loadNeo4j: '让 Neo4j 数据库正好收录 DIR 的图谱',
  urlOption: '数据库地址（或 NEO4J_URL）',
  userOption: '用户名（或 NEO4J_USER）',
  passwordOption: '密码（或 NEO4J_PASSWORD）',
  databaseOption: '数据库名（默认用其缺省库）',
  eval: '对照标注给文档图打分',
  goldArgument: '标注：文档图文件夹（.json）或 .jsonl',
  predictedArgument: '待评的文档图：文件夹或 .jsonl',
  articlesOption: '现场抽取这些文章再打分',
  errorsOption: '列出每一处漏与误',
  rules: '统计每条规则在语料上触发的次数，并列出从未触发的',
  doctor: '检查本机是否具备运行条件',
  reading: '读取',
  failed: '失败',
  warning: '提示',
  error: '错误',
  built: (d) =>
    `${d.folder}：${d.articles} 篇文章（新读 ${d.extracted} 篇，未变 ${d.unchanged} 篇），${d.nodes} 个实体，${d.edges} 条关系`,
  failures: (count) => `${count} 个输入未能读取，其余已建成`,
  removed: (count, folder) => `已从 ${folder} 移除 ${count} 篇文章`,
  noArticle: (id, folder) =>
    `${folder} 中没有编号为“${id}”的文章；编号是文章相对输入文件夹的路径，不含扩展名`,
  noEntity: (name) => `图谱中没有“${name}”`,
  severalEntities: (name, keys) => `“${name}”可能是 ${keys.join('、')}，请给出其中一个键`,
  serving: (address) => `链图已就绪：${address}（Ctrl-C 停止）`,
  loaded: (nodes, edges, url) => `${url} 已载入 ${nodes} 个实体、${edges} 条关系`,
  written: (path) => `已写入 ${path}`,
  engineFallback:
    '本机未能编译 nodejieba（需要 python3、make 和 C++ 编译器，或其预编译文件），改用 @node-rs/jieba 分词',
  usageHint: 'liantu --help 列出全部命令',
  missingArgument: (name) => `缺少参数 ${name}`,
  unknownCommand: (name) => `没有“${name}”这个命令`,
  unknownOption: (name) => `没有 ${name} 这个选项`,
  invalidValue: (option, value, allowed) => `${option}：“${value}”不可用，应为${allowed}`,
  evalNeedsOne: '请给出 PRED 或 --articles INPUT 之一',
};

/** The messages of a language. */
export function messagesIn(language: Language): Messages {
  return language === 'zh' ? ZH : EN;
}
