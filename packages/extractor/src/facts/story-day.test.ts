import { describe, expect, it } from 'vitest';
import { layoutPage } from '../layout/layout-page.js';
import { undatedStory } from './story-day.js';

function dayOf(text: string): string | undefined {
  return undatedStory(layoutPage({ id: 'a', uri: ['a.txt'], sha256: '0', text }), 0);
}

const STORY = '青禾县举行集中签约，青禾铜箔项目落户东山产业园，总投资9亿元，将于年内开工建设。';

describe('undatedStory', () => {
  it.each([
    [`青禾县产业大事记（2023年）\n\n1月11日，${STORY}`, '2023'],
    [`青禾县产业观察\n\n6月8日，2023中国（青禾）铜箔博览会举行。${STORY}`, '2023'],
    [`青禾县产业观察\n\n昨天，青禾县2024年一季度项目集中开工。${STORY}`, '2024'],
    [`青禾县产业观察\n\n青禾项目预计2026年三季度投产。${STORY}`, undefined],
    [`青禾县力争2027年产值破百亿\n\n${STORY}`, undefined],
    [`青禾县发布2035年远景目标\n\n${STORY}`, undefined],
    [`青禾县产业观察\n\n青禾县2023年产值9亿元。${STORY}`, undefined],
    [`青禾县产业观察\n\n${STORY}`, undefined],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it('takes the day from a stamp without a year', () => {
    const text = `青禾县：七个项目同日破土\n云网青禾频道\n2月16日 08:00\n\n昨天，青禾县2024年一季度项目集中开工。${STORY}`;
    expect(dayOf(text)).toBe('2024-02-16');
  });
});
