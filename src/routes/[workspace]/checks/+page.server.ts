import { findQuestions } from '$lib/domain/open-questions/find-questions';
import { may } from '$lib/server/auth/permissions';
import { answerFor } from '$lib/server/book/answers';
import { workspaceOf } from '$lib/server/workspaces/open-workspace';
import type { PageServerLoad } from './$types';
import { parseQuestion, questionSearch } from '../question';
import { questionsView } from './questions-view';
import { parseSelection } from './selection';
import { checksPage } from './view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { db, slug, role, settings } = workspaceOf(locals);
	const asked = parseQuestion(url, { today: locals.today, ...settings });
	const { facts, report } = await answerFor(db, asked);
	const place = { base: `/${slug}`, search: questionSearch(asked), decides: may(role, 'decide') };
	const selection = parseSelection(new URLSearchParams(asked.search));
	const { language } = locals;
	return {
		checks: checksPage(report, selection, place, asked.search, language),
		questions: questionsView(findQuestions(facts, report), report, place, language)
	};
};
