import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/**
 * A browser of this machine: CHROMIUM_PATH, the system's own, or Playwright's download.
 * @returns {string | null}
 */
export function findBrowser() {
	const candidates = [process.env['CHROMIUM_PATH'], ...usual, chromium.executablePath()];
	return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}
