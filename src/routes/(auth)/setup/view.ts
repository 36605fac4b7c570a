import { relative, sep } from 'node:path';
import type { Language } from '$lib/domain/facts';
import type { Month } from '$lib/domain/calendar';
import { formatMonth } from '$lib/format/dates';
import { m } from '$lib/paraglide/messages';

interface Place {
	/** Where the browser found the program. */
	readonly origin: string;
	/** Absolute path. */
	readonly dataDirectory: string;
	/** The folder that the program was started in. */
	readonly startedIn: string;
	readonly rates: { readonly from: Month; readonly to: Month };
	/** Characters that a password needs. */
	readonly shortestPassword: number;
}

/** The first visit's words, in the reader's language, with what is true of this installation. */
export function setUpView(language: Language, place: Place) {
	return {
		left: left(language, place),
		head: head(language),
		account: account(language, place.shortestPassword),
		starts: [statement(language), presentDay(language), empty(language)],
		workspace: workspace(language),
		go: go(language)
	};
}

function left(language: Language, { origin, dataDirectory, startedIn, rates }: Place) {
	const reader = { locale: language };
	const from = formatMonth(rates.from, language);
	const to = formatMonth(rates.to, language);
	return {
		motto: m.entry_motto({}, reader),
		about: m.entry_motto_about({}, reader),
		foot: m.entry_setup_once({}, reader),
		facts: [
			{ label: m.entry_runs_at({}, reader), value: origin, credit: null },
			{
				label: m.entry_keeps_data_in({}, reader),
				value: nearby(dataDirectory, startedIn),
				credit: null
			},
			{
				label: m.entry_official_rates({}, reader),
				value: m.entry_rates_range({ from, to }, reader),
				credit: m.entry_rates_credit({}, reader)
			}
		]
	};
}

function head(language: Language) {
	const reader = { locale: language };
	return {
		eyebrow: m.entry_setup_first_visit({}, reader),
		title: m.entry_setup_title({}, reader),
		errors: m.entry_errors_title({}, reader),
		language: m.entry_setup_language({}, reader),
		languageHint: m.entry_setup_language_hint({}, reader),
		change: m.entry_setup_language_change({}, reader)
	};
}

function account(language: Language, shortest: number) {
	const reader = { locale: language };
	return {
		title: m.entry_setup_account({}, reader),
		hint: m.entry_setup_account_hint({}, reader),
		name: m.entry_name({}, reader),
		email: m.entry_email({}, reader),
		password: {
			label: m.entry_password({}, reader),
			show: m.entry_password_show({}, reader),
			hide: m.entry_password_hide({}, reader)
		},
		fresh: {
			rule: m.entry_password_rule({}, reader),
			length: m.entry_password_length({ count: '#' }, reader),
			shortest
		},
		lost: m.entry_password_lost({}, reader),
		lostAbout: m.entry_password_lost_about({}, reader)
	};
}

function workspace(language: Language) {
	const reader = { locale: language };
	return {
		title: m.entry_setup_workspace({}, reader),
		hint: m.entry_setup_workspace_hint({}, reader),
		name: m.entry_workspace_name({}, reader),
		nameHint: m.entry_workspace_name_hint({}, reader)
	};
}

function statement(language: Language) {
	const reader = { locale: language };
	return {
		start: 'statement-2009',
		title: m.entry_setup_statement({}, reader),
		about: m.entry_setup_statement_about({}, reader),
		kind: m.entry_setup_statement_kind({}, reader)
	};
}

function presentDay(language: Language) {
	const reader = { locale: language };
	return {
		start: 'present-day',
		title: m.entry_setup_present({}, reader),
		about: m.entry_setup_present_about({}, reader),
		kind: m.entry_setup_statement_kind({}, reader)
	};
}

function empty(language: Language) {
	const reader = { locale: language };
	return {
		start: 'empty',
		title: m.entry_setup_empty({}, reader),
		about: m.entry_setup_empty_about({}, reader),
		kind: m.entry_setup_empty_kind({}, reader)
	};
}

function go(language: Language) {
	const reader = { locale: language };
	return {
		statement: m.entry_setup_go_statement({}, reader),
		present: m.entry_setup_go_present({}, reader),
		empty: m.entry_setup_go_empty({}, reader),
		after: m.entry_setup_signed_in({}, reader)
	};
}

/** Relative where the folder lies inside the one that the program was started in. */
function nearby(dataDirectory: string, startedIn: string): string {
	const inside = relative(startedIn, dataDirectory);
	return inside === '' || inside.startsWith('..') || inside.startsWith(sep)
		? dataDirectory
		: inside + sep;
}
