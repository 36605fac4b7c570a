/** A workspace of a given size, the same at every run: filled past the commands, for speed. */
import { addDays, addToMonth, firstDayOf, lastDayOf } from '$lib/domain/calendar';
import { migrateWorkspace } from '$lib/server/db/migrate';
import { openDatabase, type Database } from '$lib/server/db/open';
import type { WorkspaceSchema } from '$lib/server/db/workspace-schema';
import { createEmptyWorkspace } from '$lib/server/examples/empty';
import { inThreeLanguages } from '$lib/server/examples/three-languages';
import { question, type Size } from './sizes';

type Sqlite = Database<WorkspaceSchema>['sqlite'];
type Random = (below: number) => number;

const months = 120;
const seed = 20_091_001;
const known = '2019-12-01';

/** @param now stands in the history of the workspace's making and changes no figure */
export async function generate(file: string, size: Size, now: Date): Promise<void> {
	const database = openDatabase<WorkspaceSchema>(file);
	await migrateWorkspace(database);
	await createEmptyWorkspace(database.kysely, inThreeLanguages('Bench', 'Bench', 'Bench'), {
		actor: { id: 'bench', name: 'Bench', role: 'director' },
		now
	});
	fillWorkspace(database, size);
	await database.close();
}

/** Fills a workspace that holds nothing yet. */
export function fillWorkspace({ sqlite }: Database<WorkspaceSchema>, size: Size): void {
	sqlite.pragma('synchronous = OFF');
	sqlite.transaction(() => fill(sqlite, size, seededRandom(seed)))();
}

function fill(sqlite: Sqlite, size: Size, random: Random): void {
	const { lastInsertRowid } = sqlite
		.prepare("insert into organisations (name_first, name_en) values ('en', 'Bench')")
		.run();
	fillFunders(sqlite);
	fillPrograms(sqlite, size, random, Number(lastInsertRowid));
	fillSources(sqlite, size, random);
}

function fillFunders(sqlite: Sqlite): void {
	const insert = sqlite.prepare(
		"insert into funders (id, name_first, name_en, origin) values (?, 'en', ?, ?)"
	);
	['state', 'domestic', 'foreign'].forEach((origin, at) => insert.run(at + 1, origin, origin));
}

function fillPrograms(sqlite: Sqlite, size: Size, random: Random, organisation: number): void {
	const program = sqlite.prepare(
		`insert into programs (id, organisation_id, kind, name_first, name_en)
		values (?, ?, 'shelter', 'en', ?)`
	);
	const version = sqlite.prepare(
		`insert into need_versions (id, program_id, label, approved_on, currency)
		values (?, ?, '2020', '2019-12-01', 'KZT')`
	);
	const line = sqlite.prepare(
		`insert into need_lines (need_version_id, line, monthly, from_month, to_month)
		values (?, 'wages', ?, ?, ?)`
	);
	const given = (size.allocations / size.programs) * meanAmount;
	for (let id = 1; id <= size.programs; id += 1) {
		program.run(id, organisation, `Program ${id}`);
		version.run(id, id);
		const monthly = Math.round((given / months) * (0.6 + random(80) / 100));
		line.run(id, monthly, question.from, question.to);
	}
}

/** Tiyn of an allocation, dollars counted at some 450 tenge. */
const meanAmount = 100_000_000;

/** Three allocations a source, for different programs; seven of ten follow the source's period. */
function fillSources(sqlite: Sqlite, size: Size, random: Random): void {
	const source = sqlite.prepare(
		`insert into sources (id, kind, name_first, name_en, funder_id, amount_state, amount_minor,
			currency, start_on, end_on)
		values (?, 'donor_grant', 'en', ?, ?, ?, ?, ?, ?, ?)`
	);
	const step = sqlite.prepare(
		'insert into source_steps (source_id, step, day, effective) values (?, ?, ?, ?)'
	);
	const allocation = sqlite.prepare(
		`insert into allocations (source_id, program_id, amount_state, amount_minor, currency,
			start_on, end_on) values (?, ?, ?, ?, ?, ?, ?)`
	);
	const each = size.allocations / size.sources;
	for (let id = 1; id <= size.sources; id += 1) {
		const told = random(500) > 0;
		const currency = random(10) < 6 ? 'KZT' : 'USD';
		const share = Math.round((2 * meanAmount * (1 + random(1_000_000))) / 1_000_000);
		const minor = currency === 'KZT' ? share : Math.ceil(share / 450);
		const { from, to } = periodOf(random);
		const figures = (amount: number) =>
			told ? ['known', amount, currency] : ['undisclosed', null, null];
		source.run(id, `Source ${id}`, 1 + random(3), ...figures(minor * each), from, to);
		step.run(id, 'committed', known, known);
		if (random(100) === 0) step.run(id, 'terminated', question.asOf, question.asOf);
		for (let part = 0; part < each; part += 1) {
			const own = random(10) < 7 ? [null, null] : [from, addDays(from, 200)];
			allocation.run(id, 1 + random(size.programs), ...figures(minor), ...own);
		}
	}
}

/** One to three years; of five, one begins within a month. */
function periodOf(random: Random): { from: string; to: string } {
	const first = addToMonth(question.from, random(months - 12));
	const to = lastDayOf(addToMonth(first, 11 + 6 * random(5)));
	return { from: random(5) === 0 ? addDays(firstDayOf(first), 9) : firstDayOf(first), to };
}

/** mulberry32: small, quick and the same everywhere. */
function seededRandom(start: number): Random {
	let state = start;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
}
