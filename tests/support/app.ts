/** The built program, started with a folder of data of its own: one a worker. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The day on which every end-to-end test plays. */
export const today = '2026-11-24';

export interface RunningApp {
	readonly origin: string;
	readonly dataDirectory: string;
	stop(): Promise<void>;
}

const patienceMilliseconds = 30_000;
const pauseMilliseconds = 100;

/** @throws Error with what the program said, when it does not answer within half a minute */
export async function startApp(): Promise<RunningApp> {
	const dataDirectory = await mkdtemp(join(tmpdir(), 'tirek-e2e-'));
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const server = spawn(process.execPath, ['build'], {
		env: {
			...process.env,
			PORT: String(port),
			HOST: '127.0.0.1',
			ORIGIN: origin,
			BODY_SIZE_LIMIT: '32M',
			TIREK_DATA: dataDirectory,
			TIREK_TODAY: today,
			TIREK_LOG_LEVEL: 'error',
			SHUTDOWN_TIMEOUT: '1'
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	await answers(server, origin);
	return { origin, dataDirectory, stop: () => stop(server, dataDirectory) };
}

async function answers(server: ChildProcess, origin: string): Promise<void> {
	let said = '';
	for (const stream of [server.stdout, server.stderr])
		stream?.on('data', (text: Buffer) => (said += text.toString()));
	for (let waited = 0; waited < patienceMilliseconds; waited += pauseMilliseconds) {
		if (server.exitCode !== null) break;
		const answer = await fetch(`${origin}/setup`).catch(() => null);
		if (answer?.ok) return;
		await wait(pauseMilliseconds);
	}
	throw new Error(`the program does not answer at ${origin}:\n${said}`);
}

async function stop(server: ChildProcess, dataDirectory: string): Promise<void> {
	const ended = new Promise((resolve) => server.once('exit', resolve));
	server.kill('SIGTERM');
	await Promise.race([ended, wait(3_000).then(() => server.kill('SIGKILL'))]);
	await rm(dataDirectory, { recursive: true, force: true });
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() =>
				address !== null && typeof address === 'object'
					? resolve(address.port)
					: reject(new Error('no free port'))
			);
		});
	});
}
