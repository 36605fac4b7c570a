import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser.js';

const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: false,
	workers: 2,
	forbidOnly: process.env['CI'] !== undefined,
	reporter: [['list']],
	timeout: 180_000,
	expect: { timeout: 20_000 },
	use: {
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		timezoneId: 'Asia/Almaty',
		trace: 'retain-on-failure',
		launchOptions: {
			...(executablePath === null ? {} : { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
