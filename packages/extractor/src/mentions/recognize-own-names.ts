import type { Mention } from './mention.js';
import type { Recognizer } from './recognition.js';

/** Names that the user vouches for: taken at their word, wherever they stand. */
export const recognizeOwnNames: Recognizer = ({ sentences, lexicons }) => {
  if (lexicons.ownNames.size === 0) return [];
  return sentences.flatMap(({ start, text }) =>
    lexicons.ownNames.scan(text).map((hit): Mention => {
      const { type, name, aliases, code } = hit.value;
      return {
        start: start + hit.start,
        end: start + hit.end,
        type,
        name,
        ...(type === 'District' && code !== undefined ? { code } : {}),
        ...(aliases.length > 0 ? { aliases: aliases.filter((form) => text.includes(form)) } : {}),
        rule: 'own.name',
        confidence: 1,
      };
    }),
  );
};
