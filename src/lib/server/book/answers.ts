/** Facts, columns and reports kept in the process, per open workspace, until it is written to. */
import { answer } from '$lib/domain/answer';
import { quickEngine } from '$lib/domain/engine/quick-engine';
import type { Engine } from '$lib/domain/evaluation';
import type { Facts, Question } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb } from '../db/workspace-schema';
import { readArrays } from './arrays';
import { readFacts } from './book';
import { dataVersion } from './data-version';

export interface Answered {
	readonly facts: Facts;
	readonly report: Report;
}

interface Kept {
	readonly version: string;
	readonly facts: Facts;
	readonly engine: Engine;
	/** By question; the one asked longest ago first. */
	readonly reports: Map<string, Report>;
}

/** Reports of one workspace that are kept: a few people looking in a few ways. */
const mostReports = 8;

/** Goes with the connection: a workspace that is closed takes its answers along. */
const keptOf = new WeakMap<WorkspaceDb, Kept>();

/** The question answered from the facts as they stand now. */
export async function answerFor(db: WorkspaceDb, question: Question): Promise<Answered> {
	const kept = await present(db);
	return { facts: kept.facts, report: reportOf(kept, question) };
}

/** The facts as they stand now, for what needs no answer. */
export async function factsOf(db: WorkspaceDb): Promise<Facts> {
	return (await present(db)).facts;
}

/**
 * Version and facts are of one snapshot. What a transaction sees may be undone: it is not kept.
 * Layout and page ask at once: whoever is second finds what the first one read.
 */
function present(db: WorkspaceDb): Promise<Kept> {
	return inTransaction(db, async (snapshot) => {
		const version = await dataVersion(snapshot);
		const kept = keptOf.get(db);
		if (kept?.version === version) return kept;
		const facts = await readFacts(snapshot);
		const engine = quickEngine(await readArrays(snapshot));
		const fresh = { version, facts, engine, reports: new Map<string, Report>() };
		if (!db.isTransaction) keptOf.set(db, fresh);
		return fresh;
	});
}

function reportOf({ facts, engine, reports }: Kept, question: Question): Report {
	const { asOf, reading, lens, from, to } = question;
	const key = [asOf, reading, lens, from, to].join(' ');
	const report = reports.get(key) ?? answer(facts, { asOf, reading, lens, from, to }, engine);
	reports.delete(key);
	reports.set(key, report);
	for (const oldest of reports.keys()) {
		if (reports.size <= mostReports) break;
		reports.delete(oldest);
	}
	return report;
}
