/** Requests one after the other over connections that stay open. */
import { Agent } from 'node:http';
import { drain, type Asked } from './served';

export interface Load {
	/** Answers a second. */
	readonly rate: number;
	/** Milliseconds within which 99 of 100 answers came. */
	readonly p99: number;
}

/** @throws Error on any answer but 200 */
export async function load(asked: Asked, connections: number, milliseconds: number): Promise<Load> {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const times: number[] = [];
	const before = performance.now();
	const until = before + milliseconds;
	try {
		await Promise.all(
			Array.from({ length: connections }, async () => {
				while (performance.now() < until) times.push(await timeOf({ ...asked, agent }));
			})
		);
	} finally {
		agent.destroy();
	}
	const seconds = (performance.now() - before) / 1000;
	return { rate: times.length / seconds, p99: p99Of(times) };
}

async function timeOf(asked: Asked): Promise<number> {
	const before = performance.now();
	const status = await drain(asked);
	if (status !== 200) throw new Error(`${asked.path} answered ${status}`);
	return performance.now() - before;
}

function p99Of(times: readonly number[]): number {
	const sorted = times.toSorted((a, b) => a - b);
	return Number(sorted[Math.ceil(sorted.length * 0.99) - 1]);
}
