/** Radicals and compatibility forms that the fonts of a PDF print for ordinary characters: ⼯ 工, ⻓ 长, 﨑 崎. */
export const RE_RADICAL: RegExp = /[\u2e80-\u2fdf\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu;

// Radicals that Unicode gives no plain form, or not the one in use, each before it.
const RADICAL_PAIRS =
  '⼾户⾭青⺠民⺢氺⺮竹⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶⻎辶⻐钅⻑长⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟';
const PLAIN_FORMS = new Map(
  [...RADICAL_PAIRS.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!]),
);

/** The ordinary character that a radical or compatibility form stands for; itself where there is none. */
export function plainForm(char: string): string {
  return PLAIN_FORMS.get(char) ?? char.normalize('NFKC');
}
