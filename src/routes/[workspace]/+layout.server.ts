import { isOpen } from '$lib/domain/checks/check';
import { hasOpenReading } from '$lib/domain/open-readings';
import { rateTable } from '$lib/domain/rates';
import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import { membershipsOf } from '$lib/server/workspaces/queries';
import type { LayoutServerLoad } from './$types';
import { parseQuestion, questionSearch } from './question';
import { lensView, showsFigures } from './shell/lens-view';
import { shellView } from './shell/shell-view';

export const load: LayoutServerLoad = async ({ locals, url, route }) => {
	const { language, theme, today, installation } = locals;
	const workspace = workspaceOf(locals);
	const asked = parseQuestion(url, { today, ...workspace.settings });
	const { facts: recorded, report } = await answerFor(workspace.db, asked);
	const { programs, sources, rates } = recorded;
	const facts = {
		workspace,
		workspaces: await membershipsOf(installation.accounts, workspace.actor.id),
		person: { name: workspace.actor.name, theme },
		mayDelete: may(workspace.role, 'govern'),
		programs: programs.length,
		sources: sources.length,
		openChecks: report.checks.filter(isOpen).length,
		asOf: asked.asOf,
		rate: rateTable(rates, asked.asOf).onDay('USD', asked.asOf),
		search: questionSearch(asked)
	};
	return {
		shell: shellView(facts, language),
		lens: lensView(asked, sources.some(hasOpenReading), language),
		showsFigures: showsFigures(route.id)
	};
};
