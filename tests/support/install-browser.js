/** Makes sure that the end-to-end tests have a Chromium, trying the cheapest way first. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.js';

const ways = [
	['npx', ['playwright', 'install', '--with-deps', 'chromium']],
	['apt-get', ['update']],
	['apt-get', ['install', '-y', 'chromium']]
];

for (const [command, args] of ways) {
	if (findBrowser() !== null) break;
	process.stdout.write(`No Chromium found. Trying: ${command} ${args.join(' ')}\n`);
	spawnSync(command, args, { stdio: 'inherit' });
}

if (findBrowser() === null) {
	process.stderr.write('No Chromium: install one, or name one in CHROMIUM_PATH.\n');
	process.exit(1);
}
