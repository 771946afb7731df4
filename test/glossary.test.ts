import { ENTITY_TYPES, FACTS, PREDICATES, RELATIONS, STATUSES } from '@liantu/ontology';
import { expect, it } from 'vitest';

it('docs/glossary.md says what the ontology says', async () => {
  const types = Object.entries(ENTITY_TYPES).map(
    ([name, { label, gloss }]) => `| \`${name}\` | ${label.zh} | ${gloss.en} | ${gloss.zh} |`,
  );
  const relations = PREDICATES.map((name) => {
    const { label, inverse, domain, range } = RELATIONS[name];
    const ends = `${domain.join(', ')} → ${range.join(', ')}`;
    return `| \`${name}\` | ${label.zh} / ${inverse.zh} | ${label.en} / ${inverse.en} | ${ends} |`;
  });
  const facts = Object.entries(FACTS).map(
    ([name, { label, on }]) => `| \`${name}\` | ${label.zh} | ${label.en} | ${on.join(', ')} |`,
  );
  const glossary = [
    '# Glossary',
    '',
    '## Entity types',
    '',
    '| type | 中文 | what counts | 说明 |',
    '| --- | --- | --- | --- |',
    ...types,
    '',
    '## Relations, read forwards / backwards',
    '',
    '| predicate | 中文 | English | subject → object |',
    '| --- | --- | --- | --- |',
    ...relations,
    '',
    '## Facts',
    '',
    '| property | 中文 | English | on |',
    '| --- | --- | --- | --- |',
    ...facts,
    '',
    `Stages of a project (进展), in the order they are reached: ${STATUSES.join(' → ')}.`,
    '',
  ].join('\n');
  await expect(glossary).toMatchFileSnapshot('../docs/glossary.md');
});
