/** A server process on a port of its own: how long until it answers, and what memory it takes. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type Agent, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Served {
	readonly port: number;
	/** Milliseconds from the start of the process to its first answer. */
	readonly startedIn: number;
	/** Megabytes that the process holds now; null where the system does not tell. */
	memory(): number | null;
	stop(): Promise<void>;
}

const patienceMilliseconds = 60_000;
const pauseMilliseconds = 5;

/** @throws Error when it does not answer within a minute */
export async function serve(
	args: readonly string[],
	path: string,
	environment: Readonly<Record<string, string>> = {}
): Promise<Served> {
	const port = await freePort();
	const before = performance.now();
	const server = spawn(process.execPath, args, {
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: `http://127.0.0.1:${port}`,
			...environment
		},
		stdio: ['ignore', 'ignore', 'inherit']
	});
	while ((await statusOf(port, path)) === null) {
		if (server.exitCode !== null || performance.now() - before > patienceMilliseconds)
			throw new Error(`no answer from ${args.join(' ')}`);
		await wait(pauseMilliseconds);
	}
	return {
		port,
		startedIn: performance.now() - before,
		memory: () => residentMegabytes(server),
		stop: () => stop(server)
	};
}

export interface Answer {
	readonly status: number;
	/** The header that names what the page will load. */
	readonly links: string;
	readonly body: string;
}

export interface Asked {
	readonly port: number;
	readonly path: string;
	readonly cookie?: string;
	readonly agent?: Agent;
}

/** The whole answer. */
export async function ask(asked: Asked): Promise<Answer> {
	const response = await respond(asked);
	const chunks: Buffer[] = [];
	for await (const chunk of response) chunks.push(Buffer.from(chunk));
	return {
		status: response.statusCode ?? 0,
		links: String(response.headers['link'] ?? ''),
		body: Buffer.concat(chunks).toString()
	};
}

/** The status of an answer that came whole and is looked at no further. */
export async function drain(asked: Asked): Promise<number> {
	const response = await respond(asked);
	response.resume();
	await once(response, 'end');
	return response.statusCode ?? 0;
}

function respond({ port, path, cookie, agent }: Asked): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		const headers = { accept: 'text/html', ...(cookie === undefined ? {} : { cookie }) };
		const options = { host: '127.0.0.1', port, path, headers, ...(agent ? { agent } : {}) };
		request(options, resolve).on('error', reject).end();
	});
}

async function statusOf(port: number, path: string): Promise<number | null> {
	try {
		return await drain({ port, path });
	} catch {
		return null;
	}
}

function residentMegabytes({ pid }: ChildProcess): number | null {
	if (process.platform !== 'linux' || pid === undefined) return null;
	const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

async function stop(server: ChildProcess): Promise<void> {
	const ended = new Promise((resolve) => server.once('exit', resolve));
	server.kill('SIGKILL');
	await ended;
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => {
				if (address !== null && typeof address === 'object') resolve(address.port);
				else reject(new Error('no free port'));
			});
		});
	});
}
