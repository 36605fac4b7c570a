/** The check that an address names, as it stands on the day and in the reading asked for. */
import type { FiredCheck } from '$lib/domain/checks/check';
import type { Report } from '$lib/domain/report';
import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { findAcceptanceOf } from '$lib/server/checks/queries';
import type { Context, Versioned } from '$lib/server/history/change';
import { workspaceOf, type OpenWorkspace } from '$lib/server/workspaces/open-workspace';
import type { Acceptance } from '$lib/domain/checks/acceptance';
import { parseQuestion, questionSearch, type Asked } from '../../../question';
import type { Place } from '../../item-view';

export interface CheckPlace extends Place {
	readonly db: OpenWorkspace['db'];
	readonly context: Context;
	readonly asked: Asked;
	readonly report: Report;
	/** Null where it does not fire. */
	readonly check: FiredCheck | null;
	/** Whatever was accepted of it, on whatever day. */
	readonly acceptance: Versioned<Acceptance> | null;
}

interface Named {
	readonly code: string;
	readonly subject: string;
}

/** @throws HttpError 404 for a stranger */
export async function checkPlace(
	locals: App.Locals,
	url: URL,
	{ code, subject }: Named
): Promise<CheckPlace> {
	const { db, actor, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const { report } = await answerFor(db, asked);
	return {
		db,
		context: { actor, now: locals.now },
		asked,
		report,
		base: `/${slug}`,
		search: questionSearch(asked),
		decides: may(role, 'decide'),
		check: report.checks.find((each) => each.code === code && each.subject === subject) ?? null,
		acceptance: await findAcceptanceOf(db, { code, subject })
	};
}
