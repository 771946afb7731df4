import { containsSpan } from '@liantu/ontology';
import { describe, expect, it } from 'vitest';
import { createLexicons } from '../mentions/lexicons.js';
import type { Claim } from './claim.js';
import { followDiscourse } from './discourse.js';
import { markedPage } from './marked-page.js';
import { readClaims } from './read-claims.js';
import { RELATION_RULES } from './relation-rules.js';

const lexicons = createLexicons();
const read = (marked: string): Claim[] => {
  const { page, mentions } = markedPage(marked);
  return readClaims(followDiscourse(page, mentions, lexicons));
};

describe('readClaims', () => {
  it('gives every claim parts that each lie within one sentence, in order', () => {
    for (const { example } of RELATION_RULES) {
      const { page, mentions } = markedPage(example);
      const sentences = page.paragraphs.flatMap((paragraph) => paragraph.sentences);
      for (const { parts } of readClaims(followDiscourse(page, mentions, lexicons))) {
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) {
          expect(sentences.some((sentence) => containsSpan(sentence, part))).toBe(true);
        }
        expect([...parts].sort((a, b) => a.start - b.start)).toEqual(parts);
      }
    }
  });

  it('names the antecedent, never the pointing word', () => {
    const claims = read(
      '[砺石集团|Enterprise]搬来了。[该公司|Enterprise:this]主要生产[高纯铝|Product]。',
    );
    expect(claims.map(({ subject, object }) => [subject.name, object.name])).toContainEqual([
      '砺石集团',
      '高纯铝',
    ]);
    expect(claims.every(({ subject }) => subject.deixis === undefined)).toBe(true);
  });

  it('drops a pointing word that means nothing named', () => {
    expect(read('[该公司|Enterprise:this]主要生产[高纯铝|Product]。')).toEqual([]);
  });

  it('keeps a place that heads a section in force to the next heading', () => {
    const claims = read(
      '各镇动态\n本周很忙。\n# [云岭镇|District]\n投资2亿元的[薄膜项目|Project]开工。\n[电芯项目|Project]封顶。\n# 其他\n[铝箔项目|Project]封顶。',
    );
    expect(claims.map(({ subject, object }) => [subject.name, object.name])).toEqual([
      ['云岭镇', '薄膜项目'],
      ['云岭镇', '电芯项目'],
    ]);
  });

  it('puts the place that governs in a part of its own', () => {
    const [claim] = read('在[白石镇|District]，雨停了。[高纯铝项目|Project]封顶。');
    expect(claim?.parts).toHaveLength(2);
  });

  it('prints a title whole where the place swallowed its first letter', () => {
    const [claim] = read('[临川县|District]委书记[陈砚秋|Person]到会。');
    expect(claim?.title).toBe('县委书记');
  });

  it('leaves a text without mentions alone', () => {
    expect(read('今天下雨。')).toEqual([]);
  });
});
