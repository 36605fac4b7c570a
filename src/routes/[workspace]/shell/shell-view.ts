/** The words around a page: navigation, workspaces, the day's official rate, the person. */
import type { Language, Name } from '$lib/domain/facts';
import type { Day } from '$lib/domain/calendar';
import type { RateUsed } from '$lib/domain/rates';
import { formatDayLabel } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { formatInteger, formatRate } from '$lib/format/numbers';
import { roleWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';

type Role = Parameters<typeof roleWord>[0];

export interface WorkspaceOfPerson {
	readonly slug: string;
	readonly name: Name;
	readonly example: string | null;
	readonly role: Role;
}

export interface ShellFacts {
	readonly workspace: WorkspaceOfPerson;
	readonly workspaces: readonly WorkspaceOfPerson[];
	readonly person: { readonly name: string; readonly theme: 'light' | 'dark' | null };
	readonly mayDelete: boolean;
	readonly programs: number;
	readonly sources: number;
	/** Figures that are still to be checked, on the day and in the reading asked for. */
	readonly openChecks: number;
	readonly asOf: Day;
	readonly rate: RateUsed | null;
	/** The question's part of the address, carried from page to page. */
	readonly search: string;
}

export type ShellView = ReturnType<typeof shellView>;

export function shellView(facts: ShellFacts, language: Language) {
	const options = { locale: language };
	return {
		language,
		skip: m.shell_skip({}, options),
		menu: m.shell_menu({}, options),
		languages: m.shell_language({}, options),
		navigation: navigationView(facts, language),
		switch: switchView(facts, language),
		rate: rateView(facts, language),
		person: personView(facts, language),
		example: facts.workspace.example === null ? null : exampleView(facts, language)
	};
}

function navigationView(
	{ workspace, programs, sources, openChecks, search }: ShellFacts,
	language: Language
) {
	const options = { locale: language };
	const overview = m.shell_overview({}, options);
	const programsText = m.programs_navigation({}, options);
	const root = `/${workspace.slug}`;
	return {
		label: m.shell_navigation({}, options),
		entries: [
			{
				icon: 'overview',
				path: root,
				beside: [],
				href: root + search,
				text: overview,
				short: overview,
				count: null
			},
			{
				icon: 'programs',
				path: `${root}/programs`,
				beside: [`${root}/organisations`],
				href: `${root}/programs${search}`,
				text: programsText,
				short: programsText,
				count: formatInteger(programs, language)
			},
			{
				icon: 'sources',
				path: `${root}/sources`,
				beside: [`${root}/funders`, `${root}/plans`],
				href: `${root}/sources${search}`,
				text: m.shell_sources({}, options),
				short: m.shell_sources_short({}, options),
				count: formatInteger(sources, language)
			},
			{
				icon: 'checks',
				path: `${root}/checks`,
				beside: [],
				href: `${root}/checks${search}`,
				text: m.figures_title({}, options),
				short: m.figures_short({}, options),
				count: openChecks === 0 ? null : formatInteger(openChecks, language)
			}
		] as const
	};
}

function switchView({ workspace, workspaces }: ShellFacts, language: Language) {
	const options = { locale: language };
	const example = m.shell_switch_example({}, options);
	return {
		label: m.shell_switch({}, options),
		all: m.shell_switch_all({}, options),
		current: {
			name: nameIn(workspace.name, language),
			note: workspace.example === null ? null : example
		},
		entries: workspaces.map((one) => ({
			href: `/${one.slug}`,
			name: nameIn(one.name, language),
			note: one.example === null ? null : example,
			current: one.slug === workspace.slug
		}))
	};
}

function rateView({ rate, asOf }: ShellFacts, language: Language) {
	const options = { locale: language };
	if (rate === null) {
		return {
			title: m.shell_rate_none({ day: formatDayLabel(asOf, language) }, options),
			value: null,
			old: null
		};
	}
	return {
		title: m.shell_rate_title({ day: formatDayLabel(rate.day, language) }, options),
		value: `${formatRate(rate.micros, language)}\u00A0₸/$`,
		old: rate.assumed ? m.shell_rate_old({}, options) : null
	};
}

function personView({ person, workspace, mayDelete }: ShellFacts, language: Language) {
	const options = { locale: language };
	const role = roleWord(workspace.role, language);
	return {
		title: m.shell_person({ name: person.name, role }, options),
		people: { text: m.people_title({}, options), href: `/${workspace.slug}/people` },
		history: { text: m.history_link({}, options), href: `/${workspace.slug}/history` },
		settings: mayDelete
			? { text: m.settings_title({}, options), href: `/${workspace.slug}/settings` }
			: null,
		signOut: m.shell_sign_out({}, options),
		theme: m.shell_theme({}, options),
		themes: [
			{ value: '', text: m.shell_theme_system({}, options), current: person.theme === null },
			{ value: 'light', text: m.shell_theme_light({}, options), current: person.theme === 'light' },
			{ value: 'dark', text: m.shell_theme_dark({}, options), current: person.theme === 'dark' }
		]
	};
}

/** Null for an example that this release does not know. */
function exampleSentence(example: string | null, language: Language): string | null {
	const options = { locale: language };
	if (example === 'statement-2009') return m.shell_example_statement_2009({}, options);
	return example === 'present-day' ? m.shell_example_present_day({}, options) : null;
}

function exampleView({ workspace, mayDelete }: ShellFacts, language: Language) {
	const options = { locale: language };
	return {
		chip: m.shell_example_chip({}, options),
		about: exampleSentence(workspace.example, language),
		start: m.shell_example_start({}, options),
		remove: mayDelete
			? { text: m.shell_example_delete({}, options), href: `/workspaces/${workspace.slug}/delete` }
			: null
	};
}
