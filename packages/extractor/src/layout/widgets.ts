/** What web pages and digital papers print beside an article: controls, sharing, and how large the letters are. */
const WIDGETS: ReadonlySet<string> = new Set(
  `首页 新闻 数字报 客户端 手机版 手机看 手机继续看 电脑版 无障碍 无障碍浏览 无障碍阅读 长者模式 关怀模式 适老模式 简体 繁体 简体版 繁体版 登录 注册 会员登录 用户登录 新用户注册 立即注册
  设为首页 加入收藏 标题导航 版面导航 版面概览 版面列表 本版新闻列表 本版标题 按日期检索 往期回顾 返回目录 返回首页 返回顶部 返回列表 上一篇 下一篇 上一版 下一版 上一期 下一期
  放大 缩小 默认 字号 字体 大 中 小 A A+ A- T 全文复制 复制链接 打印 打印本页 我要打印 关闭 关闭窗口 收藏 点赞 评论 发表评论 查看所有评论 举报 纠错
  分享 分享到 分享到微信 分享到微博 微信 微博 微信好友 朋友圈 新浪微博 QQ QQ好友 QQ空间 扫一扫 扫码 扫码分享 微信扫码分享
  正在加载 加载中 阅读全文 展开全文 收起全文 点击收起全文 点击查看更多`.split(/\s+/u),
);

const BETWEEN = '\\s|｜[\\]【】:：、>＞»·()（）\\d';
const RE_BETWEEN = new RegExp(`[${BETWEEN}]+`, 'u');
const RE_FIRST = new RegExp(`[^${BETWEEN}]+`, 'u');

/** Whether a line is made of the words of such controls only: 放大 缩小 全文复制 | 打印机产业园. */
export function isWidgets(line: string): boolean {
  if (!WIDGETS.has(RE_FIRST.exec(line)?.[0] ?? '')) return false;
  return line.split(RE_BETWEEN).every((word) => word === '' || WIDGETS.has(word));
}
