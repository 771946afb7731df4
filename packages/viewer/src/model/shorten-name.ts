// 江苏砺川新能源集团股份有限公司 | 宁国市城市投资集团有限责任公司 | 焦作健风生物科技有限公司
const RE_COMPANY_TAIL = /(?:股份有限公司|有限责任公司|有限公司)$/u;

/**
 * A name cut to `limit` characters for the canvas. A company gives up its generic tail first, keeping its last two
 * characters behind the …; any other name is cut before its last three, which tell what it is (…提升项目). A name within
 * the limit stays as it is.
 */
export function shortenName(name: string, limit: number): string {
  const chars = Array.from(name);
  if (chars.length <= limit) return name;
  const isCompany = RE_COMPANY_TAIL.test(name);
  const tail = isCompany ? 2 : 3;
  const body = Array.from(name.replace(RE_COMPANY_TAIL, ''));
  const room = limit - tail - 1;
  const head = isCompany && body.length <= room ? body : chars.slice(0, room);
  return `${head.join('')}…${chars.slice(-tail).join('')}`;
}
