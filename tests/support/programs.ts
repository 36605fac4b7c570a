/** The list of programs and a program's page, as a workspace at an address would show them. */
import { answer } from '$lib/domain/answer';
import type { Facts, Language } from '$lib/domain/facts';
import { linksOf } from '../../src/routes/[workspace]/overview/links';
import { listView, type ListView } from '../../src/routes/[workspace]/programs/view';
import {
	programView,
	type ProgramView
} from '../../src/routes/[workspace]/programs/[program]/view';
import { parseQuestion } from '../../src/routes/[workspace]/question';

const opening = { today: '2026-11-24', opensAsOf: null, opensFrom: null, opensTo: null };

function asked(search: string) {
	return parseQuestion(new URL(`http://tirek.test/ws/programs${search}`), opening);
}

export function programsOf(facts: Facts, search = '', language: Language = 'en'): ListView {
	const question = asked(search);
	const place = { asked: question, base: '/ws', links: linksOf('ws', question, []), add: null };
	return listView(facts, answer(facts, question), place, language);
}

/** @throws Error when the facts hold no program of the name */
export function programOf(
	facts: Facts,
	name: string,
	search = '',
	language: Language = 'en'
): ProgramView {
	const question = asked(search);
	const links = linksOf('ws', question, []);
	const place = { asked: question, links, base: '/ws', records: false };
	const id = facts.programs.find((program) => program.name.en === name)?.id ?? 0;
	const view = programView(facts, answer(facts, question), id, place, language);
	if (view === null) throw new Error(`no program ${name}`);
	return view;
}
