/** Pages as the built program serves them, beside a prebuilt answer and a page of SvelteKit alone. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { load } from './load';
import { scriptsSent } from './scripts-sent';
import { seedInstallation, type Seeded } from './seed';
import { ask, serve, type Asked, type Served } from './served';
import { question, type Size } from './sizes';
import { median } from './timing';

export interface MeasuredPages {
	readonly size: Size['name'];
	readonly kilobytesOfHtml: number;
	/** Answers a second over one connection and over sixteen, and milliseconds of 99 in 100. */
	readonly overview: Loads;
	readonly plainPage: Loads;
	readonly prebuilt: Loads;
	/** Milliseconds until the first answer. */
	readonly start: number;
	readonly plainStart: number;
	/** Megabytes; null where the system does not tell. */
	readonly idle: number | null;
	readonly plainIdle: number | null;
	/** After all that was asked here. */
	readonly loaded: number | null;
	/** Kilobytes of JavaScript under Brotli. */
	readonly tablePage: number;
	readonly chartPage: number;
}

export interface Loads {
	readonly rate1: number;
	readonly p99of1: number;
	readonly rate16: number;
	readonly p99of16: number;
}

const rounds = 5;
const sampleMilliseconds = 1_500;
const settleMilliseconds = 1_000;
const plainBuild = 'bench/plain/.svelte-kit/build';

/** @param folder for the data; @throws Error where the program is not built */
export async function measurePages(size: Size, folder: string, now: Date): Promise<MeasuredPages> {
	buildPlain();
	const seeded = await seedInstallation(join(folder, 'data'), size, now);
	const starts = await measureStarts(seeded);
	const [ours, plain] = [await serveOurs(seeded), await serve([plainBuild], '/')];
	await wait(settleMilliseconds);
	const [idle, plainIdle] = [ours.memory(), plain.memory()];
	const page = { port: ours.port, path: `/${seeded.slug}`, cookie: seeded.cookie };
	const html = (await ask(page)).body;
	const file = join(folder, 'overview.html');
	writeFileSync(file, html);
	const prebuilt = await serve(['bench/prebuilt.js', file], '/');
	try {
		const loads = await inTurns({
			overview: page,
			plainPage: { port: plain.port, path: '/' },
			prebuilt: { port: prebuilt.port, path: '/' }
		});
		return {
			size: size.name,
			kilobytesOfHtml: html.length / 1000,
			...loads,
			...starts,
			idle,
			plainIdle,
			loaded: ours.memory(),
			tablePage: await sentBy(ours, seeded, `/${seeded.slug}/programs`),
			chartPage: await sentBy(ours, seeded, `/${seeded.slug}/programs/1`)
		};
	} finally {
		await Promise.all([ours.stop(), plain.stop(), prebuilt.stop()]);
	}
}

/** Megabytes that the program holds once it has answered with the overview of a size. */
export async function loadedMemory(size: Size, folder: string, now: Date): Promise<number | null> {
	const seeded = await seedInstallation(join(folder, 'data'), size, now);
	const served = await serveOurs(seeded);
	try {
		await ask({ port: served.port, path: `/${seeded.slug}`, cookie: seeded.cookie });
		await wait(settleMilliseconds);
		return served.memory();
	} finally {
		await served.stop();
	}
}

function serveOurs({ dataDirectory }: Seeded): Promise<Served> {
	const environment = {
		TIREK_DATA: dataDirectory,
		TIREK_TODAY: question.asOf,
		TIREK_LOG_LEVEL: 'error'
	};
	return serve(['build'], '/sign-in', environment);
}

function buildPlain(): void {
	const { status } = spawnSync(process.execPath, ['../../node_modules/vite/bin/vite.js', 'build'], {
		cwd: 'bench/plain',
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) throw new Error('the plain page was not built');
}

async function measureStarts(seeded: Seeded) {
	const [ours, plain]: [number[], number[]] = [[], []];
	for (let round = 0; round < rounds; round += 1)
		for (const [times, started] of [
			[ours, await serveOurs(seeded)],
			[plain, await serve([plainBuild], '/')]
		] as const) {
			times.push(started.startedIn);
			await started.stop();
		}
	return { start: median(ours), plainStart: median(plain) };
}

async function sentBy({ port }: Served, { cookie }: Seeded, path: string): Promise<number> {
	const { status, links, body } = await ask({ port, path, cookie });
	if (status !== 200) throw new Error(`${path} answered ${status}`);
	return scriptsSent(`${links}${body}`, 'build/client');
}

type Pages<Value> = Readonly<Record<'overview' | 'plainPage' | 'prebuilt', Value>>;

/** Each page in turn, over one connection, then over sixteen; medians of the rounds. */
async function inTurns(pages: Pages<Asked>): Promise<Pages<Loads>> {
	const taken: Pages<Loads[]> = { overview: [], plainPage: [], prebuilt: [] };
	const names = ['overview', 'plainPage', 'prebuilt'] as const;
	for (let round = 0; round < rounds; round += 1)
		for (const name of round % 2 === 0 ? names : names.toReversed())
			taken[name].push(await loadsOf(pages[name]));
	return {
		overview: medianOf(taken.overview),
		plainPage: medianOf(taken.plainPage),
		prebuilt: medianOf(taken.prebuilt)
	};
}

async function loadsOf(asked: Asked): Promise<Loads> {
	const one = await load(asked, 1, sampleMilliseconds);
	const sixteen = await load(asked, 16, sampleMilliseconds);
	return { rate1: one.rate, p99of1: one.p99, rate16: sixteen.rate, p99of16: sixteen.p99 };
}

function medianOf(loads: readonly Loads[]): Loads {
	return {
		rate1: median(loads.map(({ rate1 }) => rate1)),
		p99of1: median(loads.map(({ p99of1 }) => p99of1)),
		rate16: median(loads.map(({ rate16 }) => rate16)),
		p99of16: median(loads.map(({ p99of16 }) => p99of16))
	};
}
