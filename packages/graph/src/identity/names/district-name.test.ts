import { describe, expect, it } from 'vitest';
import { matchNames } from '../../testing/match-names.js';
import { parsePlaceName } from './place-name.js';

const match = (a: string, b: string): string => matchNames('District', a, b);

describe('parsePlaceName', () => {
  it.each([
    ['岳阳市', '岳阳', '市'],
    ['紫云苗族布依族自治县', '紫云', '县'],
    ['内蒙古自治区', '内蒙古', '省'],
    ['吉林市', '吉林', '市'],
    ['吉林', '吉林', '省'],
    ['温县', '温县', '县'],
    ['郑州', '郑州', ''],
  ])('reads %s', (name, stem, level) => {
    expect(parsePlaceName(name)).toEqual({ stem, level });
  });
});

describe('compareDistrictNames', () => {
  it.each([
    ['内蒙古', '内蒙古自治区', 'everywhere'],
    ['恩施州', '恩施土家族苗族自治州', 'unless-elsewhere'],
    ['岳阳', '岳阳市', 'unless-elsewhere'],
    ['砚溪', '砚溪县', 'nearby'],
    ['砚溪市墨池区@砚溪市', '墨池区@砚溪市', 'nearby'],
    ['高新区@砚溪市', '砚溪高新技术产业开发区@砚溪市', 'nearby'],
    ['砚溪经开区', '砚溪国家级经济技术开发区', 'unless-elsewhere'],
    ['砚溪经开区', '砚溪经济开发区', 'unless-elsewhere'],
    ['第八师', '8师', 'unless-elsewhere'],
  ])('takes %s for %s: %s', (a, b, verdict) => {
    expect(match(a, b)).toBe(verdict);
  });

  it.each([
    ['岳阳市', '岳阳县'],
    ['吉林', '吉林市'],
    ['砚溪经济开发区', '砚溪经济技术开发区'],
    ['砚溪高新区', '砚溪经开区'],
    ['高新区@砚溪市', '高新区@石浦市'],
  ])('tells %s from %s', (a, b) => {
    expect(match(a, b)).toBe('different');
  });

  it.each([
    ['西湖', '西湖区', 'a lake'],
    ['大理', '大理州', 'or the city of 大理'],
    ['高新区', '砚溪高新区', 'whose?'],
  ])('leaves open whether %s is %s: %s', (a, b) => {
    expect(match(a, b)).not.toMatch(/nearby|elsewhere|everywhere/u);
  });
});
