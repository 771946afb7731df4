import { existsSync } from 'node:fs';
import { createSegmenter } from '@liantu/extractor';
import { EXIT } from '../exit-codes.js';
import { findBrowser } from '../find-browser.js';
import { siteFolder } from '../site-folder.js';
import { reporterOf, type RegisterCommand } from './command-context.js';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** Whether Liantu works without it. */
  readonly optional: boolean;
  readonly detail: string;
}

/** `liantu doctor`: what is here, what is missing, how to get it. */
export const registerDoctor: RegisterCommand = (program, context) => {
  const { messages } = context;
  program
    .command('doctor')
    .description(messages.doctor)
    .action((_options, command) => {
      const reporter = reporterOf(command, context);
      const checks = [
        checkNode(),
        checkSegmenter(messages.engineFallback),
        checkSite(),
        checkBrowser(),
      ];
      const lines = checks.map(({ name, ok, optional, detail }) => {
        const mark = ok ? '✓' : optional ? '–' : '✗';
        return `${mark} ${name}: ${detail}`;
      });
      reporter.result(lines.join('\n'), checks);
      if (checks.some(({ ok, optional }) => !ok && !optional)) context.setExitCode(EXIT.someFailed);
    });
};

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return {
    name: 'Node',
    ok,
    optional: false,
    detail: ok ? process.versions.node : `${process.versions.node}, needs 20.19 or newer`,
  };
}

function checkSegmenter(fallback: string): Check {
  const { engine } = createSegmenter();
  const ok = engine === 'nodejieba';
  return { name: 'nodejieba', ok, optional: true, detail: ok ? engine : fallback };
}

function checkSite(): Check {
  try {
    return { name: 'explorer', ok: true, optional: false, detail: siteFolder() };
  } catch (error) {
    return { name: 'explorer', ok: false, optional: false, detail: (error as Error).message };
  }
}

function checkBrowser(): Check {
  const path = findBrowser(process.env, existsSync);
  const detail = path ?? 'no Chromium or Chrome found (only the browser tests need one)';
  return { name: 'browser', ok: path !== undefined, optional: true, detail };
}
