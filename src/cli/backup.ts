/** `npm run backup [-- --to FOLDER]`: copies all databases; the program may run meanwhile. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigurationError, readConfiguration } from '$lib/server/configuration';
import { backUp, BackupError, type Copy } from '$lib/server/workspaces/backup';

const usage = 'npm run backup -- [--to FOLDER]';
const bytesAKilobyte = 1024;

/** @returns 0 when every copy is whole, 1 when no backup was made, 2 when asked wrongly */
export async function run(args: readonly string[], now: Date): Promise<number> {
	const to = target(args);
	if (to === null) return say(2, `Not understood. Use: ${usage}`);
	try {
		const { dataDirectory } = readConfiguration(process.env);
		const parent = to === '' ? join(dataDirectory, 'backups') : resolve(to);
		const folder = join(parent, nameFor(now));
		return say(0, report(folder, await backUp(dataDirectory, folder)));
	} catch (error) {
		if (error instanceof BackupError) return say(1, `No backup was made. ${error.message}`);
		if (error instanceof ConfigurationError) return say(1, error.message);
		throw error;
	}
}

/** The folder asked for, '' for the usual one, null when the arguments make no sense. */
function target(args: readonly string[]): string | null {
	try {
		const { values } = parseArgs({ args: [...args], options: { to: { type: 'string' } } });
		return values.to ?? '';
	} catch {
		return null;
	}
}

function report(folder: string, copies: readonly Copy[]): string {
	const lines = copies.map(
		({ file, bytes }) => `  ${file}  ${Math.ceil(bytes / bytesAKilobyte)} kB, whole`
	);
	return [`Copied ${copies.length} databases to ${folder}`, ...lines].join('\n');
}

/** `2026-11-24T05-31-51-204Z`: sorts by time, and is a file name everywhere. */
function nameFor(now: Date): string {
	return now.toISOString().replace(/[:.]/g, '-');
}

function say(code: number, words: string): number {
	(code === 0 ? process.stdout : process.stderr).write(`${words}\n`);
	return code;
}
