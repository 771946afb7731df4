// What no XML 1.0 document may hold, escaped or not: most control characters, halves of surrogate pairs, two
// non-characters. U+0001 | a line break, 𬭚
const RE_ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
// Mark-up, and white space that readers would make blanks or line breaks of.
const RE_SPECIAL = /[&<>"\t\n\r\u0085\u2028]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The text without the characters that XML cannot hold. */
export function stripIllegal(text: string): string {
  return text.replace(RE_ILLEGAL, '');
}

/** The text as it may stand in an attribute or an element; characters that XML cannot hold are removed. */
export function escapeXml(text: string): string {
  return stripIllegal(text).replace(
    RE_SPECIAL,
    (character) => ESCAPES[character] ?? `&#${character.codePointAt(0)};`,
  );
}
