/** Facts and reports kept in the process, per open workspace, until something is written to it. */
import { answer } from '$lib/domain/answer';
import type { Facts, Question } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { inTransaction } from '../db/transaction';
import type { WorkspaceDb } from '../db/workspace-schema';
import { readFacts } from './book';
import { dataVersion } from './data-version';

export interface Answered {
	readonly facts: Facts;
	readonly report: Report;
}

interface Kept {
	readonly version: string;
	readonly facts: Facts;
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

/** Version and facts are of one snapshot. What a transaction sees may be undone: it is not kept. */
async function present(db: WorkspaceDb): Promise<Kept> {
	const kept = keptOf.get(db);
	const fresh = await inTransaction(db, async (snapshot) => {
		const version = await dataVersion(snapshot);
		if (kept?.version === version) return kept;
		return { version, facts: await readFacts(snapshot), reports: new Map<string, Report>() };
	});
	if (!db.isTransaction) keptOf.set(db, fresh);
	return fresh;
}

function reportOf({ facts, reports }: Kept, question: Question): Report {
	const { asOf, reading, lens, from, to } = question;
	const key = [asOf, reading, lens, from, to].join(' ');
	const report = reports.get(key) ?? answer(facts, { asOf, reading, lens, from, to });
	reports.delete(key);
	reports.set(key, report);
	for (const oldest of reports.keys()) {
		if (reports.size <= mostReports) break;
		reports.delete(oldest);
	}
	return report;
}
